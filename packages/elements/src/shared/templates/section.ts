import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../exhibit-context.js';
import { disclosure, foldClass, foldId, split } from './disclosure.js';

interface Section {
  /** The name of the list, to assistive technology unless it is shown. */
  readonly label: string;
  /** Shows the name above the list, where the rows do not tell of themselves what they are. */
  readonly titled?: boolean;
  /** Tells its disclosure from those of other sections. */
  readonly part: string;
  readonly rows: readonly TemplateResult[];
  readonly limit: number;
  /** What the button says: "6 more platforms". */
  readonly more: (count: number) => string;
}

/** Rows of a card, as many as leave it a card, with the others behind a button. */
export function section(
  { label, titled = false, part, rows, limit, more }: Section,
  context: ExhibitContext,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const { first, rest } = split(rows, limit);
  // The list has the same name, so that it is read once.
  const title = titled ? html`<p class="title" aria-hidden="true">${label}</p>` : nothing;
  const list = html`${title}
    <dl class="rows" aria-label=${label}>${first}</dl>`;
  if (rest.length === 0) return list;
  return html`${list}${disclosure(part, more(rest.length), context)}
    <div id=${foldId(part)} class=${foldClass(part, context)}>
      <dl class="rows" aria-label=${label}>${rest}</dl>
    </div>`;
}
