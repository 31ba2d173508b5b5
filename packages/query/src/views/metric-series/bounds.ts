import type { Quantity } from '@vitrine/core';
import type { ValueBounds, ValueQualifier } from './types.js';

/**
 * The numbers for which a quantity can stand, as stated: "more than 750 million" has no upper end.
 * How a source rounds is no bound, and neither is "about".
 */
export function boundsOf(quantity: Quantity): ValueBounds {
  if ('value' in quantity) return { low: quantity.value, high: quantity.value };
  const exclusive = 'exclusive' in quantity;
  return {
    ...('minValue' in quantity && { low: quantity.minValue }),
    ...('maxValue' in quantity && { high: quantity.maxValue }),
    ...(exclusive && 'minValue' in quantity && { lowExclusive: true as const }),
    ...(exclusive && 'maxValue' in quantity && { highExclusive: true as const }),
  };
}

/** Which of its bounds a source gives. */
export function qualifierOf(quantity: Quantity): ValueQualifier {
  if ('value' in quantity) return 'value';
  if ('minValue' in quantity && 'maxValue' in quantity) return 'between';
  const exclusive = 'exclusive' in quantity;
  if ('minValue' in quantity) return exclusive ? 'more-than' : 'at-least';
  return exclusive ? 'less-than' : 'at-most';
}
