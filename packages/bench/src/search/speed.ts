import { duration, short } from '../report/numbers.js';
import type { Table } from '../report/tables.js';
import { median } from '../run/results.js';
import { Sampler } from '../run/sampler.js';
import { openOptimum, type TimedKind } from './optimum.js';
import type { Searcher } from './quality.js';
import { kinds, questionsOf } from './questions.js';

const timed: readonly TimedKind[] = ['prefix', 'twoChinese', 'less'];

/** One in so many texts tells as much of speed as all of them. */
const everyTenth = 10;

/** As many hits as a search box shows; as many as are compared. */
const shown = 10;
const compared = 100;

/**
 * Times three kinds of question in turns. What the optimum finds must be found by the search, which finds more: words and
 * pinyin too. Of what the optimum finds it is told how much the peer does.
 *
 * @param share - only one of so many questions
 * @throws Error with the text where the search does not find what the optimum does
 */
export async function speedTable(own: Searcher, peer: Searcher, share: number): Promise<Table> {
  const optimum = openOptimum();
  const lines: string[][] = [];
  for (const kind of timed) {
    const texts = questionsOf(kind, everyTenth * share).map(({ text }) => text);
    const found = sharesFound(texts, optimum[kind], own, peer);
    const callers = [
      optimum[kind],
      (text: string) => own(text, shown),
      (text: string) => peer(text, shown),
    ];
    const [best = NaN, ...others] = await inTurns(callers, texts);
    const ratios = others.map((time) => `${short(time / best)} × (${duration(time)})`);
    lines.push([kinds[kind], duration(best), ...ratios, `${(100 * found).toFixed(1)} %`]);
  }
  return [['what is typed', 'optimum', 'Vitrine', 'MiniSearch', 'MiniSearch finds'], ...lines];
}

function sharesFound(
  texts: readonly string[],
  optimum: (text: string) => readonly string[],
  own: Searcher,
  peer: Searcher,
): number {
  let [all, byPeer] = [0, 0];
  for (const text of texts) {
    const right = optimum(text);
    const hits = own(text, compared);
    const missed = right.filter((key) => !hits.includes(key));
    if (missed.length > 0 && hits.length < compared) {
      throw new Error(`"${text}" does not find ${missed.join(', ')}.`);
    }
    const others = peer(text, compared);
    all += right.length;
    byPeer += right.filter((key) => others.includes(key)).length;
  }
  return byPeer / all;
}

async function inTurns(
  callers: readonly ((text: string) => unknown)[],
  texts: readonly string[],
): Promise<readonly number[]> {
  const racing = callers.map((call) => ({
    sampler: new Sampler((turn) => call(texts[turn % texts.length] ?? '')),
    samples: [] as number[],
  }));
  for (const { sampler } of racing) await sampler.calibrate(Infinity);
  for (let round = 0; round < 25; round++) {
    for (const { sampler, samples } of racing) samples.push(await sampler.sample());
  }
  return racing.map(({ samples }) => median(samples));
}
