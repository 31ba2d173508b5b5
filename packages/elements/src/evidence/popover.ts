import type { Locale } from '@vitrine/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import { fieldNames } from '../shared/messages/fields.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { register } from '../shared/register.js';
import type { Mark } from './mark.js';
import type { Asked } from './opener.js';
import { VitrineEvidencePanel } from './panel.js';

const name = 'vitrine-evidence-panel';

/** The one popover of an exhibit: shows what stands behind the button that a reader chose, for as long as it is there. */
export class EvidencePopover implements ReactiveController {
  private panel: VitrineEvidencePanel | undefined;
  private asks: (() => Asked) | undefined;
  /** The button whose value it shows. */
  button: HTMLButtonElement | undefined;

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

  show(button: HTMLButtonElement, asks: () => Asked): void {
    this.panel ??= this.make();
    const { panel } = this;
    fill(panel, asks());
    // Filled before it is shown, so that it is placed by its real size.
    panel.performUpdate();
    this.button = button;
    this.asks = asks;
    button.popoverTargetElement = panel;
    panel.showPopover({ source: button });
  }

  hide(): void {
    this.panel?.hidePopover();
  }

  /** It stands in the tree of the button that opens it, which anchors it and its focus. */
  private make(): VitrineEvidencePanel {
    register(name, VitrineEvidencePanel);
    const panel = document.createElement(name);
    panel.popover = 'auto';
    panel.role = 'dialog';
    panel.setAttribute('part', 'evidence-panel');
    panel.addEventListener('beforetoggle', this.closing);
    this.host.renderRoot.append(panel);
    return panel;
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
  const { entries, note = '' } = mark;
  Object.assign(panel, { entries, heading: titleOf(mark, locale), note, sources, locale });
}

function titleOf({ heading, field }: Mark, locale: Locale): string {
  if (field === undefined) return heading;
  const name = (fieldNames[locale][field] ?? field).toLocaleLowerCase(locale);
  return `${heading}${punctuation[locale].colon}${name}`;
}
