import type { Truth } from '../../logic/truth.js';
import type { AnyRecord } from '../../model/entity-types.js';
import { compareKeys } from '../order.js';
import type { SortKey } from '../../answer/sort-key.js';
import type { Begin, Tally } from './tally.js';

/** What a row shows, and which row that is. */
export interface ValueOfRow {
  readonly value: unknown;
  readonly id: string;
}

/**
 * What the first or the last row by a date shows. Rows whose date is unknown come last either way; of equal
 * ones the first by id counts.
 */
export const rowByDate =
  (
    direction: 'first' | 'latest',
    date: (row: number) => SortKey,
    value: (record: AnyRecord) => unknown,
    records: readonly AnyRecord[],
    least: Truth,
  ): Begin =>
  (): Tally => {
    const order = { signs: [direction === 'first' ? 1 : -1] } as const;
    let best: number | undefined;
    let bestDate: SortKey = null;
    return {
      add(row, truth) {
        if (truth < least) return;
        const key = date(row);
        if (best !== undefined && compareKeys(order, [key], [bestDate]) >= 0) return;
        best = row;
        bestDate = key;
      },
      result(): ValueOfRow | null {
        const record = best === undefined ? undefined : records[best];
        return record ? { value: value(record), id: record.id } : null;
      },
      // Checked queries do not order by it.
      key: () => null,
    };
  };
