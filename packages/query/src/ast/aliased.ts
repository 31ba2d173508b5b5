/** Paths by their aliases, which are the paths themselves where none are given. */
export const aliased = (
  paths: readonly string[] | Readonly<Record<string, string>>,
): readonly (readonly [alias: string, path: string])[] =>
  isList(paths) ? paths.map((path) => [path, path] as const) : Object.entries(paths);

const isList = (paths: unknown): paths is readonly string[] => Array.isArray(paths);
