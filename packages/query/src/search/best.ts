import type { Text } from './texts.js';
import { hows, type How } from './types.js';

export interface Match {
  readonly how: How;
  readonly text: Text;
  /** Where in its letters the match begins and ends: the same place where words stand apart in it. */
  readonly from: number;
  readonly to: number;
}

/** The best match of each thing that an answer holds so far. */
export interface Best {
  /** How many things there are. */
  readonly size: number;
  /**
   * Keeps a match where it is better than what is known of its thing: only then it is made.
   *
   * @param preferred - it is rather shown than another text of the thing that matches alike
   */
  offer(how: How, text: Text, from: number, to: number, preferred: boolean): void;
  /** The first, each with its score. Leaves nothing behind for the next answer. */
  take(limit: number): readonly (readonly [match: Match, score: number])[];
}

/** Of matches of one kind that of the whole comes before that of its beginning, and a later one after. */
const parts = 3;
const none = 2 * parts * hows.length;

/** Made once for all answers, as each touches few of many things. */
export function bestOf(things: number): Best {
  /** Twice the grade, and one more where the text is not preferred. */
  const ranks = new Uint8Array(things).fill(none);
  const matches: Match[] = [];
  let touched: number[] = [];
  return {
    get size() {
      return touched.length;
    },
    offer(how, text, from, to, preferred) {
      const { place } = text.thing;
      const part = from > 0 ? 2 : to < text.letters.length ? 1 : 0;
      const rank = 2 * (parts * hows.indexOf(how) + part) + (preferred ? 0 : 1);
      const before = ranks[place] ?? none;
      if (before <= rank) return;
      if (before === none) touched.push(place);
      ranks[place] = rank;
      matches[place] = { how, text, from, to };
    },
    take(limit) {
      const keys = new Float64Array(
        touched.map((place) => ((ranks[place] ?? none) >> 1) * things + place),
      );
      for (const place of touched) ranks[place] = none;
      touched = [];
      return [...keys.sort().subarray(0, limit)].flatMap((key) => {
        const match = matches[key % things];
        return match ? [[match, 1 - (2 * key) / (none * things)] as const] : [];
      });
    },
  };
}
