import type { Presence } from '@vitrine/core';
import type { Day } from '../../world/days.js';
import { inOrderOf, orderOf, upperBound } from './buckets.js';
import type { PresenceColumns } from './columns.js';

export interface Changed {
  readonly began: readonly Presence[];
  readonly ended: readonly Presence[];
}

/**
 * Presences by the day on which they began and by the day after which they were over: what changed
 * between two days lies side by side. What both began and ended in between is no change.
 */
export function changesIn(columns: PresenceColumns): (after: Day, until: Day) => Changed {
  const { records, started, presumedUntil } = columns;
  const ever = Int32Array.from(records.keys()).filter(
    (row) => (started[row] ?? 0) <= (presumedUntil[row] ?? 0),
  );
  const byStart = inOrderOf(orderOf(inOrderOf(ever, started)), ever);
  const byEnd = inOrderOf(orderOf(inOrderOf(ever, presumedUntil)), ever);
  const starts = inOrderOf(byStart, started);
  const untilOfStarts = inOrderOf(byStart, presumedUntil);
  const ends = inOrderOf(byEnd, presumedUntil);
  const startOfEnds = inOrderOf(byEnd, started);
  const take = (rows: Int32Array, at: number, into: Presence[]) => {
    const record = records[rows[at] ?? 0];
    if (record) into.push(record);
  };
  return (after, until) => {
    const began: Presence[] = [];
    const ended: Presence[] = [];
    const lastStart = upperBound(starts, 0, starts.length, until);
    for (let at = upperBound(starts, 0, starts.length, after); at < lastStart; at++) {
      if ((untilOfStarts[at] ?? 0) >= until) take(byStart, at, began);
    }
    const lastEnd = upperBound(ends, 0, ends.length, until - 1);
    for (let at = upperBound(ends, 0, ends.length, after - 1); at < lastEnd; at++) {
      if ((startOfEnds[at] ?? 0) <= after) take(byEnd, at, ended);
    }
    return { began, ended };
  };
}
