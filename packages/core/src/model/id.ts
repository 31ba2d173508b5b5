import * as z from 'zod';

/** A calendar day as ISO 8601 `YYYY-MM-DD`. Days compare correctly as strings. */
export type IsoDate = `${number}-${number}-${number}`;

/**
 * An identifier: lower-case letters and digits in groups joined by single hyphens.
 * Units alone may be upper case, because money uses ISO 4217 codes.
 */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(idPattern, { error: 'must be kebab-case: lower-case letters, digits and single hyphens' });
