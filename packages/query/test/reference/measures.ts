import type { FuzzyDate, Quantity } from '@vitrine/core';
import type { Measure } from '../../src/ast/types.js';
import { entity } from '../../src/model/entities.js';
import type { EntityName } from '../../src/model/entity-types.js';
import type { Certainty } from '../../src/time/certainty.js';
import { truthOf, valueOf, type Place, type Rec, type World } from './places.js';
import {
  columnOf,
  compareKeys,
  keyOf,
  reachedFor,
  shownPlaces,
  shownValue,
  type Key,
} from './show.js';
import type { Truth } from './truth.js';

/** A record and how truly it belongs in the answer. */
export interface Judged {
  readonly record: Rec;
  readonly truth: Truth;
}

export interface Grouped {
  readonly world: World;
  readonly from: EntityName;
  readonly mode: Certainty;
  /** In the order of ids. */
  readonly rows: readonly Judged[];
}

/** What a measure gives, and what it is ordered by. */
export interface Measured {
  readonly value: unknown;
  readonly key: Key;
}

export const sureAs = (rows: readonly Judged[], mode: Certainty): readonly Judged[] =>
  rows.filter(({ truth }) => truth >= (mode === 'possible' ? 1 : truthOf[mode]));

/** One count for each mode. */
export const counts = (of: (mode: Certainty) => number): Readonly<Record<Certainty, number>> => ({
  certain: of('certain'),
  presumed: of('presumed'),
  possible: of('possible'),
});

export function measure(grouped: Grouped, asked: Measure): Measured {
  const { world, from, mode, rows } = grouped;
  switch (asked.measure) {
    case 'count':
      return counted(grouped, (sure) => sure.length);
    case 'countDistinct':
      return counted(grouped, (sure, each) => {
        const values = sure.flatMap(({ record }) =>
          shownPlaces({ world: { ...world, owners: each }, from, record }, asked.path),
        );
        return new Set(values.map((place) => JSON.stringify(shownValue(place)))).size;
      });
    case 'first':
    case 'latest':
      return { value: endOf(grouped, asked), key: undefined };
    default: {
      const places = sureAs(rows, mode).flatMap(({ record }) =>
        reachedFor({ world, from, record }, asked.path.split('.')),
      );
      return boundsOf(asked.measure, places);
    }
  }
}

function counted(
  { rows, mode }: Grouped,
  count: (sure: readonly Judged[], each: Certainty) => number,
): Measured {
  const value = counts((each) => count(sureAs(rows, each), each));
  return { value, key: [value[mode]] };
}

function endOf(
  { world, from, mode, rows }: Grouped,
  asked: Extract<Measure, { measure: 'first' | 'latest' }>,
): unknown {
  const by = asked.by ?? (entity(from).lasting ? 'from' : 'time');
  const direction = asked.measure === 'first' ? 'asc' : 'desc';
  const dated = sureAs(rows, mode).map(({ record }) => {
    const [date] = shownPlaces({ world, from, record }, by);
    return { record, key: keyOf(date) };
  });
  const [end] = dated.sort(
    (a, b) => compareKeys(a.key, b.key, direction) || (a.record.id < b.record.id ? -1 : 1),
  );
  if (!end) return null;
  return { value: columnOf({ world, from, record: end.record }, asked.path), id: end.record.id };
}

/** Between which a single value lies, on an endless line. */
interface Span {
  readonly low: number | string;
  readonly high: number | string;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const [beforeAll, afterAll] = ['', '~'];

function spanOf(place: Place): Span | undefined {
  const value = valueOf(place);
  if (value === undefined || value === 'undisclosed') return undefined;
  if (place.is === 'value' && place.kind === 'date') {
    const { earliest = beforeAll, latest = afterAll } = value as FuzzyDate;
    return { low: earliest, high: latest, lowOpen: false, highOpen: false };
  }
  const quantity: Quantity = typeof value === 'number' ? { value, unit: '' } : (value as Quantity);
  if ('value' in quantity) {
    return { low: quantity.value, high: quantity.value, lowOpen: false, highOpen: false };
  }
  const open = 'exclusive' in quantity;
  const low = 'minValue' in quantity ? quantity.minValue : -Infinity;
  const high = 'maxValue' in quantity ? quantity.maxValue : Infinity;
  return { low, high, lowOpen: open && low > -Infinity, highOpen: open && high < Infinity };
}

type BoundsMeasure = 'min' | 'max' | 'range' | 'sum' | 'average';

interface Side {
  readonly at: number | string;
  readonly open: boolean;
}

function boundsOf(asked: BoundsMeasure, places: readonly Place[]): Measured {
  const spans = places.flatMap((place) => spanOf(place) ?? []);
  const unknown = places.length - spans.length;
  if (spans.length === 0) {
    return { value: { low: null, high: null, values: 0, unknown }, key: undefined };
  }
  const lows = spans.map(({ low, lowOpen }): Side => ({ at: low, open: lowOpen }));
  const highs = spans.map(({ high, highOpen }): Side => ({ at: high, open: highOpen }));
  const [low, high] = sidesOf(asked, lows, highs);
  const told = ({ at }: Side) =>
    at === -Infinity || at === Infinity || at === beforeAll || at === afterAll ? null : at;
  return {
    value: {
      low: told(low),
      high: told(high),
      ...(low.open && { lowExclusive: true }),
      ...(high.open && { highExclusive: true }),
      values: spans.length,
      unknown,
    },
    key: [low.at, high.at],
  };
}

function sidesOf(
  asked: BoundsMeasure,
  lows: readonly Side[],
  highs: readonly Side[],
): [Side, Side] {
  switch (asked) {
    case 'min':
      return [least(lows, 'every'), least(highs, 'some')];
    case 'max':
      return [greatest(lows, 'some'), greatest(highs, 'every')];
    case 'range':
      return [least(lows, 'every'), greatest(highs, 'every')];
    case 'sum':
      return [sum(lows, 1), sum(highs, 1)];
    case 'average':
      return [sum(lows, lows.length), sum(highs, highs.length)];
  }
}

/** The bound is not reached when one, or every one, of the values that give it does not reach it. */
function extreme(
  sides: readonly Side[],
  at: Side['at'] | undefined,
  which: 'some' | 'every',
): Side {
  const giving = sides.filter((side) => side.at === at).map(({ open }) => open);
  return { at: at ?? 0, open: which === 'some' ? giving.includes(true) : !giving.includes(false) };
}

const sorted = (sides: readonly Side[]) =>
  sides.map(({ at }) => at).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

const least = (sides: readonly Side[], which: 'some' | 'every') =>
  extreme(sides, sorted(sides).at(0), which);

const greatest = (sides: readonly Side[], which: 'some' | 'every') =>
  extreme(sides, sorted(sides).at(-1), which);

function sum(sides: readonly Side[], among: number): Side {
  let total = 0;
  for (const { at } of sides) total += Number(at);
  return { at: total / among, open: Number.isFinite(total) && sides.some(({ open }) => open) };
}
