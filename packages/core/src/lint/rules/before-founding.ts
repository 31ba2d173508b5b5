import type { FuzzyDate } from '../../model/fuzzy-date.js';
import type { Claim } from '../../model/record.js';
import { placeOf } from '../context.js';
import { clearlyAfter, earliestOf } from '../dates.js';
import { datesByRecord, sightingsOf } from '../life.js';
import type { LintRule } from '../rule.js';

/** The brand or organization that has to exist for a claim to hold, by kind and id. */
function whatExists(claim: Claim): string[] {
  switch (claim.type) {
    case 'presence':
      return [`brand ${claim.brand}`];
    case 'campaign':
      return claim.brand === undefined ? [] : [`brand ${claim.brand}`];
    case 'appointment': {
      const { brand, organization } = claim;
      return [
        ...(brand === undefined ? [] : [`brand ${brand}`]),
        ...(organization === undefined ? [] : [`organization ${organization}`]),
      ];
    }
    case 'ownership':
      return [claim.owner, claim.owned].flatMap((side) =>
        Object.entries(side).map(([kind, id]) => `${kind} ${id}`),
      );
    default:
      return [];
  }
}

export const beforeFounding: LintRule = {
  name: 'before-founding',
  severity: 'warning',
  why: 'A house cannot sell, be owned or be led before it was founded. Mostly a namesake was meant, or a digit is wrong. Where sources give several years of founding, the earliest counts.',
  good: `- type: brand
  id: gucci
  founded: 1921
- type: appointment
  person: jane-doe
  brand: gucci
  role: chief executive
  from: 1995
`,
  bad: `- type: brand
  id: gucci
  founded: 1921
- type: appointment
  person: jane-doe
  brand: gucci
  role: chief executive
  from: 1895
`,
  check: ({ claims }, report) => {
    const founded = new Map<string, FuzzyDate | undefined>(
      (['brand', 'organization'] as const).flatMap((type) => {
        const own = claims.filter(({ claim }) => claim.type === type);
        const dates = datesByRecord(own, (claim) =>
          'founded' in claim ? claim.founded : undefined,
        );
        return [...dates].map(([id, all]) => [`${type} ${id}`, earliestOf(all)] as const);
      }),
    );
    for (const placed of claims) {
      for (const name of whatExists(placed.claim)) {
        const founding = founded.get(name);
        const early = sightingsOf(placed.claim, placed.file.source).find(({ date }) =>
          clearlyAfter(founding, date),
        );
        if (!early) continue;
        const message = `${early.date.edtf} lies before the founding of ${name} (${founding?.edtf ?? ''}); check the name and the dates`;
        report(placeOf(placed, early.field), message);
      }
    }
  },
};
