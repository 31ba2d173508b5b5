import { placeOf, type PlacedClaim } from '../context.js';
import { folded, nearPairs } from '../neighbours.js';
import type { LintRule } from '../rule.js';

interface Wording {
  readonly field: 'population' | 'role';
  readonly text: string;
  /** What is the same where two wordings can mean one record. */
  readonly of: string;
}

/** The free text that identifies the record of a claim, if it has one. */
function wordingOf({ claim }: PlacedClaim): Wording | undefined {
  if (claim.type === 'appointment') {
    const { person, organization, brand, platform } = claim;
    return {
      field: 'role',
      text: claim.role.en,
      of: [person, organization, brand, platform].join(' '),
    };
  }
  if (claim.type !== 'observation' || !claim.population) return undefined;
  return {
    field: 'population',
    text: claim.population.en,
    of: `${claim.metric} ${JSON.stringify(claim.subject)}`,
  };
}

/** Small words that change no meaning, and the plural. */
const skeleton = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}%<>+]+/u)
    .filter((word) => !/^(?:the|a|an|of|in|on|and|for|to|its|their)$/u.test(word))
    .map((word) => word.replace(/s$/u, ''))
    .sort()
    .join(' ');

/** The texts that say nearly the same as an earlier one, with that one. */
function nearlySame(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const bySkeleton = new Map<string, string>();
  const byFolded = new Map<string, string>();
  for (const text of texts) {
    const first = bySkeleton.get(skeleton(text));
    if (first === undefined) bySkeleton.set(skeleton(text), text);
    // What differs in case and punctuation alone is one record already.
    else if (folded(first) !== folded(text)) found.set(text, first);
    byFolded.set(folded(text), text);
  }
  for (const [a, b] of nearPairs(byFolded.keys())) {
    const [first, second] = [byFolded.get(a), byFolded.get(b)];
    if (first !== undefined && second !== undefined && !found.has(second)) found.set(second, first);
  }
  return found;
}

export const nearDuplicateWording: LintRule = {
  name: 'near-duplicate-wording',
  severity: 'warning',
  why: 'The population of a figure and the role of an appointment tell records apart. Worded in two ways, one figure becomes two, and what two sources say of it is never compared.',
  good: `- type: observation
  metric: brand-adoption-rate
  subject: { platform: jd-com }
  population: fashion brands in the index
  asOf: 2019
  value: { value: 12, unit: percent }
- type: observation
  metric: brand-adoption-rate
  subject: { platform: jd-com }
  population: watch brands in the index
  asOf: 2019
  value: { value: 14, unit: percent }
`,
  bad: `- type: observation
  metric: brand-adoption-rate
  subject: { platform: jd-com }
  population: fashion brands in the index
  asOf: 2018
  value: { value: 12, unit: percent }
- type: observation
  metric: brand-adoption-rate
  subject: { platform: jd-com }
  population: fashion brands of an index
  asOf: 2019
  value: { value: 14, unit: percent }
`,
  check: ({ claims }, report) => {
    const groups = new Map<string, { placed: PlacedClaim; wording: Wording }[]>();
    for (const placed of claims) {
      const wording = wordingOf(placed);
      if (!wording) continue;
      const group = groups.get(wording.of);
      if (group) group.push({ placed, wording });
      else groups.set(wording.of, [{ placed, wording }]);
    }
    for (const group of groups.values()) {
      const texts = [...new Set(group.map(({ wording }) => wording.text))];
      if (texts.length < 2) continue;
      const near = nearlySame(texts.sort());
      for (const { placed, wording } of group) {
        const other = near.get(wording.text);
        if (other === undefined) continue;
        report(
          placeOf(placed, wording.field),
          `is nearly “${other}”, said elsewhere of the same; if it means the same, word it the same`,
        );
      }
    }
  },
};
