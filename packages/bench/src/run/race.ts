import { rowLimits, type ContenderName } from '../contenders/all.js';
import { operations, type OperationName } from '../operations.js';
import type { Measure, Outcomes } from './protocol.js';
import { Remote } from './remote.js';
import { median, type ContenderResult, type Finding, type SizeResult } from './results.js';

export interface RaceOptions {
  readonly rows: number;
  readonly contenders: readonly ContenderName[];
  readonly measures: readonly Measure[];
  /** Samples that each contender gives of each measure, unless they would take too long. */
  readonly rounds: number;
  readonly log: (line: string) => void;
}

/** A contender whose one answer takes longer, in milliseconds, gives no samples. */
const answerLimit = 2000;

const tooSlow = { leftOut: `over ${answerLimit / 1000} s` };

/** How long all samples of one measure of one contender may take together, in milliseconds. */
const samplesLimit = 1500;

/** How long to wait for a contender before it is taken for lost, in milliseconds. */
const patience = 300_000;

interface Runner {
  readonly remote: Remote;
  readonly opened: Outcomes['open'];
  readonly builds: number[];
  readonly measures: Partial<Record<Measure, Finding>>;
}

/**
 * Runs all contenders on one size: checks that they agree, then times each measure in turns, one
 * sample of each contender a round, so that whatever else the machine does meets all alike.
 *
 * @throws Error naming the question where two contenders answer it differently
 */
export async function race(options: RaceOptions): Promise<SizeResult> {
  const { rows, log } = options;
  const results: Partial<Record<ContenderName, ContenderResult>> = {};
  const runners: Runner[] = [];
  try {
    for (const name of options.contenders) {
      const opened = await openContender(name, rows, log);
      if ('leftOut' in opened) results[name] = { ...opened, measures: {} };
      else runners.push(opened);
    }
    for (const measure of options.measures) {
      const able = runners.filter(({ opened }) => opened.measures.includes(measure));
      if (measure in operations) await agree(able, measure as OperationName, options);
      await timeMeasure(able, measure, options);
    }
    await timeBuilds(runners, options);
  } finally {
    for (const { remote } of runners) remote.end();
  }
  for (const runner of runners) results[runner.remote.name] = resultOf(runner, rows);
  return { rows, contenders: results };
}

async function openContender(
  name: ContenderName,
  rows: number,
  log: RaceOptions['log'],
): Promise<Runner | { readonly leftOut: string }> {
  if (rows > (rowLimits[name] ?? Infinity)) return { leftOut: 'too slow to load' };
  const remote = new Remote(name);
  try {
    const opened = await remote.ask({ do: 'open', contender: name, rows }, patience);
    log(`${rows} rows: ${name} opened in ${Math.round(opened.build)} ms`);
    return { remote, opened, builds: [opened.build], measures: {} };
  } catch (error) {
    remote.end();
    log(`${rows} rows: ${name} did not open: ${String(error)}`);
    return { leftOut: reasonOf(error) };
  }
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Holds the answers of all to those of the first, for as many parameters as there is time for. */
async function agree(
  runners: readonly Runner[],
  operation: OperationName,
  { rows }: RaceOptions,
): Promise<void> {
  const answers: { name: ContenderName; found: Outcomes['answer'] }[] = [];
  for (const { remote, measures } of runners) {
    const order = { do: 'answer', operation, turns: 8, milliseconds: 300 } as const;
    try {
      const found = await remote.ask(order, patience);
      answers.push({ name: remote.name, found });
      if ((found[0]?.milliseconds ?? 0) > answerLimit) measures[operation] = tooSlow;
    } catch (error) {
      measures[operation] = { leftOut: reasonOf(error) };
    }
  }
  const [first, ...others] = answers;
  for (const { name, found } of others) {
    for (const [turn, answer] of found.entries()) {
      const expected = first?.found[turn];
      if (!first || !expected || expected.digest === answer.digest) continue;
      throw new Error(
        `${first.name} and ${name} differ on "${operations[operation]}" at ${rows} rows ` +
          `(parameters ${turn}):\n${first.name}: ${expected.start}\n${name}: ${answer.start}`,
      );
    }
  }
}

interface Racing {
  readonly runner: Runner;
  readonly rounds: number;
  readonly samples: number[];
}

async function timeMeasure(
  runners: readonly Runner[],
  measure: Measure,
  { rows, rounds, log }: RaceOptions,
): Promise<void> {
  const racing: Racing[] = [];
  for (const runner of runners) {
    if (runner.measures[measure]) continue;
    const ready = await readyFor(runner, measure, rounds);
    if ('leftOut' in ready) runner.measures[measure] = ready;
    else racing.push(ready);
  }
  for (let round = 0; round < rounds; round++) {
    for (const { runner, rounds: own, samples } of racing) {
      if (round >= own || runner.measures[measure]) continue;
      try {
        samples.push(await runner.remote.ask({ do: 'sample' }, patience));
      } catch (error) {
        runner.measures[measure] = { leftOut: reasonOf(error) };
      }
    }
  }
  for (const { runner, samples } of racing) {
    runner.measures[measure] ??= { microseconds: median(samples), samples: samples.length };
  }
  log(`${rows} rows: ${measure} timed`);
}

async function readyFor(
  runner: Runner,
  measure: Measure,
  rounds: number,
): Promise<Racing | { readonly leftOut: string }> {
  try {
    const order = { do: 'calibrate', measure, limit: answerLimit } as const;
    const calibrated = await runner.remote.ask(order, patience);
    if ('tooSlow' in calibrated) return tooSlow;
    const most = Math.floor(samplesLimit / calibrated.milliseconds);
    return { runner, rounds: Math.min(rounds, Math.max(3, most)), samples: [] };
  } catch (error) {
    return { leftOut: reasonOf(error) };
  }
}

/** Builds again where that is quick, since the first time much of the code is not yet compiled. */
async function timeBuilds(runners: readonly Runner[], { rows, log }: RaceOptions): Promise<void> {
  for (let round = 0; round < 6; round++) {
    for (const { remote, builds } of runners) {
      const longest = Math.max(...builds);
      if (longest * (builds.length + 1) > 2000) continue;
      builds.push(await remote.ask({ do: 'build' }, patience));
    }
  }
  log(`${rows} rows: builds timed`);
}

const resultOf = ({ opened, builds, measures }: Runner, rows: number): ContenderResult => ({
  build: median(builds),
  bytesPerRow: { heap: opened.bytes / rows, native: opened.nativeBytes / rows },
  measures,
});
