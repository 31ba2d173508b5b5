/** Rows grouped by a code, those of one code side by side, in rising order. */
export interface Buckets {
  /** Where each bucket begins in `rows`; one more tells where the last one ends. */
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
}

export function bucketsBy(codes: Int32Array, count: number): Buckets {
  const offsets = new Int32Array(count + 1);
  for (const code of codes) offsets[code + 1] = (offsets[code + 1] ?? 0) + 1;
  for (let code = 0; code < count; code++) {
    offsets[code + 1] = (offsets[code + 1] ?? 0) + (offsets[code] ?? 0);
  }
  const next = offsets.slice();
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    const place = next[code] ?? 0;
    rows[place] = row;
    next[code] = place + 1;
  }
  return { offsets, rows };
}

/** A column laid out as buckets are, so that a bucket is read from one place. */
export function inOrderOf(rows: Int32Array, column: Int32Array): Int32Array<ArrayBuffer> {
  const laidOut = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) laidOut[place] = column[rows[place] ?? 0] ?? 0;
  return laidOut;
}

/** How many of the sorted values from `low` up to `high` are not above the given one, plus `low`. */
export function upperBound(values: Int32Array, low: number, high: number, value: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows in the rising order of a column, without comparing any two of them where its values lie close together. */
export function orderOf(column: Int32Array): Int32Array {
  const distinct = Int32Array.from(new Set(column)).sort();
  const ranks = new Map(Array.from(distinct, (value, rank) => [value, rank]));
  return bucketsBy(
    column.map((value) => ranks.get(value) ?? 0),
    distinct.length,
  ).rows;
}
