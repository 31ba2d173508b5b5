import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { qualityOf } from '../src/search/quality.js';
import { kindNames, kinds, questionsOf, type Kind } from '../src/search/questions.js';
import { vitrine } from '../src/search/searchers.js';

const page = readFileSync(new URL('../../../docs/search.md', import.meta.url), 'utf8');

/** What the documentation says of a kind of question, in per cent: first hit, first five, first hundred, precision. */
function saidOf(kind: Kind): readonly number[] {
  const line = page.split('\n').find((text) => text.startsWith(`| ${kinds[kind]} `)) ?? '';
  return line
    .split('|')
    .slice(3, 7)
    .map((cell) => Number.parseFloat(cell));
}

/** The page rounds to a tenth, and of what is drawn by chance only one in ten is asked here. */
const [rounding, sampling] = [0.05, 0.4];

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
    const said = saidOf(kind);
    expect(said).toHaveLength(4);
    for (const [index, floor] of said.entries()) {
      const least = floor - rounding - (share > 1 ? sampling : 0);
      expect(reached[index], reached.join(' ')).toBeGreaterThanOrEqual(least);
    }
  },
);
