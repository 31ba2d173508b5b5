/** The rows of an entity by what one path holds, every different value known by a number. */
export interface Column {
  /** The number of the value of each row. What is missing is a value too. */
  readonly codes: Int32Array;
  /** For each value the first row that has it: what depends on the value alone can be asked of that row. */
  readonly samples: readonly number[];
  /** The number of a value that is no object; `undefined` where no row has it. */
  readonly codeOf: (value: unknown) => number | undefined;
}

/** Numbers the values of rows. Objects are the same where they hold the same. */
export function columnOf(rows: number, valueOf: (row: number) => unknown): Column {
  const codes = new Int32Array(rows);
  const samples: number[] = [];
  const known = new Map<unknown, number>();
  for (let row = 0; row < rows; row++) {
    const value = valueOf(row);
    const key = typeof value === 'object' ? JSON.stringify(value) : value;
    let code = known.get(key);
    if (code === undefined) {
      code = samples.length;
      known.set(key, code);
      samples.push(row);
    }
    codes[row] = code;
  }
  return { codes, samples, codeOf: (value) => known.get(value) };
}
