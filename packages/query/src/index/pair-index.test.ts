import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairIndex } from './pair-index.js';

const size = 3;
const code = fc.integer({ min: 0, max: size });

it('finds the rows of each pair that a look at every row finds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(code, code)), (rows) => {
      const column = (place: 0 | 1) => ({
        codes: Int32Array.from(rows, (row) => row[place]),
        size,
      });
      const index = pairIndex(column(0), column(1));
      const pairs = new Set<number>();
      for (let one = 0; one <= size; one++) {
        for (let other = 0; other <= size; other++) {
          const wanted = rows.flatMap(([a, b], row) => (a === one && b === other ? [row] : []));
          const pair = index.find(one, other);
          if (wanted.length === 0) {
            expect(pair).toBe(-1);
            continue;
          }
          pairs.add(pair);
          expect([...index.rows.subarray(index.offsets[pair], index.offsets[pair + 1])]).toEqual(
            wanted,
          );
          for (const row of wanted) expect(index.codes[row]).toBe(pair);
        }
      }
      expect(pairs.size).toBe(index.size);
    }),
  );
});
