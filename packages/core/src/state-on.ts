import type { IsoDate } from './model/id.js';
import type { ValidTime } from './model/record.js';
import type { State } from './model/states.js';

/**
 * What can be said of a lasting state on a day.
 *
 * Once it certainly started it is `certain` up to the last day on which it was seen, then `presumed`
 * as long as nothing tells of an end and it was not limited in time by its nature. Before that it is
 * `announced` from its announcement on, unless a start after the announcement may have come by then;
 * days before a known start count as `absent`.
 */
export function stateOn(time: ValidTime, day: IsoDate): State {
  const announced = time.announced !== undefined && time.announced <= day;
  if (!time.held) {
    const denied = time.denied?.findLast((denial) => denial.from <= day);
    if (denied && !(announced && denied.to < (time.announced ?? ''))) return 'absent';
    return announced ? 'announced' : 'unknown';
  }
  const started = time.startLatest !== undefined && time.startLatest <= day;
  const certain = started && time.endEarliest !== undefined && day <= time.endEarliest;
  const denials = time.denied?.filter(({ from, to }) => from <= day && day <= to) ?? [];
  // "Absent in 2019" denies some day of that year, not one on which it was surely there; whoever names
  // the day denies that one, whatever else is said of the year around it.
  if (denials.some(({ from, to }) => from === to || !certain)) return 'absent';
  if (certain) return 'certain';
  if (day > (time.endLatest ?? day) || day > (time.hostClosed ?? day)) return 'ended';
  if (time.startEarliest !== undefined && day < time.startEarliest) {
    return announced ? 'announced' : 'absent';
  }
  if (!started)
    return announced && isBefore(time.startEarliest, time.announced) ? 'announced' : 'possible';
  return time.endLatest === undefined && !time.temporary ? 'presumed' : 'possible';
}

const isBefore = (a: IsoDate | undefined, b: IsoDate | undefined): boolean => (a ?? '') < (b ?? '');
