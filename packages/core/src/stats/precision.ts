import { fields } from '../model/fields.js';
import { fieldOf, type SourcedClaim } from '../fuse/fuse-fields.js';
import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { DatePrecision } from './types.js';

/** How exactly a date is stated, by the first of these that is true of it. */
export function precisionOf({
  edtf,
  approximate,
  uncertain,
}: Pick<FuzzyDate, 'edtf' | 'approximate' | 'uncertain'>): keyof DatePrecision {
  if (edtf.includes('..')) return 'open';
  if (approximate || uncertain) return 'approximate';
  if (edtf.includes('/')) return 'interval';
  return ({ 4: 'year', 7: 'month' } as const)[edtf.length] ?? 'day';
}

/** The dates that claims state. When a claim speaks is no statement about its record. */
export function precisionIn(claims: readonly SourcedClaim[]): DatePrecision {
  const counts = { open: 0, approximate: 0, interval: 0, day: 0, month: 0, year: 0 };
  for (const { claim } of claims) {
    for (const [field, { kind }] of Object.entries(fields[claim.type])) {
      if (kind !== 'date' || field === 'asOf') continue;
      const date = fieldOf(claim, field);
      // A date, because the table says that the field holds one.
      if (date !== undefined) counts[precisionOf(date as FuzzyDate)] += 1;
    }
  }
  return counts;
}
