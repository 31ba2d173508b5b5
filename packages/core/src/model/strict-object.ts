import * as z from 'zod';
import { suggest } from '../text/suggest.js';

/**
 * An object that refuses fields it does not know, and says which one was probably meant.
 * A field that is silently ignored would be a fact that is silently lost.
 */
export function strictObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      return issue.keys.map((key) => `unknown field ${suggest(key, known)}`).join('; ');
    },
  });
}
