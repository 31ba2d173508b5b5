import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { disclosure, foldClass, foldId, split } from '../shared/templates/disclosure.js';

interface Section {
  /** The name of the list to assistive technology. */
  readonly label: string;
  /** Tells its disclosure from those of other sections. */
  readonly part: string;
  readonly rows: readonly TemplateResult[];
  readonly limit: number;
  /** What the button says: "6 more platforms". */
  readonly more: (count: number) => string;
}

/** Rows of a card, as many as leave it a card, with the others behind a button. */
export function section(
  { label, part, rows, limit, more }: Section,
  context: ExhibitContext,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const { first, rest } = split(rows, limit);
  const list = html`<dl class="rows" aria-label=${label}>${first}</dl>`;
  if (rest.length === 0) return list;
  return html`${list}${disclosure(part, more(rest.length), context)}
    <div id=${foldId(part)} class=${foldClass(part, context)}>
      <dl class="rows" aria-label=${label}>${rest}</dl>
    </div>`;
}
