import { stateStatement } from '../fuse/fuse-lasting.js';
import { sightingOf } from '../fuse/valid-time.js';
import type { IsoDate } from '../model/id.js';
import type { Told } from './told.js';
import type { Quality } from './types.js';

const spans = [1, 2, 5] as const;

/** The same day some years before; of a leap day, the day that the years before have instead. */
const yearsBefore = (day: IsoDate, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

/** The last day up to the given one on which somebody surely saw the state; none where nobody did. */
function lastSeen({ claims }: Told, day: IsoDate): string | undefined {
  return claims
    .flatMap((sourced) => sightingOf(stateStatement(sourced))?.earliest ?? [])
    .filter((seen) => seen <= day)
    .sort()
    .at(-1);
}

/** How long ago the presences that had not ended by a day were last seen. */
export function seenBy(day: IsoDate, told: readonly Told[]): Quality['seen'] {
  const days = told.flatMap((one) => {
    if (!('validTime' in one.record) || one.type !== 'presence') return [];
    const { held, endLatest } = one.record.validTime;
    const ended = endLatest !== undefined && endLatest < day;
    const seen = lastSeen(one, day);
    return held && !ended && seen !== undefined ? [seen] : [];
  });
  return {
    standing: days.length,
    within: spans.map((years) => ({
      years,
      presences: days.filter((seen) => seen >= yearsBefore(day, years)).length,
    })),
  };
}
