import type { Quantity } from '../model/quantity.js';

/** The numbers that a stated quantity can stand for. */
interface NumericRange {
  readonly min: number;
  readonly max: number;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

/**
 * The value of one step of the last significant digit: 0.1 for 2.1, ten million for 2,120,000,000.
 * Zeros at the end of a whole number count as not significant, except below a hundred per cent,
 * where twenty is read to the unit.
 */
function lastDigitStep(value: number, unit: string): number {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  const step = 10 ** (Number(exponent) - decimals);
  return unit === 'percent' && Math.abs(value) <= 100 ? Math.min(step, 1) : step;
}

/** Without the noise of binary fractions: 1.1 + 0.05 is 1.15, so that 1.1 and 1.2 touch and do not overlap. */
const inDecimals = (number: number): number => Number(number.toPrecision(15));

/**
 * The interval that a quantity implies. A stated number stands for what rounds to it: 12 % is
 * everything from 11.5 up to but not including 12.5. `approximate` widens that to one digit less.
 */
export function rangeOf(quantity: Quantity): NumericRange {
  if ('value' in quantity) {
    const step = lastDigitStep(quantity.value, quantity.unit) * (quantity.approximate ? 10 : 1);
    return {
      min: inDecimals(quantity.value - step / 2),
      max: inDecimals(quantity.value + step / 2),
      minOpen: false,
      maxOpen: true,
    };
  }
  const exclusive = 'exclusive' in quantity;
  return {
    min: 'minValue' in quantity ? quantity.minValue : -Infinity,
    max: 'maxValue' in quantity ? quantity.maxValue : Infinity,
    minOpen: exclusive,
    maxOpen: exclusive,
  };
}

/** Whether some number lies in both ranges. */
export function rangesMeet(a: NumericRange, b: NumericRange): boolean {
  const [lower, upper] = a.min <= b.min ? [a, b] : [b, a];
  if (lower.max !== upper.min) return lower.max > upper.min;
  return !lower.maxOpen && !upper.minOpen;
}
