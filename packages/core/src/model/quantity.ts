import * as z from 'zod';
import { strictObject } from './strict-object.js';

interface Measured {
  /** ISO 4217 for money, otherwise a unit of the vocabulary: `percent`, `users`, `brands`, … */
  readonly unit: string;
  /** The source gives the number as rough ("about", "nearly"). */
  readonly approximate?: true;
}

/**
 * A number as a source states it, after schema.org's QuantitativeValue
 * (https://schema.org/QuantitativeValue). "Over 750 million" is a lower bound, never 750 million:
 * a quantity does not pretend to be more exact than its source.
 */
export type Quantity =
  | (Measured & { readonly value: number })
  | (Measured & { readonly minValue: number; readonly maxValue: number })
  | (Measured & {
      readonly minValue: number;
      /** "More than" rather than "at least". */
      readonly exclusive?: true;
    })
  | (Measured & {
      readonly maxValue: number;
      /** "Less than" rather than "at most". */
      readonly exclusive?: true;
    });

const finite = z.number({ error: 'must be a finite number' });
const measured = { unit: z.string(), approximate: z.literal(true).exactOptional() };

const authoredSchema = strictObject({
  value: finite.exactOptional(),
  minValue: finite.exactOptional(),
  maxValue: finite.exactOptional(),
  exclusive: z.literal(true).exactOptional(),
  ...measured,
}).superRefine((quantity, context) => {
  for (const message of problemsOf(quantity)) context.addIssue({ code: 'custom', message });
});

function problemsOf(quantity: {
  value?: number;
  minValue?: number;
  maxValue?: number;
  exclusive?: true;
}): string[] {
  const { value, minValue, maxValue, exclusive } = quantity;
  const bounded = minValue !== undefined || maxValue !== undefined;
  const problems: string[] = [];
  if ((value !== undefined) === bounded) {
    problems.push('needs either `value`, or `minValue` and/or `maxValue`');
  }
  if (exclusive && (value !== undefined || (minValue !== undefined && maxValue !== undefined))) {
    problems.push('`exclusive` goes with a single bound: `minValue` or `maxValue` alone');
  }
  if (minValue !== undefined && maxValue !== undefined && minValue > maxValue) {
    problems.push('`minValue` is greater than `maxValue`');
  }
  return problems;
}

const compiledSchema: z.ZodType<Quantity, Quantity> = z.union([
  strictObject({ value: finite, ...measured }),
  strictObject({ minValue: finite, maxValue: finite, ...measured }),
  strictObject({ minValue: finite, exclusive: z.literal(true).exactOptional(), ...measured }),
  strictObject({ maxValue: finite, exclusive: z.literal(true).exactOptional(), ...measured }),
]);

/** Reads a quantity; the shapes are checked one by one first, so that the message names the fault. */
export const quantitySchema = z.codec(authoredSchema, compiledSchema, {
  // Sound because `problemsOf` leaves exactly the four shapes of the union.
  decode: (quantity) => quantity as Quantity,
  encode: (quantity) => quantity,
});
