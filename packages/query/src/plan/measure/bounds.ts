import type { BoundMeasure, Bounds } from '../../answer/answer.js';
import type { FuzzyDate, Quantity } from '@vitrine/core';
import { no, type Truth } from '../../logic/truth.js';
import { spanOfQuantity } from '../../logic/compare.js';
import type { EntityName } from '../../model/entity-types.js';
import { valueOf, type Leaf, type Path } from '../../model/path.js';
import { ofRecord } from '../by-row.js';
import type { SortKey } from '../../answer/sort-key.js';
import { compileWalk, unknown, type Setting } from '../walk.js';
import { Extreme, type Bound } from './extreme.js';
import { Total } from './total.js';
import type { Begin, Tally } from './tally.js';

/** What puts many bounds of one side together. */
interface Side {
  add(point: string | number, exclusive: boolean): void;
  readonly bound: Bound<string | number> | undefined;
}

type Ends = readonly [low: string | number, high: string | number];

/** Which bound stands for an endless side. */
const endless = ({ kind }: Leaf): Ends => (kind === 'date' ? ['', '~'] : [-Infinity, Infinity]);

/** Bounds of the values at the end of a path, of the rows that are at least as sure as the mode. */
export function boundsOf(
  measure: BoundMeasure,
  path: Path,
  from: EntityName,
  setting: Setting,
  least: Truth,
): Begin {
  const { steps, leaf } = valueOf(path);
  const [lowest, highest] = endless(leaf);
  let take: (value: unknown) => void = () => undefined;
  const walk = ofRecord(
    setting.store.all(from),
    compileWalk(steps, setting, (value) => {
      setting.work.spend(1);
      take(value);
      return no;
    }),
  );
  return (): Tally => {
    const [low, high] = sidesOf(measure);
    let values = 0;
    let untold = 0;
    const takeHere = (value: unknown): void => {
      if (value === unknown || value === 'undisclosed') {
        untold++;
        return;
      }
      values++;
      const span = spanOf(value, leaf);
      low.add(span.low ?? lowest, span.open === true && span.low !== undefined);
      high.add(span.high ?? highest, span.open === true && span.high !== undefined);
    };
    const closed = (side: Side, end: string | number) =>
      side.bound?.point === end ? undefined : side.bound;
    return {
      add(row, truth) {
        if (truth < least) return;
        take = takeHere;
        walk(row);
      },
      result(): Bounds {
        const [from, to] = [closed(low, lowest), closed(high, highest)];
        return {
          low: from?.point ?? null,
          high: to?.point ?? null,
          values,
          unknown: untold,
          ...(from?.exclusive && { lowExclusive: true }),
          ...(to?.exclusive && { highExclusive: true }),
        };
      },
      key: (): SortKey =>
        values === 0 ? null : [low.bound?.point ?? lowest, high.bound?.point ?? highest],
    };
  };
}

function sidesOf(measure: BoundMeasure): readonly [Side, Side] {
  switch (measure) {
    case 'min':
      return [new Extreme(true, true), new Extreme(true, false)];
    case 'max':
      return [new Extreme(false, false), new Extreme(false, true)];
    case 'range':
      return [new Extreme(true, true), new Extreme(false, true)];
    case 'sum':
    case 'average': {
      const mean = measure === 'average';
      return [new Total(mean), new Total(mean)];
    }
  }
}

// The model says what stands at the end of the path.
function spanOf(value: unknown, leaf: Leaf) {
  if (leaf.kind === 'date') {
    const { earliest, latest } = value as FuzzyDate;
    return { low: earliest, high: latest, open: false };
  }
  if (typeof value === 'number') return { low: value, high: value, open: false };
  return spanOfQuantity(value as Quantity);
}
