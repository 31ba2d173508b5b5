import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { ValidTime } from '../model/record.js';
import type { ClaimedState } from '../model/states.js';
import { allowedDays } from './allowed-days.js';
import { chooseValue, fieldOf, statementsOf, type SourcedClaim } from './fuse-fields.js';
import { latestState } from './lasting.js';
import {
  defined,
  isPlannedEnd,
  startsLater,
  validTime,
  type Host,
  type StateStatement,
} from './valid-time.js';

/** Reads a claim as a statement about a lasting state. One that names no state says what its days say. */
export function stateStatement({ source, claim }: SourcedClaim): StateStatement {
  // The casts state what the schema of the lasting types has checked.
  const from = fieldOf(claim, 'from') as FuzzyDate | undefined;
  const to = fieldOf(claim, 'to') as FuzzyDate | undefined;
  const asOf = fieldOf(claim, 'asOf') as FuzzyDate | undefined;
  const told = fieldOf(claim, 'state') as ClaimedState | undefined;
  const state = told ?? (startsLater({ source, from, to, asOf }) ? 'announced' : 'present');
  return { source, from, to, asOf, state };
}

/** The day fields of a lasting record, and which claims state each. Plans are kept apart from facts. */
export const lastingDays = {
  from: ({ state, from }: StateStatement) =>
    state === 'present' || state === 'ended' ? from : undefined,
  to: (statement: StateStatement) =>
    statement.state === 'ended' || (statement.state === 'present' && !isPlannedEnd(statement))
      ? statement.to
      : undefined,
  plannedFrom: ({ state, from }: StateStatement) => (state === 'announced' ? from : undefined),
  plannedTo: (statement: StateStatement) =>
    statement.state === 'announced' || isPlannedEnd(statement) ? statement.to : undefined,
} as const;

export type LastingDay = keyof typeof lastingDays;

/**
 * Fuses state, days and bounds of the claims about one lasting record. Deprecated claims bound
 * nothing, unless there are no others; even then they dispute nothing.
 */
export function fuseLasting(claims: readonly SourcedClaim[], host: Host) {
  const standing = claims.filter(({ claim }) => claim.rank !== 'deprecated');
  const weighed = standing.length > 0 ? standing : claims;
  const statements = weighed.map(stateStatement);
  const days: Partial<Record<LastingDay, FuzzyDate>> = {};
  const disputed: string[] = [];
  for (const [name, pick] of Object.entries(lastingDays)) {
    const chosen = chooseValue(
      statementsOf(weighed, (claim, source) => pick(stateStatement({ source, claim }))),
      'date',
    );
    if (!chosen) continue;
    // The keys of `lastingDays` and the kind of value are known; `Object.entries` widens them.
    days[name as LastingDay] = chosen.value as FuzzyDate;
    if (chosen.disputed) disputed.push(name);
  }
  const left = (name: 'from' | 'to') => allowedDays(defined(statements.map(lastingDays[name])));
  const bounds = validTime(statements, left('from'), left('to'), host);
  if (standing.length > 0) {
    for (const name of bounds.disputed) if (!disputed.includes(name)) disputed.push(name);
  }
  const fields: {
    state: ClaimedState;
    validTime: ValidTime;
  } & Partial<Record<LastingDay, FuzzyDate>> = {
    state: latestState(statements, bounds.time),
    ...days,
    validTime: bounds.time,
  };
  return { fields, disputed };
}
