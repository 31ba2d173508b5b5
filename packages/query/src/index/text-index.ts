import { folded } from '../text/folded.js';
import { groupAt, groupsOf } from './groups.js';

/** Finds the rows whose texts hold a part, by the pairs of letters in it. */
export interface TextIndex {
  /**
   * The rows with a text that holds the part, whatever its case and width, in rising order. The part must not hold
   * {@link betweenTexts}.
   */
  holding(part: string): Int32Array;
}

/** Stands between the texts of a row. */
export const betweenTexts = '\u0000';

/**
 * Indexes every two letters that stand side by side. Chinese has no spaces, and most of its words are two
 * characters long: an index of words would miss much of what an index of pairs finds.
 */
export function textIndex(rows: number, textsOf: (row: number) => readonly string[]): TextIndex {
  const joined: (string | undefined)[] = [];
  const numbers = new Map<number, number>();
  const codes: number[] = [];
  const places: number[] = [];
  const lastRows: number[] = [];
  for (let row = 0; row < rows; row++) {
    const texts = textsOf(row);
    const text = texts.map(folded).join(betweenTexts);
    joined.push(texts.length > 0 ? text : undefined);
    for (let at = 1; at < text.length; at++) {
      const pair = pairAt(text, at);
      let code = numbers.get(pair);
      if (code === undefined) numbers.set(pair, (code = numbers.size));
      if (lastRows[code] === row) continue;
      lastRows[code] = row;
      codes.push(code);
      places.push(row);
    }
  }
  const { offsets, items } = groupsOf(new Int32Array(codes), numbers.size);
  const groups = { offsets, items: items.map((place) => places[place] ?? 0) };
  const everywhere = Int32Array.from(joined.keys());
  return {
    holding(given) {
      const part = folded(given);
      let fewest: Int32Array = everywhere;
      for (let at = 1; at < part.length; at++) {
        const having = groupAt(groups, numbers.get(pairAt(part, at)) ?? -1);
        if (having.length < fewest.length) fewest = having;
      }
      return fewest.filter((row) => joined[row]?.includes(part));
    },
  };
}

/** The letter at a place and the one before it, as one number. */
const pairAt = (text: string, at: number): number =>
  text.charCodeAt(at - 1) * 0x10000 + text.charCodeAt(at);
