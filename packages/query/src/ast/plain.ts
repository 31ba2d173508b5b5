import { VitrineError } from '@vitrine/core';
import { at, join } from './place.js';
import { limits } from './limits.js';

/** No valid query nests as deep as this, and the check refuses what does before it comes here. */
const deepest = 4 + 3 * limits.depth;

/**
 * Copies what a caller gave, reading each property once, so that getters and proxies can neither change their mind
 * between check and use nor interrupt it with errors of their own, and so that neither circles nor sheer size hold it up.
 * What is no plain data (instances of classes, functions) stays as it is, for the check to refuse.
 *
 * @param what - the place that the input itself stands at
 * @throws VitrineError `invalid-query`
 */
export function plainCopy(input: unknown, what = ''): unknown {
  let nodes = 0;
  let refusal: VitrineError | undefined;
  const refuse = (code: string, path: string, message: string): VitrineError =>
    (refusal = new VitrineError('invalid-query', [{ code, path, message }]));
  const admit = (more: number): void => {
    nodes += more;
    if (nodes <= limits.nodes) return;
    throw refuse('too-large', what, `must have at most ${limits.nodes} parts in all.`);
  };
  const copy = (value: unknown, path: string, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    try {
      if (Array.isArray(value)) {
        const { length } = value;
        admit(length);
        return Array.from({ length: depth < deepest ? length : 0 }, (_, index) =>
          copy(own(value, index), at(path, index), depth + 1),
        );
      }
      if (!isPlain(value)) return value;
      const names = Object.keys(value);
      admit(names.length);
      return Object.fromEntries(
        (depth < deepest ? names : []).map((name) => [
          name,
          copy(own(value, name), join(path, name), depth + 1),
        ]),
      );
    } catch {
      throw refusal ?? refuse('wrong-type', path, 'cannot be read; give plain data, as in JSON.');
    }
  };
  return copy(input, what, 0);
}

/** Any object can be read by name; what comes back is unknown. */
const own = (value: object, name: string | number): unknown =>
  (value as Readonly<Record<string | number, unknown>>)[name];

/** Object literals and parsed JSON, also of another realm such as a frame. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
