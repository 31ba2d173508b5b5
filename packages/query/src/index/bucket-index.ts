import { read } from '../read.js';
import { groupsOf, type Indexed } from './groups.js';

/** The rows of one entity by the value of one path. */
export interface BucketIndex<Rec> extends Indexed {
  /** The records that have the value, in the order of the records; empty where none has. */
  get(value: string): readonly Rec[];
  /** Their places among the records. */
  rowsOf(value: string): Int32Array;
  /** The number of a value; `undefined` where no record has it. */
  codeOf(value: string): number | undefined;
}

/** Groups records by the values of a path: `platform`, `subject.platform`, `parties.brand`, `sources`. */
export function bucketIndex<Rec extends object>(
  records: readonly Rec[],
  by: string,
): BucketIndex<Rec> {
  const valueIn = ownReader(by);
  const numbers = new Map<string, number>();
  const valueOfPlace: number[] = [];
  const rowOfPlace: number[] = [];
  let single = true;
  const put = (row: number, value: unknown): void => {
    if (typeof value !== 'string') return;
    let code = numbers.get(value);
    if (code === undefined) numbers.set(value, (code = numbers.size));
    valueOfPlace.push(code);
    rowOfPlace.push(row);
  };
  for (let row = 0; row < records.length; row++) {
    const value = valueIn(records[row]);
    if (!Array.isArray(value)) {
      put(row, value);
      continue;
    }
    single = false;
    for (const item of new Set(value)) put(row, item);
  }
  const size = numbers.size;
  const { offsets, items } = groupsOf(new Int32Array(valueOfPlace), size);
  const rows = items.map((place) => rowOfPlace[place] ?? 0);
  const lists = new Map<string, readonly Rec[]>();
  const rowsOf = (value: string): Int32Array => {
    const code = numbers.get(value);
    return code === undefined ? noRows : rows.subarray(offsets[code], offsets[code + 1]);
  };
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
    codeOf: (value) => numbers.get(value),
    size,
    offsets,
    rows,
    ...(single && { codes: codesOf(records.length, rowOfPlace, valueOfPlace, size) }),
  };
}

/** Ids are all different, so that records are numbered by their places, which are `counting` up to one more. */
export function idIndex<Rec>(
  records: readonly Rec[],
  counting: Int32Array,
  codeOf: (id: string) => number | undefined,
): BucketIndex<Rec> {
  const rows = counting.subarray(0, records.length);
  const at = (id: string): readonly [number, number] => {
    const code = codeOf(id);
    return code === undefined ? [0, 0] : [code, code + 1];
  };
  return {
    get: (id) => records.slice(...at(id)),
    rowsOf: (id) => rows.subarray(...at(id)),
    codeOf,
    size: records.length,
    offsets: counting,
    rows,
    codes: rows,
  };
}

const none: readonly never[] = [];
const noRows = new Int32Array();

function codesOf(
  rows: number,
  rowOfPlace: readonly number[],
  valueOfPlace: readonly number[],
  missing: number,
): Int32Array {
  const codes = new Int32Array(rows).fill(missing);
  for (let place = 0; place < rowOfPlace.length; place++) {
    codes[rowOfPlace[place] ?? 0] = valueOfPlace[place] ?? missing;
  }
  return codes;
}

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
