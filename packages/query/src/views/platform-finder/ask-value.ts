import type { Asking } from '../asking.js';

/** What a message repeats of it: of what is no text only what it is. */
export const worded = (given: unknown): string =>
  typeof given === 'string' ? given : typeof given;

/** A finite number; `undefined` where it is left out or none. */
export function number(ask: Asking, given: unknown, path: string): number | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'number' && Number.isFinite(given)) return given;
  ask.report('wrong-type', path, 'must be a number.');
  return undefined;
}
