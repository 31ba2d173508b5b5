import type { MetricSeriesView } from '@vitrine/query';
import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { CopyController } from '../shared/copy/copy-controller.js';
import { copyStyles } from '../shared/copy/copy.styles.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { dataTable, figuresText, type MarkOf } from './data-table.js';
import { dataTableStyles } from './data-table.styles.js';

/** All figures behind a chart, as a table and to take away: code that comes once the chart is drawn. */
export class FiguresBehind {
  private readonly copying: CopyController;

  constructor(host: ReactiveElement) {
    this.copying = new CopyController(host);
    const sheets = [copyStyles, dataTableStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
    host.shadowRoot?.adoptedStyleSheets.push(...sheets);
  }

  draw(
    view: MetricSeriesView,
    name: string,
    markOf: MarkOf,
    context: ExhibitContext,
  ): TemplateResult {
    const { locale } = context;
    return html`${dataTable(view, name, markOf, context)}
    ${this.copying.buttons(() => figuresText(view, locale), locale)}`;
  }
}
