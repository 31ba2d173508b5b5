import { duration, rowsOf, short } from './numbers.js';
import { timeOf, type Table } from './tables.js';
import type { Measure } from '../run/protocol.js';
import type { Results, SizeResult } from '../run/results.js';

interface Target {
  readonly question: string;
  readonly target: string;
  /** What was reached at a size, in words, and whether it is enough; `undefined` where it was not measured. */
  reached(size: SizeResult): Reached | undefined;
}

interface Reached {
  readonly words: string;
  readonly met: boolean;
}

/** To two digits, as it is shown: what lies behind them is noise. */
const isWithin = (value: number, most: number): boolean => Number(value.toPrecision(2)) <= most;

/** At most so many times the optimum, and where given at most so many microseconds. */
function multipleOf(
  question: string,
  measure: Measure,
  most: number,
  microseconds = Infinity,
  yardstick = measure,
): Target {
  const also = microseconds === Infinity ? '' : `, ≤ ${duration(microseconds)}`;
  return {
    question,
    target: `≤ ${most} ×${also}`,
    reached({ contenders }) {
      const own = timeOf(contenders.vitrine, measure);
      const optimum = timeOf(contenders.optimum, yardstick);
      if (own === undefined || optimum === undefined) return undefined;
      const words = `${short(own / optimum)} × (${duration(own)})`;
      return { words, met: isWithin(own / optimum, most) && isWithin(own, microseconds) };
    },
  };
}

const within = (question: string, measure: Measure, microseconds: number): Target => ({
  question,
  target: `≤ ${duration(microseconds)}`,
  reached({ contenders }) {
    const own = timeOf(contenders.vitrine, measure);
    return own === undefined
      ? undefined
      : { words: duration(own), met: isWithin(own, microseconds) };
  },
});

/** The targets of the engine, as they were set before it was built. */
const targets: readonly Target[] = [
  multipleOf('one by its id', 'byId', 1),
  multipleOf('brand and platform', 'byPair', 1),
  multipleOf('as of a day, first 50', 'firstFifty', 1),
  multipleOf('count on a platform', 'countOnPlatform', 2, 0.3),
  multipleOf('count everywhere', 'countAll', 2, 0.3),
  multipleOf('owner × platform, ad hoc', 'matrix', 1.3),
  multipleOf('owner × platform, declared, of ad hoc', 'matrixDeclared', 0.05, Infinity, 'matrix'),
  multipleOf('what changed', 'changes', 1.2),
  multipleOf('latest figure', 'latest', 1.2),
  multipleOf('names that begin with', 'prefix', 1.5),
  multipleOf('Chinese names that hold', 'contains', 1.5),
  within('why', 'why', 5),
  within('plan, a new query', 'planFresh', 10),
  within('plan, one seen before', 'planCached', 1),
  {
    question: 'build',
    target: '≤ 1.5 ×, 0.2 s at 100k',
    reached({ rows, contenders }) {
      const own = contenders.vitrine?.build;
      const optimum = contenders.optimum?.build;
      if (own === undefined || optimum === undefined) return undefined;
      const met = own / optimum <= 1.5 && (rows !== 100_000 || own <= 200);
      return { words: `${short(own / optimum)} × (${duration(1000 * own)})`, met };
    },
  },
];

/** What was aimed at, beside what was reached; ✗ marks what was missed. */
export function targetTable({ sizes, coldStart }: Results): Table {
  const said = (reached: Reached | undefined) =>
    reached ? `${reached.words}${reached.met ? '' : ' ✗'}` : '—';
  const rows = targets.map((target) => [
    target.question,
    target.target,
    ...sizes.map((size) => said(target.reached(size))),
  ]);
  if (coldStart) {
    const { bare, engine, reading } = coldStart;
    const own = (engine - reading.atlas).toFixed(1);
    const words = `${(engine - bare).toFixed(1)} ms, of which ${own} ms after reading the JSON`;
    const empty = sizes.slice(1).map(() => '—');
    rows.push([
      'cold start, bundled, at 1k rows',
      '≤ 10 ms over bare Node',
      said({ words, met: engine - bare <= 10 }),
      ...empty,
    ]);
  }
  return [['Vitrine', 'target', ...sizes.map(({ rows: count }) => rowsOf(count))], ...rows];
}
