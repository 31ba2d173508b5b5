import { expect, test } from 'vitest';
import { qualityOf } from '../src/search/quality.js';
import { kindNames, questionsOf, type Kind } from '../src/search/questions.js';
import { vitrine } from '../src/search/searchers.js';

/** What the search must not fall below, in per cent: first hit, first five, first hundred, no mistake in the first five. */
const floors: Readonly<Record<Kind, readonly [number, number, number, number]>> = {
  asIs: [100, 100, 100, 95],
  prefix: [99, 99, 98, 75],
  less: [98, 99, 99.5, 95],
  more: [99, 99, 99.5, 95],
  other: [98, 99, 99.5, 95],
  swapped: [98, 99, 99.5, 95],
  twoChinese: [100, 100, 100, 99],
  pinyin: [90, 99, 100, 80],
  initials: [60, 85, 95, 55],
};

const search = vitrine();

test.each(kindNames)(
  '%s: as much is found as the documentation says',
  { timeout: 120_000 },
  (kind) => {
    // Names as they are and what few are made of are all asked; of the tens of thousands with an error, one in ten.
    const share = ['less', 'more', 'other', 'swapped'].includes(kind) ? 10 : 1;
    const quality = qualityOf(search, questionsOf(kind, share));
    const { recallAt1, recallAt5, recallAt100, precisionAt5 } = quality;
    const reached = [recallAt1, recallAt5, recallAt100, precisionAt5].map((one) => 100 * one);
    expect(quality.questions).toBeGreaterThan(200);
    for (const [index, floor] of floors[kind].entries()) {
      expect(reached[index], reached.join(' ')).toBeGreaterThanOrEqual(floor);
    }
  },
);
