/**
 * The numbers of notes as they stand beside a value: three and more in a row as a range, "2–9", the others one by one.
 *
 * @param numbers in ascending order, each once
 */
export function noteRuns(numbers: readonly number[]): readonly string[] {
  const isInside = (number: number) => numbers.includes(number - 1) && numbers.includes(number + 1);
  const text = numbers
    .filter((number) => !isInside(number))
    .map(
      (number) => `${number}${numbers.includes(number + 1) && isInside(number + 1) ? '–' : ','}`,
    );
  return text.join('').match(/[^,]+/g) ?? [];
}
