/** The kinds of source, those that weigh most first: fusion prefers in this order. */
export const sourceKinds = [
  'filing',
  'press-release',
  'report',
  'news',
  'reference',
  'blog',
] as const;

export type SourceKind = (typeof sourceKinds)[number];
