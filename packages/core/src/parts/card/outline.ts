import type { Atlas } from '../../model/atlas.js';
import type { Insight, RecordTypes } from '../../model/record.js';
import type { Source } from '../../model/source.js';

/** The fields of which a card shows who says so, with what decides whose word comes first. */
const shownFields = {
  brand: ['category', 'tier', 'country', 'founded', 'lineOf'],
  ownership: ['state', 'from', 'to', 'asOf', 'share'],
  presence: ['state', 'from', 'to', 'asOf'],
  deal: ['announced', 'effective'],
  campaign: [],
  observation: ['value'],
  insight: [],
} as const satisfies Partial<Record<keyof RecordTypes, readonly string[]>>;

/** What of every claim counts: who says it, where, and how much it weighs. */
const provenance = ['source', 'passage', 'rank'];

type OutlinedType = keyof typeof shownFields;

export const noWords = { en: '' };

/** A source without its words: the publisher, the kind and the day stay, title and address go. */
function outlinedSource({ id, publisher, kind, language, published }: Source): Source {
  return { id, title: '', publisher, kind, language, ...(published && { published }) };
}

function outlinedRecord<Type extends OutlinedType>(type: Type, record: RecordTypes[Type]) {
  const kept = new Set<string>([...provenance, ...shownFields[type]]);
  const claims = record.claims.map((claim) =>
    Object.fromEntries(Object.entries<unknown>(claim).filter(([field]) => kept.has(field))),
  );
  // Every field that goes is one that a claim may lack.
  return { ...record, claims } as unknown as RecordTypes[Type];
}

/** An insight counts on a card without being told there: whose it is, when, and on whose word. */
function outlinedInsight(insight: Insight): Insight {
  const { id, topic, stance, asOf, attributedTo, claims, disputed } = outlinedRecord(
    'insight',
    insight,
  );
  const about = insight.about.filter((subject) => 'brand' in subject);
  const byBrand = attributedTo && 'brand' in attributedTo ? attributedTo : undefined;
  return {
    id,
    about,
    topic,
    stance,
    ...(asOf && { asOf }),
    ...(byBrand && { attributedTo: byBrand }),
    summary: noWords,
    claims,
    disputed,
  };
}

/**
 * An atlas with what cards of brands show: each record with its shown values, disputes and the claims
 * that count for it, but neither the words of claims nor the titles and addresses of sources.
 * What it does to a record depends on that record alone, so that parts of several brands agree.
 */
export function outlined(atlas: Atlas): Atlas {
  return {
    ...atlas,
    sources: atlas.sources.map(outlinedSource),
    brands: atlas.brands.map((brand) => outlinedRecord('brand', brand)),
    ownerships: atlas.ownerships.map((ownership) => outlinedRecord('ownership', ownership)),
    presences: atlas.presences.map((presence) => outlinedRecord('presence', presence)),
    deals: atlas.deals.map((deal) => outlinedRecord('deal', deal)),
    campaigns: atlas.campaigns.map((campaign) => outlinedRecord('campaign', campaign)),
    observations: atlas.observations.map((figure) => outlinedRecord('observation', figure)),
    appointments: [],
    insights: atlas.insights.map(outlinedInsight),
  };
}
