import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnOf } from './column.js';

const value = fc.oneof(
  fc.constantFrom('tmall', 'jd-com', undefined, 1, 2, true),
  fc.constantFrom({ edtf: '2019' }, { edtf: '2020' }, { value: 1, unit: 'percent' }),
);

it('gives rows the same number exactly where they hold the same', () => {
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const { codes, samples, codeOf } = columnOf(values.length, (row) => values[row]);
      for (const [row, held] of values.entries()) {
        const code = codes[row] ?? -1;
        expect(values[samples[code] ?? -1]).toEqual(held);
        expect(values.findIndex((other) => fc.stringify(other) === fc.stringify(held))).toBe(
          samples[code],
        );
        if (typeof held !== 'object') expect(codeOf(held)).toBe(code);
      }
      expect(codeOf('wechat')).toBeUndefined();
    }),
  );
});
