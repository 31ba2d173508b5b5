/** What every record has. */
export interface AnyRecord {
  readonly id: string;
}

/** Records by id: as they are to be, or `undefined` for those to be taken away. */
export type Patch = ReadonlyMap<string, AnyRecord | undefined>;

/** A list in the order of ids with some of its records put, replaced or taken away. What was given stays as it is. */
export function patched(list: readonly AnyRecord[], patch: Patch): readonly AnyRecord[] {
  const changes = [...patch].sort(([a], [b]) => (a < b ? -1 : 1));
  const records: AnyRecord[] = [];
  let done = 0;
  for (const [id, record] of changes) {
    const place = placeOf(list, id, done);
    for (const kept of list.slice(done, place)) records.push(kept);
    if (record) records.push(record);
    done = list[place]?.id === id ? place + 1 : place;
  }
  return records.concat(list.slice(done));
}

/** Where a record with the id stands or would stand, from a place on. */
function placeOf(list: readonly AnyRecord[], id: string, from: number): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
