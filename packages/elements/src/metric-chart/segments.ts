import type { PlacedPoint, PlacedSeries } from './layout.js';
import { openSide } from './mark-kinds.js';

interface Segment {
  readonly a: PlacedPoint;
  readonly b: PlacedPoint;
  /** `known`: both ends are stated; `thread`: one is open, so that the line only says what belongs together. */
  readonly kind: 'known' | 'thread' | 'forecast';
}

/**
 * The lines of a series: from each result to the next, and to a forecast from what came before it, where
 * that goes back to a result. No line leads from
 * a forecast back to a result, which owes nothing to it. An only series needs no threads: all points are its own.
 */
export function segmentsOf({ points }: PlacedSeries, only: boolean): readonly Segment[] {
  // By the middle of its time: a figure of a year comes before one of the November of that year.
  const ordered = points.toSorted((a, b) => a.x - b.x);
  const segments = ordered.flatMap((b, index): Segment[] => {
    const before = ordered.slice(0, index);
    const results = before.filter(({ point }) => !point.forecast);
    if (!b.point.forecast) {
      const a = results.at(-1);
      return a ? [{ a, b, kind: isOpen(a) || isOpen(b) ? 'thread' : 'known' }] : [];
    }
    // A forecast for the same time as a result is another word on it, not what comes next.
    const a = before.findLast(({ x }) => x < b.x);
    return a && results.length > 0 ? [{ a, b, kind: 'forecast' }] : [];
  });
  return only ? segments.filter(({ kind }) => kind !== 'thread') : segments;
}

const isOpen = ({ point }: PlacedPoint): boolean => openSide(point) !== undefined;
