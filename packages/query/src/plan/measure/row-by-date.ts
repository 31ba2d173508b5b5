import type { Truth } from '../../logic/truth.js';
import type { AnyRecord } from '../../model/entity-types.js';
import { compareKeys, type SortKey } from '../order.js';
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
    date: (record: AnyRecord) => SortKey,
    value: (record: AnyRecord) => unknown,
    least: Truth,
  ): Begin =>
  (): Tally => {
    const order = { signs: [direction === 'first' ? 1 : -1] } as const;
    let best: AnyRecord | undefined;
    let bestDate: SortKey = null;
    return {
      add(record, truth) {
        if (truth < least) return;
        const key = date(record);
        if (best && compareKeys(order, [key], [bestDate]) >= 0) return;
        best = record;
        bestDate = key;
      },
      result: (): ValueOfRow | null => (best ? { value: value(best), id: best.id } : null),
      // Checked queries do not order by it.
      key: () => null,
    };
  };
