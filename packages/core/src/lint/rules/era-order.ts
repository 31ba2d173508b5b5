import { placeOf, type PlacedClaim } from '../context.js';
import type { LintRule } from '../rule.js';

/** The claims about one channel or holding, by the spell that they speak of. */
type Spells = Map<number | undefined, PlacedClaim[]>;

/** The record without its era: what all its spells have in common. */
function withoutEra({ claim, record }: PlacedClaim, era: number | undefined): string {
  const name = era === undefined ? record : record.slice(0, record.lastIndexOf('--'));
  return `${claim.type} ${name}`;
}

function spellsIn(claims: readonly PlacedClaim[]): Map<string, Spells> {
  const all = new Map<string, Spells>();
  for (const placed of claims) {
    const { claim } = placed;
    if (claim.type !== 'presence' && claim.type !== 'ownership') continue;
    const name = withoutEra(placed, claim.era);
    const spells: Spells = all.get(name) ?? new Map<number | undefined, PlacedClaim[]>();
    all.set(name, spells);
    const same = spells.get(claim.era);
    if (same) same.push(placed);
    else spells.set(claim.era, [placed]);
  }
  return all;
}

export const eraOrder: LintRule = {
  name: 'era-order',
  severity: 'error',
  why: 'The spells of a shop that closed and reopened are numbered from 1, and each claim says of which it speaks. A claim without an era would make a record of its own beside them, and its day would be lost to all of them.',
  good: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  era: 1
  state: ended
  to: 2015
- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  era: 2
  state: present
`,
  bad: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: ended
  to: 2015
- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  era: 2
  state: present
`,
  check: ({ claims }, report) => {
    for (const [name, spells] of spellsIn(claims)) {
      const eras = [...spells.keys()].filter((era) => era !== undefined).sort((a, b) => a - b);
      if (eras.length === 0) continue;
      for (const placed of spells.get(undefined) ?? []) {
        const message = `${name} has spells numbered ${eras.join(', ')}; say in \`era\` of which this claim speaks`;
        report(placeOf(placed), message);
      }
      const misnumbered = eras.find((era, index) => era !== index + 1);
      for (const placed of spells.get(misnumbered ?? 0) ?? []) {
        const message = `${name} has the spells ${eras.join(', ')}; number them from 1 without a gap`;
        report(placeOf(placed, 'era'), message);
      }
    }
  },
};
