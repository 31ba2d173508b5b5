import type { Counts } from '../../operations.js';
import type { Day } from '../../world/days.js';
import { afterAll, beforeAll } from '../../world/days.js';
import { upperBound, type Buckets } from './buckets.js';
import type { Stretches } from './columns.js';

/** The days of a bucket on which a count changes, and the counts from each of them on. */
interface Steps {
  readonly days: Int32Array;
  /** Three counts a day. */
  readonly counts: Int32Array;
}

/**
 * Counts what is active on a day without looking at any row. What has begun up to a day less what has
 * ended before it changes on certain days only; the day of the question is looked for among those.
 */
export function activeCounter(
  { offsets, rows }: Buckets,
  stretches: Stretches,
): (bucket: number, day: Day) => Counts {
  const buckets: Steps[] = [];
  for (let bucket = 0; bucket + 1 < offsets.length; bucket++) {
    buckets.push(stepsOf(rows.subarray(offsets[bucket], offsets[bucket + 1]), stretches));
  }
  return (bucket, day) => {
    const steps = buckets[bucket];
    if (!steps) return [0, 0, 0];
    const { days, counts } = steps;
    const at = 3 * (upperBound(days, 0, days.length, day) - 1);
    return [counts[at] ?? 0, counts[at + 1] ?? 0, counts[at + 2] ?? 0];
  };
}

function stepsOf(rows: Int32Array, stretches: Stretches): Steps {
  const degrees = [
    eventsOf(rows, stretches.started, stretches.certainUntil),
    eventsOf(rows, stretches.started, stretches.presumedUntil),
    eventsOf(rows, stretches.possibleFrom, stretches.possibleUntil),
  ];
  const days = Int32Array.from(
    new Set(degrees.flatMap(({ starts, overs }) => [beforeAll, ...starts, ...overs])),
  ).sort();
  const counts = new Int32Array(3 * days.length);
  for (const [degree, { starts, overs }] of degrees.entries()) {
    let begun = 0;
    let over = 0;
    for (const [at, day] of days.entries()) {
      while (begun < starts.length && (starts[begun] ?? 0) <= day) begun++;
      while (over < overs.length && (overs[over] ?? 0) <= day) over++;
      counts[3 * at + degree] = begun - over;
    }
  }
  return { days, counts };
}

/** The sorted first days of stretches, and the sorted days after their last ones. */
function eventsOf(rows: Int32Array, from: Int32Array, until: Int32Array) {
  const ever = rows.filter((row) => (from[row] ?? 0) <= (until[row] ?? 0));
  return {
    starts: ever.map((row) => from[row] ?? 0).sort(),
    overs: ever.map((row) => Math.min(afterAll, (until[row] ?? 0) + 1)).sort(),
  };
}
