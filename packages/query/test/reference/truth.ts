/** Written straight from docs/query.md: surely false, presumably false, open, presumably true, surely true. */
export type Truth = 0 | 1 | 2 | 3 | 4;

export const all = (parts: readonly Truth[]): Truth =>
  parts.reduce((least, part) => (part < least ? part : least), 4);

export const any = (parts: readonly Truth[]): Truth =>
  parts.reduce((greatest, part) => (part > greatest ? part : greatest), 0);

const turned: readonly Truth[] = [4, 3, 2, 1, 0];

export const not = (part: Truth): Truth => turned[part] ?? 2;

export const surely = (value: boolean): Truth => (value ? 4 : 0);

/** What of a thing that is itself only presumed is sure: nothing. */
export const presumably = (part: Truth): Truth => (part === 4 ? 3 : part === 0 ? 1 : part);

/** Something that may be any of the cases: true when it is in all, false when it is in none. */
export function overCases<Case>(cases: readonly Case[], holds: (one: Case) => boolean): Truth {
  if (cases.length === 0) return 2;
  if (cases.every(holds)) return 4;
  return cases.some(holds) ? 2 : 0;
}
