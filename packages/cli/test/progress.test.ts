import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressBar, progressOn } from '../src/output/progress.js';
import { widthOf } from '../src/output/width.js';

test('the bar shows how much is done, and how much there is', () => {
  expect(progressBar(512, 1024, 47)).toBe(
    `Reading ${'█'.repeat(9)}${'░'.repeat(10)} 512 of 1,024 files`,
  );
  expect(progressBar(0, 2, 30)).toBe('Reading ░░░░░░░░ 0 of 2 files');
  expect(progressBar(1, 2, 12)).toBe('Reading 1 o');
});

test('the bar never fills its line, whatever it counts', () => {
  const count = fc.nat({ max: 1e9 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 300 }), (done, total, columns) => {
      expect(widthOf(progressBar(done, total, columns))).toBeLessThan(Math.max(2, columns));
    }),
  );
});

/** What is drawn when it is told of progress at these times, in milliseconds. */
function drawnAt(times: readonly number[], columns: number | undefined): string[] {
  const drawn: string[] = [];
  let time = 0;
  const { onProgress, end } = progressOn(
    { write: (text) => void drawn.push(text), columns },
    () => time,
  );
  for (const at of times) {
    time = at;
    onProgress(at, 5000);
  }
  end();
  return drawn;
}

test('what takes less than a second shows no bar', () => {
  expect(drawnAt([1, 500, 999], 80)).toEqual([]);
});

test('what takes longer is drawn now and then, and taken away at the end', () => {
  const drawn = drawnAt([900, 1000, 1010, 1050, 1100, 4000], 80);
  expect(drawn.map((text) => /([\d,]+) of/u.exec(text)?.[1])).toEqual([
    '1,000',
    '1,100',
    '4,000',
    undefined,
  ]);
  expect(drawn.at(-1)).toBe('\r\u001B[K');
});

test('what goes to a file or a program has no bar', () => {
  expect(drawnAt([1000, 2000], undefined)).toEqual([]);
});
