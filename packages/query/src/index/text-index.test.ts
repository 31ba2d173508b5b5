import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../text/folded.js';
import { textsOf } from '../text/texts-of.js';
import { betweenTexts, textIndex } from './text-index.js';

const letters = ['a', 'A', 'ａ', 'é', '蔻', '驰', ' ', 'ﬁ', 'Σ'];
const part = fc.string({ unit: fc.constantFrom(...letters) });
const text = fc.string({ unit: fc.constantFrom(...letters, betweenTexts) });

type Rows = readonly (readonly string[])[];

const operators = ['contains', 'startsWith'] as const;

/** What a look at every text finds. */
const scan = (rows: Rows, op: (typeof operators)[number], part: string): number[] =>
  rows.flatMap((texts, row) => {
    const wanted = folded(part);
    const meets = (text: string) =>
      op === 'contains' ? folded(text).includes(wanted) : folded(text).startsWith(wanted);
    return texts.some(meets) ? [row] : [];
  });

const found = (rows: Rows, op: (typeof operators)[number], part: string): number[] => {
  const stretch = textIndex(rows.length, (row) => rows[row] ?? [])[op](part);
  return [...stretch.rows.subarray(stretch.first, stretch.end)];
};

it.each(operators)('%s finds exactly the rows that a look at every text finds', (op) => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 3 })), part, (rows, part) => {
      expect(found(rows, op, part)).toEqual(scan(rows, op, part));
    }),
    { numRuns: 1000 },
  );
});

describe.each(operators)('%s', (op) => {
  it.each(['蔻驰', '驰', 'COACH', 'ｃｏａｃｈ', 'co', 'no such brand', ''])(
    'finds %j among the names of the seeded brands as a look at every name does',
    (part) => {
      const names = atlas.brands.map(({ name }) => textsOf(name));
      expect(found(names, op, part)).toEqual(scan(names, op, part));
    },
  );
});
