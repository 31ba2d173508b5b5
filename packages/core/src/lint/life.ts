import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { Claim } from '../model/record.js';
import type { Source } from '../model/source.js';
import type { PlacedClaim } from './context.js';

/** The dates that claims give for a field, by record. */
export function datesByRecord(
  claims: readonly PlacedClaim[],
  pick: (claim: Claim) => FuzzyDate | undefined,
): ReadonlyMap<string, readonly FuzzyDate[]> {
  const found = new Map<string, FuzzyDate[]>();
  for (const { claim, record } of claims) {
    const date = pick(claim);
    if (!date) continue;
    const known = found.get(record);
    if (known) known.push(date);
    else found.set(record, [date]);
  }
  return found;
}

/** When something is told to have been there: the field that says so, and the day. */
interface Sighting {
  readonly field: string;
  readonly date: FuzzyDate;
}

/** The days on which a claim says that its state held: its start, and the day it speaks of. */
export function sightingsOf(claim: Claim, source: Source): Sighting[] {
  if (claim.type === 'campaign') {
    return claim.date ? [{ field: 'date', date: claim.date }] : [];
  }
  if (claim.type !== 'presence' && claim.type !== 'appointment' && claim.type !== 'ownership')
    return [];
  const state = claim.state ?? 'present';
  if (state !== 'present')
    return state === 'ended' && claim.from ? [{ field: 'from', date: claim.from }] : [];
  const spoken = claim.asOf ?? source.published;
  return [
    ...(claim.from ? [{ field: 'from', date: claim.from }] : []),
    ...(spoken ? [{ field: claim.asOf ? 'asOf' : 'state', date: spoken }] : []),
  ];
}
