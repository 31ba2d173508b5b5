import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StatesOverTime } from './states-over-time.js';

const most = 400;
const step = fc.record({
  day: fc.integer({ min: 0, max: most }),
  values: fc.tuple(fc.nat(300), fc.nat(3)),
});
const group = fc.uniqueArray(step, { selector: ({ day }) => day, maxLength: 60 });

it('tells of each group what it was since its last step, whichever day is asked for', () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 20 }), fc.nat(most), (groups, day) => {
      const inOrder = groups.map((steps) => [...steps].sort((a, b) => a.day - b.day));
      const offsets = [1];
      for (const steps of inOrder) offsets.push((offsets.at(-1) ?? 0) + steps.length);
      const days = [0, ...inOrder.flatMap((steps) => steps.map((one) => one.day))];
      const values = [0, 0, ...inOrder.flatMap((steps) => steps.flatMap((one) => one.values))];
      const over = new StatesOverTime(
        { offsets: Int32Array.from(offsets), days: Int32Array.from(days) },
        Int32Array.from(values),
      );
      const wanted = inOrder.flatMap(
        (steps) => steps.findLast((one) => one.day <= day)?.values ?? [0, 0],
      );
      expect([...over.on(day)]).toEqual(wanted);
    }),
    { numRuns: 500 },
  );
});
