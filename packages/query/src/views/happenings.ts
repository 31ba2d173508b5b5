import {
  evidenceOf,
  type Campaign,
  type Deal,
  type Insight,
  type NamedThing,
  type Party,
} from '@vitrine/core';
import { occurredBy, timeOf } from '../time/occurred.js';
import { evidenceFor, named, referenceTo, termNamed, type ViewContext } from './context.js';
import type { CampaignSummary, DealSummary, InsightSummary } from './types.js';

type Happening = { deal: Deal; campaign: Campaign; insight: Insight };

/** What had happened by the day of the view, the latest first. */
export function happenedBy<Type extends keyof Happening>(
  { store, day }: ViewContext,
  type: Type,
  records: Iterable<Happening[Type]>,
): Happening[Type][] {
  const start = (record: Happening[Type]) => timeOf(store, type, record)?.earliest ?? '';
  return [...new Set(records)]
    .filter((record) => {
      const certainty = occurredBy(store, type, record, day);
      return certainty === 'certain' || certainty === 'presumed';
    })
    .sort((a, b) => compare(start(b), start(a)) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function dealSummary(context: ViewContext, deal: Deal): DealSummary {
  const field = deal.announced ? 'announced' : 'effective';
  const date = deal[field];
  const evidence = evidenceFor(context, 'deal', deal, field);
  const record = referenceTo('deal', deal);
  return {
    ...(deal.kind !== undefined && { kind: termNamed(context, 'deal-kind', deal.kind) }),
    parties: (deal.parties ?? []).map((party) => ({
      role: termNamed(context, 'party-role', party.role),
      party: partyNamed(context, party),
    })),
    ...(date && { date: { value: { type: 'date', date }, record, ...(evidence && { evidence }) } }),
    ...(deal.amount !== undefined && { amount: deal.amount }),
    record,
    evidence: evidenceOf(context.lookup, 'deal', deal, '*'),
  };
}

function partyNamed(context: ViewContext, party: Party): NamedThing {
  if ('brand' in party) return named(context, 'brands', party.brand);
  if ('organization' in party) return named(context, 'organizations', party.organization);
  if ('platform' in party) return named(context, 'platforms', party.platform);
  return named(context, 'people', party.person);
}

export function campaignSummary(context: ViewContext, campaign: Campaign): CampaignSummary {
  const { name, kind, platform, date } = campaign;
  return {
    name,
    ...(kind !== undefined && { kind: termNamed(context, 'campaign-kind', kind) }),
    ...(platform !== undefined && { platform: named(context, 'platforms', platform) }),
    ...(date && { date }),
    record: referenceTo('campaign', campaign),
    evidence: evidenceOf(context.lookup, 'campaign', campaign, '*'),
  };
}

export function insightSummary(context: ViewContext, insight: Insight): InsightSummary {
  return {
    topic: termNamed(context, 'topic', insight.topic),
    stance: insight.stance,
    record: referenceTo('insight', insight),
    evidence: evidenceOf(context.lookup, 'insight', insight, '*'),
  };
}
