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
  const range = rangeOf(stretches);
  const buckets: Steps[] = [];
  for (let bucket = 0; bucket + 1 < offsets.length; bucket++) {
    buckets.push(stepsOf(rows.subarray(offsets[bucket], offsets[bucket + 1]), stretches, range));
  }
  return (bucket, day) => {
    const steps = buckets[bucket];
    if (!steps) return [0, 0, 0];
    const { days, counts } = steps;
    const at = 3 * (upperBound(days, 0, days.length, day) - 1);
    return [counts[at] ?? 0, counts[at + 1] ?? 0, counts[at + 2] ?? 0];
  };
}

/** The first and the last day on which anything changes; what never began or ends lies just outside. */
interface Range {
  readonly first: Day;
  readonly last: Day;
}

function rangeOf({ started, certainUntil, possibleFrom, possibleUntil }: Stretches): Range {
  let first = afterAll;
  let last = beforeAll;
  for (const column of [started, certainUntil, possibleFrom, possibleUntil]) {
    for (const day of column) {
      if (day > beforeAll && day < first) first = day;
      if (day < afterAll && day > last) last = day;
    }
  }
  return { first: first - 1, last: Math.max(first, last) + 2 };
}

function stepsOf(rows: Int32Array, stretches: Stretches, { first, last }: Range): Steps {
  // How much each of the three counts changes on each day of the range.
  const changes = new Int32Array(3 * (last - first + 1));
  const add = (day: Day, degree: number, change: 1 | -1) => {
    const at = 3 * (Math.min(last, Math.max(first, day)) - first) + degree;
    changes[at] = (changes[at] ?? 0) + change;
  };
  const { started, possibleFrom } = stretches;
  const untils = [stretches.certainUntil, stretches.presumedUntil, stretches.possibleUntil];
  for (const [degree, until] of untils.entries()) {
    const from = degree === 2 ? possibleFrom : started;
    for (const row of rows) {
      const begun = from[row] ?? 0;
      const end = until[row] ?? 0;
      if (begun > end) continue;
      add(begun, degree, 1);
      add(end + 1, degree, -1);
    }
  }
  return runningCounts(changes, first);
}

function runningCounts(changes: Int32Array, first: Day): Steps {
  const days = new Int32Array(changes.length / 3);
  const counts = new Int32Array(changes.length);
  let steps = 0;
  const now = [0, 0, 0];
  for (let day = 0; day < days.length; day++) {
    const before = 3 * day;
    const isStep = changes.subarray(before, before + 3).some((change) => change !== 0);
    if (!isStep && day > 0) continue;
    for (let degree = 0; degree < 3; degree++) {
      now[degree] = (now[degree] ?? 0) + (changes[before + degree] ?? 0);
    }
    days[steps] = day === 0 ? beforeAll : first + day;
    counts.set(now, 3 * steps);
    steps++;
  }
  return { days: days.slice(0, steps), counts: counts.slice(0, 3 * steps) };
}
