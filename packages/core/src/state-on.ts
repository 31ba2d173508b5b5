import type { IsoDate } from './model/id.js';
import type { ValidTime } from './model/record.js';
import type { State } from './model/states.js';

/**
 * What can be said of a lasting state on a day.
 *
 * Once it certainly started it is `certain` up to the last day on which it was seen, then `presumed`
 * as long as nothing tells of an end and it was not limited in time by its nature. Days before a known start count as `absent`, unless the start
 * had been announced by then.
 */
export function stateOn(time: ValidTime, day: IsoDate): State {
  const announced = time.announced !== undefined && time.announced <= day;
  if (!time.held) {
    const denied = time.denied?.findLast((denial) => denial.from <= day);
    if (denied && !(announced && denied.to < (time.announced ?? ''))) return 'absent';
    return announced ? 'announced' : 'unknown';
  }
  if (time.denied?.some((denial) => denial.from <= day && day <= denial.to)) return 'absent';
  if (time.endLatest !== undefined && day > time.endLatest) return 'ended';
  if (time.startEarliest !== undefined && day < time.startEarliest) {
    return announced ? 'announced' : 'absent';
  }
  if (time.startLatest === undefined || day < time.startLatest) return 'possible';
  if (time.endEarliest !== undefined && day <= time.endEarliest) return 'certain';
  return time.endLatest === undefined && !time.temporary ? 'presumed' : 'possible';
}
