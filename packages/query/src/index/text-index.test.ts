import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folded } from '../text/folded.js';
import { textsOf } from '../text/texts-of.js';
import { textIndex } from './text-index.js';

const letters = fc.string({
  unit: fc.constantFrom('a', 'A', 'ａ', 'é', '蔻', '驰', ' ', 'ﬁ', 'Σ'),
});

/** What a look at every text finds. */
const scan = (rows: readonly (readonly string[])[], part: string): number[] =>
  rows.flatMap((texts, row) =>
    texts.some((text) => folded(text).includes(folded(part))) ? [row] : [],
  );

it('finds exactly the rows that a look at every text finds', () => {
  fc.assert(
    fc.property(fc.array(fc.array(letters, { maxLength: 3 })), letters, (rows, part) => {
      const found = textIndex(rows.length, (row) => rows[row] ?? []).holding(part);
      expect([...found]).toEqual(scan(rows, part));
    }),
    { numRuns: 1000 },
  );
});

it.each(['蔻驰', '驰', 'COACH', 'ｃｏａｃｈ', 'co', 'no such brand', ''])(
  'finds %j among the names of the seeded brands as a look at every name does',
  (part) => {
    const names = atlas.brands.map(({ name }) => textsOf(name));
    const found = textIndex(names.length, (row) => names[row] ?? []).holding(part);
    expect([...found]).toEqual(scan(names, part));
  },
);
