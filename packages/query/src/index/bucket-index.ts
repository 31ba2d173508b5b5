import { read } from '../read.js';
import { groupAt, groupsOf } from './groups.js';

/** The rows of one entity by the value of one path. */
export interface BucketIndex<Rec> {
  /** The records that have the value, in the order of the records; empty where none has. */
  get(value: string): readonly Rec[];
  /** Their places among the records. */
  rowsOf(value: string): Int32Array;
}

/** Groups records by the values of a path: `platform`, `subject.platform`, `parties.brand`, `sources`. */
export function bucketIndex<Rec extends object>(
  records: readonly Rec[],
  by: string,
): BucketIndex<Rec> {
  const valueIn = ownReader(by);
  const numbers = new Map<string, number>();
  const codes: number[] = [];
  const rows: number[] = [];
  for (const [row, record] of records.entries()) {
    for (const value of stringsIn(valueIn(record))) {
      const code = numbers.get(value) ?? numbers.size;
      numbers.set(value, code);
      codes.push(code);
      rows.push(row);
    }
  }
  const { offsets, items } = groupsOf(Int32Array.from(codes), numbers.size);
  const groups = { offsets, items: items.map((place) => rows[place] ?? 0) };
  const lists = new Map<string, readonly Rec[]>();
  const rowsOf = (value: string) => groupAt(groups, numbers.get(value) ?? -1);
  return {
    rowsOf,
    get(value) {
      let list = lists.get(value);
      if (!list) {
        if (!numbers.has(value)) return none;
        list = Array.from(rowsOf(value), (row) => records[row]).filter((rec) => rec !== undefined);
        lists.set(value, list);
      }
      return list;
    },
  };
}

const none: readonly never[] = [];

/**
 * Reads what an own path of a record holds; a path here is a field, for references with their kind, or
 * `sources`, which stands for those of the claims.
 */
export function ownReader(by: string): (record: unknown) => unknown {
  const [field = by, kind] = by === 'sources' ? ['claims', 'source'] : by.split('.');
  if (kind === undefined) return (record) => read(record, field);
  return (record) => {
    const value = read(record, field);
    return Array.isArray(value) ? value.map((item) => read(item, kind)) : read(value, kind);
  };
}

/** The strings that a value holds, each once. */
function stringsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? new Set(value.filter((item) => typeof item === 'string')) : none;
}
