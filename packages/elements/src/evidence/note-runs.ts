/**
 * The numbers of notes as they stand beside a value: three and more in a row as a range, "2–9", the others one by one.
 *
 * @param numbers in ascending order, each once
 */
export function noteRuns(numbers: readonly number[]): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.flatMap(({ first, last }) => {
    if (last - first > 1) return `${first}–${last}`;
    return first === last ? String(first) : [String(first), String(last)];
  });
}
