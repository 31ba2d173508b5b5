import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Rules of a style sheet that belongs to one element alone. They place what has its place from data, since a strict page
 * allows no `style` attributes, and a popover finds only boxes of HTML to stand beside, none inside an SVG.
 */
export class PlaceSheet implements ReactiveController {
  private sheet?: CSSStyleSheet;
  private wanted = '';
  private written = '';

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** To be called while drawing; the rules are there when the drawing is. */
  place(rules: readonly string[]): void {
    this.wanted = rules.join('');
  }

  hostUpdated(): void {
    const { renderRoot } = this.host;
    if (this.wanted === this.written || !(renderRoot instanceof ShadowRoot)) return;
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      renderRoot.adoptedStyleSheets.push(this.sheet);
    }
    this.sheet.replaceSync(this.wanted);
    this.written = this.wanted;
  }
}
