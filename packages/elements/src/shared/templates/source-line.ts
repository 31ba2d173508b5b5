import type { Exhibit } from '@vitrine/query';
import type { FuzzyDate, Locale } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatMonth } from '../format/dates.js';
import { sentenceCase } from '../format/locale.js';
import { formatPublished, formatYears } from '../format/sources.js';
import { messages } from '../messages/index.js';
import { sourceLink } from './source-link.js';

/** How much there is, over which years, in dispute or not, and the day of the exhibit. `note` stands above the list of sources. */
export function countLine(exhibit: Exhibit, locale: Locale, note = ''): TemplateResult {
  const words = messages[locale];
  const day = sentenceCase(words.asOf(formatDate(exhibit.asOf, locale)));
  const last = staleSince(exhibit);
  const space = locale === 'en' ? ' ' : '';
  return html`<span
    >${amounts(exhibit, locale, note)}<span class="date">${day}${words.stop}</span>${
      last === undefined
        ? nothing
        : html`${space}<span>${words.nothingNewer(formatMonth(last, locale))}</span>`
    }</span
  >`;
}

/** When the latest source appeared, where that is more than a year before the day that the exhibit shows. */
function staleSince({ sources, asOf }: Exhibit): FuzzyDate | undefined {
  const published = sources.flatMap((source) => source.published ?? []);
  const last = published.reduce<FuzzyDate | undefined>(
    (latest, date) => (latest === undefined || lastDay(date) > lastDay(latest) ? date : latest),
    undefined,
  );
  if (last === undefined) return undefined;
  const yearBefore = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
  return lastDay(last) < yearBefore ? last : undefined;
}

const lastDay = ({ latest, earliest }: FuzzyDate): string => latest ?? earliest ?? '';

function amounts(exhibit: Exhibit, locale: Locale, note: string): TemplateResult | typeof nothing {
  const words = messages[locale];
  const { sources, counts } = exhibit;
  if (sources.length === 0) return nothing;
  const years = formatYears(sources, locale);
  const space = locale === 'en' ? ' ' : '';
  const count = words.sourceCount(sources.length);
  const disputed =
    counts.disputed === 0 ? '' : `${words.comma}${words.disputedCount(counts.disputed)}`;
  return html`${words.claimsFrom(counts.claims)}<vitrine-evidence
      .sources=${sources}
      .locale=${locale}
      heading=${words.sources}
      note=${note}
      >${count}</vitrine-evidence
    >${years === undefined ? nothing : words.claimsFromEnd(years)}${disputed}${words.stop}${space}`;
}

/** The publishers that the exhibit rests on, with date and link; as many as fit a line. */
export function publisherLine(exhibit: Exhibit, locale: Locale): TemplateResult | typeof nothing {
  const words = messages[locale];
  const longest = 3;
  const { sources } = exhibit;
  if (sources.length === 0 || sources.length > longest) return nothing;
  return html`<span class="publishers"
    >${words.sources}${words.colon}${sources.map(
      (source, index) =>
        html`${index === 0 ? nothing : words.semicolon}${
          source.url === undefined
            ? html`<span translate="no">${source.publisher}</span>`
            : html`<a
                href=${source.url}
                rel="external noopener"
                translate="no"
                aria-label="${source.publisher}: ${source.title}"
                >${source.publisher}</a
              >`
        }${words.comma}${formatPublished(source, locale)}`,
    )}</span
  >`;
}

/** The sources as numbered notes with their addresses spelt out, for paper. */
export function printedNotes(exhibit: Exhibit, locale: Locale): TemplateResult {
  const words = messages[locale];
  return html`<ol class="print notes">
    ${exhibit.sources.map(
      (source) =>
        html`<li>
          ${source.publisher}${locale === 'en' ? words.comma : words.colon}${sourceLink(source)}${
            words.comma
          }${formatPublished(source, locale)}${
            source.url === undefined ? nothing : html` <span class="address">${source.url}</span>`
          }
        </li>`,
    )}
  </ol>`;
}
