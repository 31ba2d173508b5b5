import type { Locale, Problem } from '@vitrine/core';
import { html, type TemplateResult } from 'lit';
import { isOnItsWay } from '../default-atlas.js';
import { problemText } from '../format/problems.js';
import { exhibitWords } from '../messages/exhibits.js';

/**
 * What stands in the place of an exhibit that has no data yet: the page's own content, or a quiet line.
 * While an atlas is being loaded that line is the same in every language, and gone in a moment.
 */
export function emptyState(locale: Locale): TemplateResult {
  if (isOnItsWay()) return html`<slot><p class="message" aria-busy="true">…</p></slot>`;
  return html`<slot
    ><p class="message" lang=${locale} dir="ltr">${exhibitWords[locale].nothingYet}</p></slot
  >`;
}

/** What stands in the place of an exhibit that cannot be shown: one quiet line, as the author has the whole on the console. */
export function errorState(problems: readonly Problem[], locale: Locale): TemplateResult {
  const reasons = problems.map((problem) => problemText(problem, locale));
  return html`<p class="message error" lang=${locale} dir="ltr">
    ${[exhibitWords[locale].cannotShow, ...reasons].join(locale === 'en' ? ' ' : '')}
  </p>`;
}
