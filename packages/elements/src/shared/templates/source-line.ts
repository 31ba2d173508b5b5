import type { Exhibit } from '@vitrine/query';
import type { FuzzyDate, Locale } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { valueButton } from '../../evidence/value-button.js';
import type { ExhibitContext } from '../exhibit-context.js';
import { formatDate, formatMonth } from '../format/dates.js';
import { sentenceCase } from '../format/locale.js';
import { formatPublished, formatYears } from '../format/sources.js';
import { dateWords } from '../messages/dates.js';
import { punctuation } from '../messages/punctuation.js';
import { sourceWords } from '../messages/sources.js';
import { sourceLink } from './source-link.js';

/** How much there is, over which years, in dispute or not, and the day of the exhibit. `note` stands above the list of sources. */
export function countLine(exhibit: Exhibit, context: ExhibitContext, note = ''): TemplateResult {
  const count = sourceWords[context.locale].sourceCount(exhibit.sources.length);
  const mark = { entries: [], heading: sourceWords[context.locale].sources, note, spoken: count };
  const last = staleSince(exhibit);
  return line(exhibit, valueButton(count, count, mark, context), last, context.locale);
}

/** The same of an exhibit that lists its sources itself; that it lists none newer tells nothing of what is known. */
export function plainCountLine(exhibit: Exhibit, locale: Locale): TemplateResult {
  return line(exhibit, sourceWords[locale].sourceCount(exhibit.sources.length), undefined, locale);
}

function line(
  exhibit: Exhibit,
  count: TemplateResult | string,
  last: FuzzyDate | undefined,
  locale: Locale,
): TemplateResult {
  const day = sentenceCase(dateWords[locale].asOf(formatDate(exhibit.asOf, locale)));
  const space = locale === 'en' ? ' ' : '';
  return html`<span
    >${amounts(exhibit, count, locale)}<span class="date">${day}${punctuation[locale].stop}</span>${
      last === undefined
        ? nothing
        : html`${space}<span>${sourceWords[locale].nothingNewer(formatMonth(last, locale))}</span>`
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

function amounts(
  { sources, counts }: Exhibit,
  count: TemplateResult | string,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const years = formatYears(sources, locale);
  const space = locale === 'en' ? ' ' : '';
  const disputed =
    counts.disputed === 0
      ? ''
      : `${punctuation[locale].comma}${sourceWords[locale].disputedCount(counts.disputed)}`;
  return html`${sourceWords[locale].claimsFrom(counts.claims)}${count}${years === undefined ? nothing : sourceWords[locale].claimsFromEnd(years)}${disputed}${punctuation[locale].stop}${space}`;
}

/** The publishers that the exhibit rests on, with date and link; as many as fit a line. */
export function publisherLine(exhibit: Exhibit, locale: Locale): TemplateResult | typeof nothing {
  const longest = 3;
  const { sources } = exhibit;
  if (sources.length === 0 || sources.length > longest) return nothing;
  return html`<span class="publishers"
    >${sourceWords[locale].sources}${punctuation[locale].colon}${sources.map(
      (source, index) =>
        html`${index === 0 ? nothing : punctuation[locale].semicolon}${
          source.url === undefined
            ? html`<span translate="no">${source.publisher}</span>`
            : html`<a
                href=${source.url}
                rel="external noopener"
                translate="no"
                aria-label="${source.publisher}: ${source.title}"
                >${source.publisher}</a
              >`
        }${punctuation[locale].comma}${formatPublished(source, locale)}`,
    )}</span
  >`;
}

/** The sources as numbered notes with their addresses spelt out, for paper. */
export function printedNotes(exhibit: Exhibit, locale: Locale): TemplateResult {
  return html`<ol class="print notes">
    ${exhibit.sources.map(
      (source) =>
        html`<li>
          ${source.publisher}${locale === 'en' ? punctuation[locale].comma : punctuation[locale].colon}${sourceLink(source)}${
            punctuation[locale].comma
          }${formatPublished(source, locale)}${
            source.url === undefined ? nothing : html` <span class="address">${source.url}</span>`
          }
        </li>`,
    )}
  </ol>`;
}
