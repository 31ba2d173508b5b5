import type { Locale } from '@vitrine/core';
import type { PlatformFinder } from '@vitrine/query';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { legend } from '../shared/templates/legend.js';
import { isTold } from './ranking.js';
import { finderWords } from './words.js';

/** What the bars and the marks mean, and by which rule platforms are ranked. */
export function finderFoot(view: PlatformFinder, locale: Locale): TemplateResult {
  const { key, rule } = finderWords[locale];
  const states = view.platforms.flatMap(({ reasons }) =>
    reasons.flatMap(({ shows }) =>
      shows.flatMap((item) => {
        if (item.type === 'standing') return [item.cell.standing.state];
        return item.type === 'tally' ? item.brands.map(({ cell }) => cell.standing.state) : [];
      }),
    ),
  );
  const bar = (shape: TemplateResult, words: string) =>
    html`<li><svg class="bar" viewBox="0 0 24 6" aria-hidden="true">${shape}</svg>${words}</li>`;
  return html`${
      !view.platforms.some(isTold)
        ? nothing
        : html`<ul class="legend" role="list">
              ${bar(svg`<rect class="points" width="24" height="6" />`, key.points)}
              ${bar(svg`<rect class="known" y="1" width="24" height="4" />`, key.known)}
              ${bar(svg`<path class="rest" d="M0 3h24" />`, key.rest)}
            </ul>
            ${legend(states, view.counts.disputed > 0, locale)}`
    }<span>${rule}</span>`;
}
