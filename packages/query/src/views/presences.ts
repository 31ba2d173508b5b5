import type { IsoDate, Presence, State } from '@vitrine/core';
import { named, standingCell, termNamed, type ViewContext } from './context.js';
import type { ProfilePresence, Standing } from './types.js';

const ranks: Readonly<Record<State, number>> = {
  certain: 0,
  presumed: 0,
  possible: 1,
  announced: 2,
  ended: 3,
  absent: 4,
  unknown: 5,
};

export const rankOf = ({ state }: Standing): number => ranks[state];

/**
 * Whether an exhibit of a day shows a standing. A start that lies after the day makes a state absent,
 * but what had not begun is no finding of that day; what a source had denied by then is. And what is
 * possible only because nobody told when it began is a guess about a day before anybody spoke of it.
 */
export function isShown(standing: Standing, day: IsoDate): boolean {
  const { state, denied, from, seen, announced } = standing;
  const pointsTo = [from, seen?.first, announced].some(
    (first) => first?.earliest !== undefined && first.earliest <= day,
  );
  if (state === 'possible') return pointsTo;
  return state === 'absent' ? denied !== undefined : state !== 'unknown';
}

export const startOf = ({ from, seen, plannedFrom, announced }: Standing): string =>
  (from ?? seen?.first ?? plannedFrom ?? announced)?.earliest ?? '';

/** The surest standing first; among equals the latest start. */
export function compareStandings(a: Standing, b: Standing): number {
  const [left, right] = [startOf(a), startOf(b)];
  return rankOf(a) - rankOf(b) || (left > right ? -1 : left < right ? 1 : 0);
}

export function presencesOn(
  context: ViewContext,
  presences: readonly Presence[],
): ProfilePresence[] {
  return presences
    .map((presence): ProfilePresence => {
      const { platform, channel, era, capabilities } = presence;
      return {
        ...standingCell(context, 'presence', presence),
        platform: named(context, 'platforms', platform),
        channel: termNamed(context, 'channel', channel),
        ...(era !== undefined && { era }),
        capabilities: (capabilities ?? []).map((id) => named(context, 'capabilities', id)),
      };
    })
    .filter(({ standing }) => isShown(standing, context.day))
    .sort((a, b) => compareStandings(a.standing, b.standing));
}
