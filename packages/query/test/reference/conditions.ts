import type { FuzzyDate, Quantity } from '@vitrine/core';
import type { Condition, Scalar } from '../../src/ast/types.js';
import { findRecord, follow, type Place, type Rec, type World } from './places.js';

export type Truth = 'true' | 'maybe' | 'false';

export const all = (parts: readonly Truth[]): Truth =>
  parts.includes('false') ? 'false' : parts.includes('maybe') ? 'maybe' : 'true';

export const any = (parts: readonly Truth[]): Truth =>
  parts.includes('true') ? 'true' : parts.includes('maybe') ? 'maybe' : 'false';

export const not = (part: Truth): Truth =>
  part === 'true' ? 'false' : part === 'false' ? 'true' : 'maybe';

const is = (value: boolean): Truth => (value ? 'true' : 'false');

export function meets(world: World, at: Place, condition: Condition): Truth {
  switch (condition.op) {
    case 'and':
      return all(condition.of.map((part) => meets(world, at, part)));
    case 'or':
      return any(condition.of.map((part) => meets(world, at, part)));
    case 'not':
      return not(meets(world, at, condition.of));
    case 'exists': {
      const { where } = condition;
      return any(
        follow(world, at, condition.path, condition.standing).map(({ place, sure }) => {
          if (place.is !== 'unknown')
            return all([sure, where ? meets(world, place, where) : 'true']);
          return where ? 'maybe' : 'false';
        }),
      );
    }
    case 'disputed': {
      const names = condition.path?.split('.') ?? [];
      const field = names.pop();
      const things =
        names.length === 0
          ? [{ place: at, sure: 'true' as const }]
          : follow(world, at, names.join('.'));
      return any(things.map(({ place, sure }) => all([sure, is(isDisputed(world, place, field))])));
    }
    case 'ne':
      return not(meets(world, at, { ...condition, op: 'eq' }));
    case 'in':
      return any(
        condition.values.map((value) =>
          meets(world, at, { op: 'eq', path: condition.path, value }),
        ),
      );
    case 'between': {
      const { path, from, to } = condition;
      return any(
        follow(world, at, path).map(({ place, sure }) =>
          all([sure, compare(place, 'ge', from), compare(place, 'le', to)]),
        ),
      );
    }
    case 'known':
      return any(
        follow(world, at, condition.path).map(({ place, sure }) =>
          all([sure, is(place.is !== 'unknown' && valueOf(place) !== 'undisclosed')]),
        ),
      );
    case 'contains': {
      const wanted = fold(condition.text);
      return any(
        follow(world, at, condition.path).map(({ place, sure }) => {
          if (place.is === 'unknown') return all([sure, 'maybe']);
          return all([sure, is(texts(place).some((text) => fold(text).includes(wanted)))]);
        }),
      );
    }
    default: {
      const { op, path, value } = condition;
      return any(
        follow(world, at, path).map(({ place, sure }) => all([sure, compare(place, op, value)])),
      );
    }
  }
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

function isDisputed(world: World, place: Place, field: string | undefined): boolean {
  let record: Rec | undefined;
  if (place.is === 'record') record = place.record;
  if (place.is === 'id') record = findRecord(world.atlas, place.entity, place.id);
  const disputed = (record?.['disputed'] ?? []) as readonly string[];
  return field === undefined ? disputed.length > 0 : disputed.includes(field);
}

/** What a place is compared by. */
export function valueOf(place: Place): unknown {
  switch (place.is) {
    case 'record':
      return place.record.id;
    case 'id':
      return place.id;
    case 'word':
      return place.word;
    case 'reference':
      return Object.entries(place.value).find(([name]) => name !== 'role')?.[1];
    case 'value':
      return place.value;
    case 'unknown':
      return undefined;
  }
}

function texts(place: Place): string[] {
  const value = valueOf(place);
  return typeof value === 'string' ? [value] : (Object.values(value as object) as string[]);
}

type Op = 'eq' | 'lt' | 'le' | 'gt' | 'ge';

function compare(place: Place, op: Op, wanted: Scalar): Truth {
  if (place.is === 'unknown') return 'maybe';
  const value = valueOf(place);
  const kind = place.is === 'value' ? place.kind : 'id';
  if (kind === 'date') return compareDate(value as FuzzyDate, op, String(wanted));
  if (kind === 'number') return compareRange(points(value as number), op, Number(wanted));
  if (kind === 'quantity') {
    if (wanted === 'undisclosed') return is(value === wanted);
    if (value === 'undisclosed') return 'maybe';
    return compareRange(rangeOf(value as Quantity), op, Number(wanted));
  }
  if (kind === 'localized') return is(texts(place).includes(String(wanted)));
  return is(value === wanted);
}

/**
 * Every day between the bounds is tried, in words: whether it holds for all days or for none.
 * The ends stand in for open sides.
 */
function compareDate({ earliest, latest }: FuzzyDate, op: Op, wanted: string): Truth {
  const first = earliest ?? '0000-00-00';
  const last = latest ?? '9999-99-99';
  const wantedFirst = firstDayOf(wanted);
  const wantedLast = lastDayOf(wanted);
  switch (op) {
    case 'lt':
      return last < wantedFirst ? 'true' : first >= wantedFirst ? 'false' : 'maybe';
    case 'gt':
      return first > wantedLast ? 'true' : last <= wantedLast ? 'false' : 'maybe';
    case 'le':
      return not(compareDate({ edtf: '', ...bounds(earliest, latest) }, 'gt', wanted));
    case 'ge':
      return not(compareDate({ edtf: '', ...bounds(earliest, latest) }, 'lt', wanted));
    case 'eq':
      if (first >= wantedFirst && last <= wantedLast) return 'true';
      return last < wantedFirst || first > wantedLast ? 'false' : 'maybe';
  }
}

const bounds = (earliest: FuzzyDate['earliest'], latest: FuzzyDate['latest']) => ({
  ...(earliest && { earliest }),
  ...(latest && { latest }),
});

export const firstDayOf = (text: string): string => (text + '-01-01').slice(0, 10);

export function lastDayOf(text: string): string {
  const [year = '', month = '12', day] = text.split('-');
  if (day !== undefined) return text;
  const days = [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${year}-${month}-${days[Number(month) - 1]}`;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The numbers that a quantity can be, on a grid that is finer than any number in the tests. */
interface Range {
  readonly low: number;
  readonly high: number;
}

const points = (value: number): Range => ({ low: value, high: value });
const grain = 0.001;

export function rangeOf(quantity: Quantity): Range {
  if ('value' in quantity) return points(quantity.value);
  const step = 'exclusive' in quantity ? grain : 0;
  return {
    low: 'minValue' in quantity ? quantity.minValue + step : -Infinity,
    high: 'maxValue' in quantity ? quantity.maxValue - step : Infinity,
  };
}

function compareRange({ low, high }: Range, op: Op, wanted: number): Truth {
  const holdsAt = (number: number) =>
    ({
      eq: number === wanted,
      lt: number < wanted,
      le: number <= wanted,
      gt: number > wanted,
      ge: number >= wanted,
    })[op];
  // Between its ends a range passes from one answer to another at most around the wanted number.
  const tried = [low, wanted - grain, wanted, wanted + grain, high].filter(
    (number) => number >= low && number <= high,
  );
  if (tried.every(holdsAt)) return 'true';
  return tried.some(holdsAt) ? 'maybe' : 'false';
}
