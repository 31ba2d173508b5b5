import type { FuzzyDate, Locale, NamedThing } from '@vitrine/core';
import type { DealSummary } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceEntry } from '../../evidence/entry.js';
import type { ExhibitContext } from '../exhibit-context.js';
import { formatFuzzyDate } from '../format/dates.js';
import { inSentence, textIn } from '../format/locale.js';
import { compare, lastDay } from '../latest.js';
import { punctuation } from '../messages/punctuation.js';
import { sourceWords } from '../messages/sources.js';
import { dealEntries, dealTitle } from './deal.js';
import { evidenced, type Content } from './evidenced.js';

/** Something that happened on a day, such as a deal or a campaign. */
export interface Happening {
  readonly title: Content;
  /** What it is, as the title of its popover says it after the name of the card. */
  readonly heading: string;
  readonly detail: readonly Content[];
  readonly date: FuzzyDate | undefined;
  readonly entries: readonly EvidenceEntry[];
}

/** A deal as what happened to one of its parties. */
export function ofDeal(deal: DealSummary, self: string, locale: Locale): Happening {
  const { title, detail } = dealTitle(deal, self, locale);
  return {
    title,
    heading: inSentence(title, locale),
    detail,
    date: deal.date?.value.date,
    entries: dealEntries(deal),
  };
}

/** One row each, the latest first. `subject` is whose card it is. */
export function happeningRows(
  happenings: readonly Happening[],
  subject: NamedThing,
  context: ExhibitContext,
): TemplateResult[] {
  const name = textIn(subject.name, context.locale).text;
  return [...happenings]
    .sort((a, b) => compare(lastDay(b.date), lastDay(a.date)))
    .map((happening) => row(happening, name, context));
}

function row(happening: Happening, name: string, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const { title, heading, detail, date, entries } = happening;
  const { colon, comma } = punctuation[locale];
  const { undated } = sourceWords[locale];
  const days = date === undefined ? undated : formatFuzzyDate(date, locale);
  return html`<div class="row">
    <dt>
      <span
        >${title}${
          detail.length === 0
            ? nothing
            : html`<span class="channel"
                >${detail.map((part, index) => html`${index === 0 ? nothing : comma}${part}`)}</span
              >`
        }</span
      >
    </dt>
    <dd>
      ${evidenced(days, { entries, heading: `${name}${colon}${heading}`, spoken: days }, context)}
    </dd>
  </div>`;
}
