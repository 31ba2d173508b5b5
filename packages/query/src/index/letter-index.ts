import { groupsOf } from './groups.js';

/** Some of the rows of an index, which stand side by side in rising order. */
export interface RowRun {
  readonly rows: Int32Array;
  readonly first: number;
  readonly end: number;
}

/** Finds the rows whose text holds a letter, or two that stand side by side: those that end at a place of the part. */
type LetterIndex = (part: string, at: number) => RowRun;

const nowhere: RowRun = { rows: new Int32Array(), first: 0, end: 0 };

/**
 * Indexes every letter, or every two that stand side by side. Chinese has no spaces, and most of its words are two
 * characters long: an index of words would miss much of what an index of pairs finds.
 */
export function letterIndex(texts: readonly (string | undefined)[], letters: 1 | 2): LetterIndex {
  const codeAt = letters === 1 ? letterAt : pairAt;
  const numbers = new Map<number, number>();
  const codes: number[] = [];
  const rowOfPlace: number[] = [];
  const lastRows: number[] = [];
  for (const [row, text = ''] of texts.entries()) {
    for (let at = letters - 1; at < text.length; at++) {
      const own = codeAt(text, at);
      let code = numbers.get(own);
      if (code === undefined) numbers.set(own, (code = numbers.size));
      if (lastRows[code] === row) continue;
      lastRows[code] = row;
      codes.push(code);
      rowOfPlace.push(row);
    }
  }
  const { offsets, items } = groupsOf(new Int32Array(codes), numbers.size);
  const rows = items.map((place) => rowOfPlace[place] ?? 0);
  return (part, at) => {
    const code = numbers.get(codeAt(part, at));
    if (code === undefined) return nowhere;
    return { rows, first: offsets[code] ?? 0, end: offsets[code + 1] ?? 0 };
  };
}

const letterAt = (text: string, at: number): number => text.charCodeAt(at);

/** The letter at a place and the one before it, as a whole number of 32 bits, which maps find quickest. */
const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at);
