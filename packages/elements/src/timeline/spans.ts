import type { OccurrenceDate, TimelineEntry } from '@vitrine/query';
import { dayNumber, type DayStretch } from '../shared/time/days.js';
import { lasts, told, type Item } from './items.js';

/** What a track draws, in the order in which the key lists it. */
export const drawnKinds = [
  'certain',
  'possible',
  'open',
  'fuzzy',
  'ended',
  'announced',
  'denied',
  'planned',
  'disputed',
] as const;
export type DrawnKind = (typeof drawnKinds)[number];

/**
 * - `certain`: it held on all these days
 * - `possible`: it may have
 * - `open`: it had begun, and no end is told
 * - `fuzzy`: it came on one of these days
 */
export interface Span extends DayStretch {
  readonly kind: Extract<DrawnKind, 'certain' | 'possible' | 'open' | 'fuzzy'>;
}

export interface Spot {
  readonly at: number;
  readonly kind: 'happened' | 'ended' | 'announced' | 'denied' | 'planned';
}

export interface Track {
  readonly spans: readonly Span[];
  readonly spots: readonly Spot[];
}

/** The first day of a date and the one after its last; where one side is not known, that of the other. */
export function stretch({ earliest, latest }: OccurrenceDate): DayStretch {
  const start = dayNumber(earliest ?? latest ?? '1970-01-01');
  return { start, end: Math.max(start, dayNumber(latest ?? earliest ?? '1970-01-01')) + 1 };
}

/** What is drawn of an item, up to the day of the exhibit. */
export function trackOf(item: Item, today: number): Track {
  const start = told(item, 'started', 'seen');
  const end = told(item, 'ended');
  const runs = lasts(item.first) ? start : start && end;
  const rest = item.entries.filter((entry) => entry !== end && (entry !== start || !runs));
  const spots = rest.map((entry) => ({ at: middle(entry.date), kind: spotKind(entry) }));
  return {
    spans: [...(runs ? barOf(runs, end, today) : []), ...rest.flatMap(dateSpan)],
    // An end without a start has no bar to end.
    spots: [...spots, ...(end && !runs ? [{ at: middle(end.date), kind: 'ended' as const }] : [])],
  };
}

function barOf(start: TimelineEntry, end: TimelineEntry | undefined, today: number): Span[] {
  const began = stretch(start.date);
  const earliest = start.notBefore === undefined ? began.start : dayNumber(start.notBefore);
  // Whatever day it began on, it held on the last of them.
  const surely = began.end - 1;
  const before =
    earliest < surely ? [{ start: earliest, end: surely, kind: 'possible' as const }] : [];
  if (!end) {
    return [...before, { start: surely, end: Math.max(surely + 1, today), kind: 'open' }];
  }
  const ended = stretch(end.date);
  if (ended.start < surely) return [{ start: earliest, end: ended.end, kind: 'possible' }];
  return [
    ...before,
    { start: surely, end: ended.start + 1, kind: 'certain' },
    ...(ended.end - ended.start > 1
      ? [{ start: ended.start + 1, end: ended.end, kind: 'possible' as const }]
      : []),
  ];
}

/** A campaign runs over its stretch; all else came on one day of it. */
function dateSpan({ kind, date }: TimelineEntry): Span[] {
  const { start, end } = stretch(date);
  if (end - start <= 1) return [];
  const runs = kind === 'campaign' && date.edtf?.includes('/') === true;
  return [{ start, end, kind: runs ? 'certain' : 'fuzzy' }];
}

function spotKind({ event, kind }: TimelineEntry): Spot['kind'] {
  if (event === 'planned-start' || event === 'planned-end') return 'planned';
  if (event === 'denied') return 'denied';
  // That a deal is announced is that it was struck.
  return event === 'announced' && kind !== 'deal' ? 'announced' : 'happened';
}

function middle(date: OccurrenceDate): number {
  const { start, end } = stretch(date);
  return (start + end) / 2;
}
