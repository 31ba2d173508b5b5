import type { AllenRelation } from '../../ast/types.js';
import type { Stretch } from '../../day.js';
import { boxesOf, boxesOfSharing, type Box } from '../../logic/allen.js';
import { dayNumber } from '../../time/interval.js';

/** Bounds of the first and of the last day of an interval as days; what is left out is endless. */
export interface DayBox {
  readonly firstFrom: string | undefined;
  readonly firstTo: string | undefined;
  readonly lastFrom: string | undefined;
  readonly lastTo: string | undefined;
}

/** The intervals that stand so to a stretch, and those that do not. */
export function dayBoxes(
  wanted: readonly AllenRelation[] | 'sharing',
  { first, last }: Stretch,
): { readonly inside: readonly DayBox[]; readonly outside: readonly DayBox[] } {
  const days = { first: dayNumber(first, -Infinity), last: dayNumber(last, Infinity) };
  const [inside, outside] = wanted === 'sharing' ? boxesOfSharing(days) : boxesOf(wanted, days);
  return { inside: inside.flatMap(inDays), outside: outside.flatMap(inDays) };
}

/** A box in days; none where its own bounds leave no interval. */
function inDays([firstFrom, firstTo, lastFrom, lastTo]: Box): readonly DayBox[] {
  if (firstFrom > firstTo || lastFrom > lastTo || firstFrom > lastTo) return [];
  return [
    {
      firstFrom: dayOf(firstFrom),
      firstTo: dayOf(firstTo),
      lastFrom: dayOf(lastFrom),
      lastTo: dayOf(lastTo),
    },
  ];
}

const lastDay = dayNumber('9999-12-31', 0);
const dayLength = 86_400_000;

/** After the last day that can be written comes what lies after all days. */
function dayOf(number: number): string | undefined {
  if (!Number.isFinite(number)) return undefined;
  return number > lastDay ? '~' : new Date(number * dayLength).toISOString().slice(0, 10);
}
