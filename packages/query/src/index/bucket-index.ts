import { read } from '../read.js';

/** The records of one entity by the value of one path. */
export interface BucketIndex<Rec> {
  /** In the order of the records; empty where no record has the value. */
  get(value: string): readonly Rec[];
}

const none: readonly never[] = [];

/** Groups records by the values of a path: `platform`, `subject.platform`, `parties.brand`, `sources`. */
export function bucketIndex<Rec extends object>(
  records: readonly Rec[],
  by: string,
): BucketIndex<Rec> {
  const buckets = new Map<string, Rec[]>();
  for (const record of records) {
    for (const value of new Set(keysOf(record, by))) {
      const bucket = buckets.get(value);
      if (bucket) bucket.push(record);
      else buckets.set(value, [record]);
    }
  }
  return { get: (value) => buckets.get(value) ?? none };
}

/** The strings that an own path of a record holds; a path here is a field and, for references, its kind. */
function keysOf(record: object, by: string): string[] {
  const [field = by, kind] = by === 'sources' ? ['claims', 'source'] : by.split('.');
  const value = read(record, field);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items
    .map((item) => (kind === undefined ? item : read(item, kind)))
    .filter((key) => typeof key === 'string');
}
