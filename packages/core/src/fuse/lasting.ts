import type { ClaimedState } from '../model/states.js';
import type { ValidTime } from '../model/record.js';
import { sightingOf, spokenOf, type StateStatement } from './valid-time.js';

/** What the latest evidence says of a state, whatever the day. */
export function latestState(statements: readonly StateStatement[], time: ValidTime): ClaimedState {
  const lastDay = (state: ClaimedState): string =>
    statements
      .filter((statement) => statement.state === state)
      .map((statement) => (state === 'present' ? sightingOf(statement) : spokenOf(statement)))
      .map((day) => day?.latest ?? '')
      .reduce((a, b) => (a > b ? a : b), '');
  const denied = statements.some((statement) => statement.state === 'absent');
  if (!time.held)
    return denied && lastDay('absent') >= lastDay('announced') ? 'absent' : 'announced';
  if (statements.some((statement) => statement.state === 'ended')) {
    return time.endLatest !== undefined && lastDay('present') > time.endLatest
      ? 'present'
      : 'ended';
  }
  if (denied && lastDay('absent') > lastDay('present')) return 'absent';
  return time.endLatest === undefined && time.hostClosed === undefined ? 'present' : 'ended';
}
