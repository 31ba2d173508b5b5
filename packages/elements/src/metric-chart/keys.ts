import type { Locale } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Chosen } from './choose.js';
import { kindsOf, markKinds } from './mark-kinds.js';
import { keyMarks } from './marks.js';
import { chartWords } from './words.js';

/** The marks that the chart uses and that do not speak for themselves, each with its word. */
export function keys({ drawn }: Chosen, locale: Locale): TemplateResult | typeof nothing {
  const used = new Set(drawn.flatMap(({ series }) => series.points.flatMap(kindsOf)));
  if (used.size === 0) return nothing;
  return html`<ul class="keys" role="list">
    ${markKinds
      .filter((kind) => used.has(kind))
      .map(
        (kind) =>
          html`<li>
            <svg viewBox="0 0 24 14" aria-hidden="true">${keyMarks[kind]}</svg
            >${chartWords[locale].key[kind]}
          </li>`,
      )}
  </ul>`;
}
