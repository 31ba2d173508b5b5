import type { Locale, Source } from '@vitrine/core';
import type { ReactiveElement } from 'lit';
import { tellDeveloper } from '../shared/tell-developer.js';
import { VitrineEvidenceOpenEvent } from './events.js';
import type { Mark } from './mark.js';
import type { EvidencePopover } from './popover.js';

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
export class EvidenceOpener {
  private popover: EvidencePopover | undefined;

  constructor(private readonly host: ReactiveElement) {}

  hide(): void {
    this.popover?.hide();
  }

  /** After a change of the exhibit that is no update of its element. */
  follow(): void {
    this.popover?.hostUpdated();
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
    if (button === this.popover?.button) return;
    // Once the popover is the button's own, the same click would close it again.
    event.preventDefault();
    void this.openWith(button, asks);
  }

  /** Opens what stands behind the value of a button; settled when it is open. */
  async open(button: HTMLButtonElement): Promise<void> {
    if (isValue(button) && button !== this.popover?.button) {
      await this.openWith(button, () => button.asks);
    }
  }

  private async openWith(button: HTMLButtonElement, asks: () => Asked): Promise<void> {
    const { mark, sources } = asks();
    if (!button.dispatchEvent(new VitrineEvidenceOpenEvent(mark.entries, sources))) return;
    const popover = this.popover ?? (await this.load());
    if (button.isConnected) popover?.show(button, asks);
  }

  private async load(): Promise<EvidencePopover | undefined> {
    try {
      const { EvidencePopover } = await import('./popover.js');
      // Somebody may have clicked twice while it was on its way.
      return (this.popover ??= new EvidencePopover(this.host));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tellDeveloper(this.host, `the popover of the evidence could not be loaded: ${reason}`);
      return undefined;
    }
  }
}
