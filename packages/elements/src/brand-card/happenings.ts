import type { BrandProfile, CampaignSummary } from '@vitrine/query';
import type { TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { textIn } from '../shared/format/locale.js';
import type { Content } from '../shared/templates/evidenced.js';
import { happeningRows, ofDeal, type Happening } from '../shared/templates/happening.js';
import { localized, properName } from '../shared/templates/names.js';

/** The deals and campaigns of a brand, one row each, the latest first. */
export function happenings(profile: BrandProfile, context: ExhibitContext): TemplateResult[] {
  const all = [
    ...profile.deals.map((deal) => ofDeal(deal, profile.brand.id, context.locale)),
    ...profile.campaigns.map((campaign) => ofCampaign(campaign, context)),
  ];
  return happeningRows(all, profile.brand, context);
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
