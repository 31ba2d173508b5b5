/** Bounds on queries from outside, so that none can exhaust its reader. */
export const limits = {
  /** Conditions within conditions. */
  depth: 16,
  /** Values, lists and objects in the whole query. */
  nodes: 2000,
  /** Names in a path. */
  pathLength: 12,
  /** Characters in a value. */
  textLength: 1000,
  /** Characters in the name of a column. */
  aliasLength: 100,
  /** Paths of a `groupBy`. */
  groups: 8,
  /** Characters in a cursor, which holds what its row is sorted by. */
  cursorLength: 20_000,
  /** Rows in a page. */
  pageSize: 1000,
  /** Steps of a run (records read, relations followed): so many for each record of the atlas, and this many at least. */
  work: { each: 100, least: 5_000_000 },
  /** Problems that are told of one query. */
  problems: 100,
  /** Ids that the wrong ones of one query are compared with, to find what was meant. */
  comparisons: 200_000,
} as const;
