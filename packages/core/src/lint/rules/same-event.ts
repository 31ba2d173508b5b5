import type { FuzzyDate } from '../../model/fuzzy-date.js';
import type { Campaign, Deal } from '../../model/record.js';
import { compatible } from '../../fuse/compatible.js';
import { placeOf, type LintContext } from '../context.js';
import type { LintRule, Place } from '../rule.js';

interface Event {
  readonly id: string;
  /** What two ids of one event have in common. */
  readonly key: string;
  readonly date: FuzzyDate;
}

/** A deal by who has a part in it, whatever the parts are called. */
function dealEvent({ id, kind, parties, announced, effective }: Deal): Event[] {
  const date = announced ?? effective;
  if (!parties || parties.length < 2 || kind === undefined || !date) return [];
  const names = parties.map(({ role: _role, ...party }) => JSON.stringify(party)).sort();
  return [{ id, key: [kind, ...names].join(' '), date }];
}

function campaignEvent({ id, kind, brand, platform, date }: Campaign): Event[] {
  if (kind === undefined || brand === undefined || platform === undefined || !date) return [];
  return [{ id, key: [kind, brand, platform].join(' '), date }];
}

/** A year would meet every event of that year. */
const isPrecise = ({ edtf }: FuzzyDate): boolean => /^\d{4}-\d{2}(?:-\d{2})?[~?%]?$/u.test(edtf);

/** Events that share everything, with the one of them that comes first by id. */
function sameEvents(events: readonly Event[]): { event: Event; first: Event }[] {
  const byKey = new Map<string, Event[]>();
  for (const event of events) {
    if (isPrecise(event.date)) byKey.set(event.key, [...(byKey.get(event.key) ?? []), event]);
  }
  return [...byKey.values()].flatMap((group) =>
    group.flatMap((event, index) => {
      const first = group.slice(0, index).find(({ date }) => compatible('date', date, event.date));
      return first ? [{ event, first }] : [];
    }),
  );
}

/** Where each deal or campaign is first told of. */
function placesOf({ claims }: LintContext, type: 'deal' | 'campaign'): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const placed of claims) {
    const { claim } = placed;
    if (claim.type === type && !places.has(claim.id)) places.set(claim.id, placeOf(placed, 'id'));
  }
  return places;
}

export const sameEvent: LintRule = {
  name: 'same-event',
  severity: 'warning',
  why: 'Ids of deals and campaigns are made up by whoever first writes of them. Two of one kind, between the same parties or of one brand on one platform, in the same days, are mostly one event under two names, which nothing else would ever bring together.',
  good: `- type: deal
  id: gucci-alibaba-2020
  kind: strategic-partnership
  parties: [{ brand: gucci, role: partner }, { organization: alibaba, role: partner }]
  announced: 2020-03
- type: deal
  id: gucci-alibaba-renewed
  kind: strategic-partnership
  parties: [{ brand: gucci, role: partner }, { organization: alibaba, role: partner }]
  announced: 2021-04
`,
  bad: `- type: deal
  id: gucci-alibaba-2020
  kind: strategic-partnership
  parties: [{ brand: gucci, role: partner }, { organization: alibaba, role: partner }]
  announced: 2020-03
- type: deal
  id: gucci-digital-pact
  kind: strategic-partnership
  parties: [{ organization: alibaba, role: partner }, { brand: gucci, role: partner }]
  announced: 2020-03-12
`,
  check: (context, report) => {
    const { deals, campaigns } = context.atlas;
    const found = [
      { type: 'deal', events: deals.flatMap(dealEvent) },
      { type: 'campaign', events: campaigns.flatMap(campaignEvent) },
    ] as const;
    for (const { type, events } of found) {
      const places = placesOf(context, type);
      for (const { event, first } of sameEvents(events)) {
        const place = places.get(event.id);
        const message = `seems to be \`${first.id}\`: the same kind, the same names and meeting dates; use one id for one event, or excuse the likeness`;
        if (place) report(place, message);
      }
    }
  },
};
