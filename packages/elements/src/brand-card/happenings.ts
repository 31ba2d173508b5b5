import type { FuzzyDate } from '@vitrine/core';
import type { BrandProfile, CampaignSummary, DealSummary } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import type { EvidenceEntry } from '../evidence/entry.js';
import { formatFuzzyDate } from '../shared/format/dates.js';
import { inSentence, textIn } from '../shared/format/locale.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { sourceWords } from '../shared/messages/sources.js';
import { dealEntries, dealTitle } from '../shared/templates/deal.js';
import { evidenced, type Content } from '../shared/templates/evidenced.js';
import { localized, properName } from '../shared/templates/names.js';

interface Happening {
  readonly title: Content;
  /** What it is, as the title of its popover says it after the brand. */
  readonly heading: string;
  readonly detail: readonly Content[];
  readonly date: FuzzyDate | undefined;
  readonly entries: readonly EvidenceEntry[];
}

/** The deals and campaigns of a brand, one row each, the latest first. */
export function happenings(profile: BrandProfile, context: ExhibitContext): TemplateResult[] {
  const { locale } = context;
  const all = [
    ...profile.deals.map((deal) => ofDeal(deal, profile.brand.id, context)),
    ...profile.campaigns.map((campaign) => ofCampaign(campaign, context)),
  ].sort((a, b) => compare(lastDay(b.date), lastDay(a.date)));
  const brand = textIn(profile.brand.name, locale).text;
  return all.map((happening) => row(happening, brand, context));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function lastDay(date: FuzzyDate | undefined): string {
  return date?.latest ?? date?.earliest ?? '';
}

function ofDeal(deal: DealSummary, self: string, { locale }: ExhibitContext): Happening {
  const { title, detail } = dealTitle(deal, self, locale);
  return {
    title,
    heading: inSentence(title, locale),
    detail,
    date: deal.date?.value.date,
    entries: dealEntries(deal),
  };
}

function ofCampaign(campaign: CampaignSummary, { locale }: ExhibitContext): Happening {
  const { name, kind, platform, date, evidence } = campaign;
  const detail: Content[] = [];
  if (kind) detail.push(localized(kind.name, locale));
  if (platform) detail.push(properName(platform, locale));
  return {
    title: localized(name, locale),
    heading: textIn(name, locale).text,
    detail,
    date,
    entries: [{ evidence }],
  };
}

function row(happening: Happening, brand: string, context: ExhibitContext): TemplateResult {
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
      ${evidenced(days, { entries, heading: `${brand}${colon}${heading}`, spoken: days }, context)}
    </dd>
  </div>`;
}
