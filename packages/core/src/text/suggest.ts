/**
 * The number of single-character insertions, deletions, substitutions and swaps of neighbours
 * that turn one word into the other (Damerau–Levenshtein, optimal string alignment).
 */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      let distance = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

/** The known name that is most like the given one, or `undefined` when none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    // Each character too many is an edit: no need to compare the rest, however long it is.
    if (Math.abs(lower.length - wanted.length) >= bestDistance && !lower.includes(wanted)) continue;
    const distance =
      lower.startsWith(`${wanted}-`) || lower.endsWith(`-${wanted}`)
        ? limit
        : editDistance(wanted, lower);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

const longestList = 12;
const longestName = 80;

/** A name as a message repeats it: whoever wrote a page of text into it knows how it goes on. */
const quoted = (name: string): string =>
  `\`${name.length > longestName ? `${name.slice(0, longestName)}…` : name}\``;

/**
 * A misspelt name with the help that mends it:
 * `` `tmal`; did you mean `tmall`? `` or, where nothing is near, the list of valid names.
 */
export function suggest(name: string, known: Iterable<string>): string {
  const names = [...known];
  const near = nearest(name, names);
  if (near !== undefined) return `${quoted(name)}; did you mean \`${near}\`?`;
  const listed = names.slice(0, longestList).join(', ');
  const more = names.length > longestList ? ` and ${names.length - longestList} more` : '';
  return `${quoted(name)}; valid: ${listed}${more}`;
}
