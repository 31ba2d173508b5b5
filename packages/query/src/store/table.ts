import { bucketIndex, type BucketIndex } from '../index/bucket-index.js';

/** The records of one entity. What is not asked for is not indexed. */
export interface Table<Rec> {
  /** In the order of their ids. */
  readonly all: readonly Rec[];
  get(id: string): Rec | undefined;
  /** The records whose path `by` has the value, in the order of their ids. */
  bucket(by: string, value: string): readonly Rec[];
}

export function openTable<Rec extends { readonly id: string }>(all: readonly Rec[]): Table<Rec> {
  let ids: ReadonlyMap<string, Rec> | undefined;
  const buckets = new Map<string, BucketIndex<Rec>>();
  return {
    all,
    get(id) {
      ids ??= new Map(all.map((record) => [record.id, record]));
      return ids.get(id);
    },
    bucket(by, value) {
      let index = buckets.get(by);
      if (!index) {
        index = bucketIndex(all, by);
        buckets.set(by, index);
      }
      return index.get(value);
    },
  };
}
