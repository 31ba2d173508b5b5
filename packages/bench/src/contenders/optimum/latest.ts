import type { Observation } from '@vitrine/core';
import type { Day } from '../../world/days.js';
import { bucketsBy, inOrderOf, upperBound } from './buckets.js';
import { Dictionary } from './columns.js';
import { dayOfIso } from './day-of-iso.js';

/** The observations of one metric of one subject side by side, the oldest first: a binary search each. */
export function latestIn(records: readonly Observation[]): (day: Day) => readonly Observation[] {
  const pairs = new Dictionary();
  const pair = new Int32Array(records.length);
  const day = new Int32Array(records.length);
  for (const [row, record] of records.entries()) {
    pair[row] = pairs.add(pairKey(record));
    day[row] = dayOfIso(record.asOf?.earliest ?? '9999-12-31');
  }
  const { offsets, rows } = bucketsBy(pair, pairs.values.length);
  for (let bucket = 0; bucket + 1 < offsets.length; bucket++) {
    rows
      .subarray(offsets[bucket], offsets[bucket + 1])
      .sort((a, b) => (day[a] ?? 0) - (day[b] ?? 0));
  }
  const days = inOrderOf(rows, day);
  return (until) => {
    const found: Observation[] = [];
    for (let bucket = 0; bucket + 1 < offsets.length; bucket++) {
      const first = offsets[bucket] ?? 0;
      const next = upperBound(days, first, offsets[bucket + 1] ?? 0, until);
      const record = next > first ? records[rows[next - 1] ?? 0] : undefined;
      if (record) found.push(record);
    }
    return found;
  };
}

export function pairKey({ metric, subject }: Observation): string {
  if ('brand' in subject) return `${metric} brand ${subject.brand}`;
  if ('platform' in subject) return `${metric} platform ${subject.platform}`;
  if ('organization' in subject) return `${metric} organization ${subject.organization}`;
  return `${metric} market ${subject.market}`;
}
