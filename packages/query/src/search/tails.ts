import { compare, type Text } from './texts.js';

/** Visits the texts that go on with letters from one of their starts on, those of the same letters in order. */
export type EachFrom = (letters: string, visit: (text: Text, start: number) => void) => void;

/** Sorts all texts from each of their starts on: those that go on alike lie side by side. */
export function tailsOf(texts: readonly Text[]): EachFrom {
  const tails = texts
    .flatMap((text) =>
      // Initials are typed from the first on.
      (text.is === 'initials' ? [0] : text.starts).map((start) => ({
        letters: text.letters.slice(start),
        text,
        start,
      })),
    )
    .sort((a, b) => compare(a.letters, b.letters));
  return (letters, visit) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((tails[middle]?.letters ?? '') < letters) low = middle + 1;
      else high = middle;
    }
    for (let tail = tails[low]; tail?.letters.startsWith(letters); tail = tails[++low]) {
      visit(tail.text, tail.start);
    }
  };
}
