import { once } from '../store/once.js';
import { folded } from '../text/folded.js';
import { letterIndex, type RowRun } from './letter-index.js';
import { sortedTexts } from './sorted-texts.js';

/**
 * Finds rows by a part of their texts, whatever its case and width, in rising order. The part must not hold
 * {@link betweenTexts}.
 */
export interface TextIndex {
  /** The rows with a text that holds the part. */
  contains(part: string): RowRun;
  /** The rows with a text that begins with the part. */
  startsWith(part: string): RowRun;
}

/** Stands between the texts of a row. */
export const betweenTexts = '\u0000';

/** Indexes the texts of rows; each index is made when it is first needed. */
export function textIndex(rows: number, textsOf: (row: number) => readonly string[]): TextIndex {
  const joined: (string | undefined)[] = [];
  for (let row = 0; row < rows; row++) {
    const texts = textsOf(row);
    joined.push(texts.length > 0 ? texts.map(folded).join(betweenTexts) : undefined);
  }
  const told = once(() =>
    Int32Array.from(joined.keys()).filter((row) => joined[row] !== undefined),
  );
  const letters = once(() => letterIndex(joined, 1));
  const pairs = once(() => letterIndex(joined, 2));
  const sorted = once(() => {
    const texts: string[] = [];
    const rowOfText: number[] = [];
    for (let row = 0; row < rows; row++) {
      for (const text of textsOf(row)) {
        texts.push(folded(text));
        rowOfText.push(row);
      }
    }
    return sortedTexts(texts, rowOfText);
  });
  return {
    contains(given) {
      const part = folded(given);
      if (part.length === 0) return { rows: told(), first: 0, end: told().length };
      if (part.length === 1) return letters()(part, 0);
      let fewest = pairs()(part, 1);
      for (let at = 2; at < part.length; at++) {
        const having = pairs()(part, at);
        if (having.end - having.first < fewest.end - fewest.first) fewest = having;
      }
      // All that hold two letters side by side hold a part of two.
      if (part.length === 2) return fewest;
      const found = fewest.rows.subarray(fewest.first, fewest.end);
      const holding = found.filter((row) => joined[row]?.includes(part));
      return { rows: holding, first: 0, end: holding.length };
    },
    startsWith: (part) => sorted()(folded(part)),
  };
}
