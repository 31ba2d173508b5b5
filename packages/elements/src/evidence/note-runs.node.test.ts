import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteRuns } from './note-runs.js';

test('three notes in a row are a range, two are not', () => {
  expect(noteRuns([1, 2, 4, 5, 6, 9])).toEqual(['1', '2', '4–6', '9']);
  expect(noteRuns([])).toEqual([]);
});

test('a range stands for the numbers between its ends, and nothing is lost or added', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (some) => {
      const numbers = some.toSorted((a, b) => a - b);
      const read = noteRuns(numbers).flatMap((run) => {
        const [first = 0, last = first] = run.split('–').map(Number);
        return Array.from({ length: last - first + 1 }, (_, step) => first + step);
      });
      expect(read).toEqual(numbers);
    }),
  );
});
