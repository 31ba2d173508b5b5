/** Bounds on queries from outside, so that none can exhaust its reader. */
export const limits = {
  /** Conditions within conditions. */
  depth: 16,
  /** Conditions, values and paths in the whole query. */
  nodes: 2000,
  /** Names in a path. */
  pathLength: 12,
  /** Characters in a value. */
  textLength: 1000,
  /** Characters in a cursor, which holds what its row is sorted by. */
  cursorLength: 20_000,
  /** Rows in a page. */
  pageSize: 1000,
} as const;
