import type { Source } from '@vitrine/core';
import type { Dispute } from '@vitrine/core/stats';
import type { Locale } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { entryTemplate, fieldNames } from '../shared/from-elements.js';
import { disputesWords } from './words.js';

/** One disputed field: whose it is, every reading with its sources, and why one of them comes first. */
export function disputeItem(
  dispute: Dispute,
  title: string,
  sources: readonly Source[],
  locale: Locale,
): TemplateResult {
  const words = disputesWords[locale];
  const { collection, field, readings, preferredBy, against } = dispute;
  const about = collection === 'ownerships' ? { about: 'ownership' as const } : {};
  const evidence = { field, readings, disputed: true, ...(preferredBy && { preferredBy }) };
  return html`<section class="dispute">
    <header>
      <h3>${title}</h3>
      <p class="field">${words.fields[field] ?? fieldNames[locale][field] ?? field}</p>
    </header>
    <div class="said-of-it">
      ${entryTemplate({ evidence, ...about }, sources, locale, false)}
      ${
        against === undefined
          ? nothing
          : html`<p class="against">${words.against}</p>
              ${entryTemplate(
                { evidence: { field: 'state', readings: against, disputed: true }, ...about },
                sources,
                locale,
                false,
              )}`
      }
    </div>
  </section>`;
}
