import type { Quantity } from '@vitrine/core';

/** How one quantity stands to an earlier one of the same unit. */
export interface Movement {
  readonly direction: 'up' | 'down' | 'same' | 'unclear';
  /** By how much, where both are single numbers. */
  readonly difference?: { readonly value: number; readonly approximate: boolean };
}

interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Whether a bound belongs to what the quantity can be. */
  readonly lowIn: boolean;
  readonly highIn: boolean;
}

function boundsOf(quantity: Quantity): Bounds {
  if ('value' in quantity) {
    return { low: quantity.value, high: quantity.value, lowIn: true, highIn: true };
  }
  const within = !('exclusive' in quantity && quantity.exclusive);
  return {
    low: 'minValue' in quantity ? quantity.minValue : -Infinity,
    high: 'maxValue' in quantity ? quantity.maxValue : Infinity,
    lowIn: 'minValue' in quantity && within,
    highIn: 'maxValue' in quantity && within,
  };
}

/** Whether everything that the one can be is more than everything that the other can be. */
const isAbove = (one: Bounds, other: Bounds): boolean =>
  one.low > other.high || (one.low === other.high && !(one.lowIn && other.highIn));

/** A rank rises as its number falls. Whoever says "more than" leaves the direction open where the ranges meet. */
export function movementOf(previous: Quantity, next: Quantity): Movement {
  const [before, now] = [boundsOf(previous), boundsOf(next)];
  const sign = next.unit === 'rank' ? -1 : 1;
  const [more, less] =
    sign === 1 ? ['up' as const, 'down' as const] : ['down' as const, 'up' as const];
  const direction = isAbove(now, before)
    ? more
    : isAbove(before, now)
      ? less
      : before.low === now.low && before.high === now.high && before.low === before.high
        ? 'same'
        : 'unclear';
  if (!('value' in previous) || !('value' in next) || previous.value === next.value) {
    return { direction };
  }
  const value = sign * (next.value - previous.value);
  const approximate = Boolean(previous.approximate) || Boolean(next.approximate);
  return { direction, difference: { value: Number(value.toPrecision(12)), approximate } };
}
