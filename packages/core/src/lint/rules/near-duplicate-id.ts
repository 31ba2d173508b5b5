import { identityCollections } from '../../fuse/identities.js';
import { entryPlace, placeOf, type LintContext } from '../context.js';
import { folded, nearPairs } from '../neighbours.js';
import type { LintRule, Place } from '../rule.js';

/** The ids of one collection, each with where it is first written. */
type Ids = Map<string, Place>;

/** What identifies: the ids of the vocabulary, and those that claims give to deals and campaigns. */
function idsByCollection({ vocabulary, claims }: LintContext): Map<string, Ids> {
  const all = new Map<string, Ids>();
  for (const collection of identityCollections) {
    const ids: Ids = new Map();
    for (const id of vocabulary.identities[collection].keys()) {
      const place = entryPlace(vocabulary, collection, id);
      if (place) ids.set(id, place);
    }
    all.set(collection, ids);
  }
  for (const type of ['deal', 'campaign'] as const) {
    const ids: Ids = new Map();
    for (const placed of claims) {
      const { claim } = placed;
      if (claim.type === type && !ids.has(claim.id)) ids.set(claim.id, placeOf(placed, 'id'));
    }
    all.set(type, ids);
  }
  return all;
}

/** The words of an id in alphabetical order: `a-b-2020` and `b-a-2020` name the same. */
const sortedWords = (id: string): string => id.split('-').sort().join('-');

/** Ids that are the same but for hyphens or the order of their words. */
function sameButForOrder(ids: Iterable<string>): [string, string][] {
  const seen = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const id of ids) {
    for (const key of new Set([`words ${sortedWords(id)}`, `letters ${folded(id)}`])) {
      const first = seen.get(key);
      if (first !== undefined) pairs.push([first, id]);
      else seen.set(key, id);
    }
  }
  return pairs;
}

export const nearDuplicateId: LintRule = {
  name: 'near-duplicate-id',
  severity: 'warning',
  why: 'Two ids for one thing split its evidence: each half looks uncorroborated, and disputes between them never show. Ids that differ in one letter, a hyphen or the order of their words mostly are one thing.',
  good: `- type: deal
  id: gucci-jd-2020
  kind: strategic-partnership
  announced: 2020-03
`,
  bad: `- type: deal
  id: gucci-jd-2020
  kind: strategic-partnership
  announced: 2020-03
- type: deal
  id: jd-gucci-2020
  kind: strategic-partnership
  effective: 2020-05
`,
  check: (context, report) => {
    for (const ids of idsByCollection(context).values()) {
      const names = [...ids.keys()].sort();
      const told = new Set<string>();
      for (const [first, second] of [...sameButForOrder(names), ...nearPairs(names)]) {
        const place = ids.get(second);
        const key = `${first}\n${second}`;
        if (!place || told.has(key)) continue;
        told.add(key);
        report(place, `is nearly \`${first}\`; use one id for one thing, or excuse the likeness`);
      }
    }
  },
};
