import type { Locale } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { disputeFlag } from '../shared/templates/dispute-flag.js';
import type { Lane } from './items.js';
import { drawnKinds, trackOf, type DrawnKind } from './spans.js';
import { keyShapes } from './track.js';
import { timelineWords } from './words.js';

/** The bars and marks that the tracks use, each with its word. */
export function keys(
  lanes: readonly Lane[],
  today: number,
  locale: Locale,
): TemplateResult | typeof nothing {
  const items = lanes.flatMap((lane) => lane.items);
  const used = new Set<string>(
    items.flatMap((item) => {
      const { spans, spots } = trackOf(item, today);
      const disputed = item.entries.some((entry) => entry.disputed || entry.evidence.disputed);
      return [
        ...spans.map(({ kind }) => kind),
        ...spots.map(({ kind }) => kind),
        ...(disputed ? ['disputed'] : []),
      ];
    }),
  );
  const shown = drawnKinds.filter((kind) => used.has(kind));
  if (shown.length === 0) return nothing;
  return html`<ul class="keys" role="list">
    ${shown.map((kind) => html`<li>${shapeFor(kind)}${timelineWords[locale].key[kind]}</li>`)}
  </ul>`;
}

const shapeFor = (kind: DrawnKind): TemplateResult =>
  kind === 'disputed'
    ? disputeFlag
    : html`<svg viewBox="0 0 24 14" aria-hidden="true">${keyShapes[kind]}</svg>`;
