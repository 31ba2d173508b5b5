import type { Locale, NamedThing } from '@vitrine/core';
import type { SeriesScale, ValueBounds } from '@vitrine/query';
import { tagFor } from '../shared/format/locale.js';
import { roundEnds, roundValues } from './round-values.js';
import { scalesOf, unitLabel, type Scale } from '../shared/format/quantities.js';

interface ValueTick {
  readonly value: number;
  readonly label: string;
}

export interface ValueAxis {
  /** The value at the foot of the plot, then the one at its head. */
  readonly foot: number;
  readonly head: number;
  readonly ticks: readonly ValueTick[];
  /** The one unit of all ticks: "bn users", 亿用户, "%". */
  readonly unit: string;
  /** The power of ten in it. */
  readonly scale: Scale;
  readonly measures: SeriesScale['measures'];
}

/**
 * Three to six round values in one unit. Zero is always among them, since a distance from a foot that is
 * no zero says nothing; places in an order begin with the first at the head.
 */
export function valueAxis(
  bounds: readonly ValueBounds[],
  { unit, measures }: Pick<SeriesScale, 'unit' | 'measures'>,
  locale: Locale,
): ValueAxis {
  const values = bounds.flatMap(({ low, high }) => [low, high]).filter((one) => one !== undefined);
  const axis =
    measures === 'ordinal'
      ? orderAxis(Math.max(...values), unit, locale)
      : measureAxis(Math.min(0, ...values), Math.max(0, ...values), unit, locale);
  return { ...axis, measures };
}

type Measured = Omit<ValueAxis, 'measures'>;

const wanted = 4;

function measureAxis(least: number, most: number, unit: NamedThing, locale: Locale): Measured {
  const [foot, head] = roundEnds(least, most === least ? least + 1 : most, wanted);
  const values = roundValues(foot, head, wanted);
  const step = (values[1] ?? head) - (values[0] ?? foot);
  const scale = axisScale(Math.max(Math.abs(foot), Math.abs(head)), step, locale);
  return {
    foot,
    head,
    ticks: labelled(values, step, scale, locale),
    unit: scaledUnit(unit, scale, locale),
    scale,
  };
}

function orderAxis(last: number, unit: NamedThing, locale: Locale): Measured {
  const foot = Math.max(2, Math.ceil(last));
  const inner = roundValues(1, foot, wanted).filter((one) => Number.isInteger(one) && one !== 1);
  const scale = { divisor: 1, suffix: '' };
  return {
    foot,
    head: 1,
    ticks: labelled([1, ...inner], 1, scale, locale),
    unit: unitLabel(unit, locale),
    scale,
  };
}

/** The largest scale in which a step still has no more than one decimal: 0.5bn, 1.0bn, 1.5bn. */
function axisScale(largest: number, step: number, locale: Locale): Scale {
  const fits = ({ divisor }: Scale) => largest >= divisor && step / divisor >= 0.1;
  return scalesOf(locale).find(fits) ?? { divisor: 1, suffix: '' };
}

function labelled(
  values: readonly number[],
  step: number,
  { divisor }: Scale,
  locale: Locale,
): ValueTick[] {
  const decimals = decimalsOf(step / divisor);
  const format = new Intl.NumberFormat(tagFor(locale), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return values.map((value) => ({
    value,
    label: value === 0 ? '0' : format.format(value / divisor).replace('-', '\u2212'),
  }));
}

/** Steps are round numbers; what a division adds far behind the point is none of theirs. */
const decimalsOf = (step: number): number =>
  (Number(step.toPrecision(6)).toString().split('.')[1] ?? '').length;

function scaledUnit(unit: NamedThing, { suffix }: Scale, locale: Locale): string {
  const label = unitLabel(unit, locale);
  // A currency sign stands before its number, all other units behind theirs.
  if (/^[A-Z]{3}$/.test(unit.id) && locale === 'en') return `${label}${suffix}`;
  return locale === 'en' && suffix !== '' ? `${suffix} ${label}` : `${suffix}${label}`;
}
