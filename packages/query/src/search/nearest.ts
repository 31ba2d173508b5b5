import type { Text } from './texts.js';

/** How much the pairs of letters of a text are those of the names and readings of a thing (Dice's coefficient). */
export function likenessTo(letters: string): (texts: readonly Text[]) => number {
  const wanted = pairsOf(letters);
  return (texts) =>
    Math.max(
      ...texts.map(({ is, letters }) => {
        // Initials are so few letters that they are like anything.
        if (is === 'initials') return 0;
        const own = pairsOf(letters);
        const shared = [...own].filter((pair) => wanted.has(pair)).length;
        return (2 * shared) / (wanted.size + own.size);
      }),
    );
}

/** The first and the last letter count as pairs too, so that the shortest names have some. */
const pairsOf = (letters: string): ReadonlySet<string> =>
  new Set(
    Array.from({ length: letters.length + 1 }, (_, at) =>
      letters.slice(Math.max(0, at - 1), at + 1),
    ),
  );
