import { sourcedClaims } from './sourced-claims.js';
import type { EvidenceLookup } from './lookup.js';
import { stateStatement } from '../fuse/fuse-lasting.js';
import { sightingOf, spokenOf } from '../fuse/valid-time.js';
import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { RecordTypes } from '../model/record.js';

/** The types of claims whose records hold over time. */
export type LastingType = 'capability' | 'ownership' | 'presence' | 'appointment';

/** The days of which sources speak, to the precision that each gives. */
export interface SpokenDays {
  /** The first and the last sighting ("present as of"). */
  readonly seen?: { readonly first: FuzzyDate; readonly last: FuzzyDate };
  /** The first announcement. */
  readonly announced?: FuzzyDate;
  /** The denials, the earliest first. */
  readonly denied: readonly FuzzyDate[];
}

/** Orders dates by when they are over: the first sighting bounds a start by its last possible day. */
const byLatest = (a: FuzzyDate, b: FuzzyDate): number => compare(a.latest, b.latest, '9999');
const byEarliest = (a: FuzzyDate, b: FuzzyDate): number => compare(a.earliest, b.earliest, '0000');

function compare(a: string | undefined, b: string | undefined, open: string): number {
  const [left, right] = [a ?? open, b ?? open];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * When sources saw, announced or denied a lasting state. Its `validTime` has the same as bounds;
 * these are the dates themselves, for a reader who should see "2019" where a source says no more.
 */
export function spokenDays<Type extends LastingType>(
  lookup: EvidenceLookup,
  type: Type,
  record: RecordTypes[Type],
): SpokenDays {
  const statements = sourcedClaims(lookup, type, record)
    .filter(({ claim }) => claim.rank !== 'deprecated')
    .map(stateStatement);
  const spoken = (state: string) =>
    statements
      .filter((statement) => statement.state === state)
      .flatMap((statement) => spokenOf(statement) ?? [])
      .sort(byEarliest);
  const sightings = statements.flatMap((statement) => sightingOf(statement) ?? []);
  const [first] = [...sightings].sort(byLatest);
  const last = [...sightings].sort(byEarliest).at(-1);
  const [announced] = spoken('announced');
  return {
    ...(first && last && { seen: { first, last } }),
    ...(announced && { announced }),
    denied: spoken('absent'),
  };
}
