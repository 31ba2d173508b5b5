import type { SeriesPoint } from '@vitrine/query';
import { stretchOf } from '../shared/time/days.js';

/** What a mark tells beside its value, in the order in which the key lists it. */
export const markKinds = [
  'at-least',
  'at-most',
  'between',
  'fuzzy',
  'period',
  'forecast',
  'disputed',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** Which way a value is open. */
export function openSide({ bounds }: SeriesPoint): 'up' | 'down' | undefined {
  if (bounds.high === undefined) return 'up';
  return bounds.low === undefined ? 'down' : undefined;
}

export const isRange = ({ qualifier }: SeriesPoint): boolean => qualifier === 'between';

/** It may be of any of several days. */
function isFuzzy({ time: { date } }: SeriesPoint): boolean {
  const { start, end } = stretchOf(date);
  return end - start > 1;
}

/** What there is to tell of a point. */
export function kindsOf(point: SeriesPoint): readonly MarkKind[] {
  const side = openSide(point);
  return [
    ...(side === 'up' ? ['at-least' as const] : []),
    ...(side === 'down' ? ['at-most' as const] : []),
    ...(isRange(point) ? ['between' as const] : []),
    ...(isFuzzy(point)
      ? [point.time.basis === 'period' ? ('period' as const) : ('fuzzy' as const)]
      : []),
    ...(point.forecast ? ['forecast' as const] : []),
    ...(point.disputed ? ['disputed' as const] : []),
  ];
}
