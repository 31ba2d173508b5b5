import type { Locale, Source } from '@vitrine/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import { tellDeveloper } from '../shared/tell-developer.js';
import { VitrineEvidenceOpenEvent } from './events.js';
import type { Mark } from './mark.js';
import type { VitrineEvidencePanel } from './panel.js';

/** What a reader asks for with the button of one value. */
export interface Asked {
  readonly mark: Mark;
  /** The sources that the entries refer to by id. */
  readonly sources: readonly Source[];
  readonly locale: Locale;
}

/** A button as the template of a value makes it. */
interface ValueButton extends HTMLButtonElement {
  readonly asks: Asked;
}

const isValue = (target: EventTarget | null): target is ValueButton =>
  target instanceof HTMLButtonElement && 'asks' in target;

/**
 * Opens the evidence of the values of one exhibit in one popover, which is loaded when a reader first asks
 * for it: most readers of a page never do.
 */
export class EvidenceOpener implements ReactiveController {
  private panel: VitrineEvidencePanel | undefined;
  private button: HTMLButtonElement | undefined;
  private asks: (() => Asked) | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** What is open follows its value: to another language, to what came later, or away with it. */
  hostUpdated(): void {
    const { button, panel, asks } = this;
    if (!button || !panel || !asks) return;
    if (button.isConnected) fill(panel, asks());
    else this.hide();
  }

  hostDisconnected(): void {
    this.panel?.remove();
    this.panel = undefined;
    this.button = undefined;
    this.asks = undefined;
  }

  hide(): void {
    this.panel?.hidePopover();
  }

  readonly clicked = (event: Event): void => {
    const { currentTarget } = event;
    if (isValue(currentTarget)) this.ask(event, currentTarget, () => currentTarget.asks);
  };

  /**
   * Answers a click on one of many buttons that have one listener and carry no evidence: what stands behind a
   * value is worked out when it is asked for, and again when the exhibit changes under an open popover.
   */
  ask(event: Event, button: HTMLButtonElement, asks: () => Asked): void {
    // Another click on what is open closes it by itself, as the popover's own button.
    if (button === this.button) return;
    // Once the popover is the button's own, the same click would close it again.
    event.preventDefault();
    void this.openWith(button, asks);
  }

  /** Opens what stands behind the value of a button; settled when it is open. */
  async open(button: HTMLButtonElement): Promise<void> {
    if (isValue(button) && button !== this.button) await this.openWith(button, () => button.asks);
  }

  private async openWith(button: HTMLButtonElement, asks: () => Asked): Promise<void> {
    const { mark, sources } = asks();
    if (!button.dispatchEvent(new VitrineEvidenceOpenEvent(mark.entries, sources))) return;
    const panel = this.panel ?? (await this.load());
    if (!panel || !button.isConnected) return;
    fill(panel, asks());
    // Filled before it is shown, so that it is placed by its real size.
    panel.performUpdate();
    this.button = button;
    this.asks = asks;
    button.popoverTargetElement = panel;
    panel.showPopover({ source: button });
  }

  private async load(): Promise<VitrineEvidencePanel | undefined> {
    try {
      const { makePanel } = await import('./make-panel.js');
      // Somebody may have clicked twice while it was on its way.
      if (this.panel) return this.panel;
      this.panel = makePanel();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tellDeveloper(this.host, `the popover of the evidence could not be loaded: ${reason}`);
      return undefined;
    }
    this.panel.addEventListener('beforetoggle', this.closing);
    this.host.renderRoot.append(this.panel);
    return this.panel;
  }

  private readonly closing = (event: ToggleEvent): void => {
    const { button, panel } = this;
    if (event.newState === 'open' || !button || !panel) return;
    // Focus inside a popover that closes would be lost to the top of the page.
    if (panel.matches(':focus-within')) button.focus();
    button.popoverTargetElement = null;
    this.button = undefined;
    this.asks = undefined;
  };
}

function fill(panel: VitrineEvidencePanel, { mark, sources, locale }: Asked): void {
  const { entries, heading, note = '' } = mark;
  Object.assign(panel, { entries, heading, note, sources, locale });
}
