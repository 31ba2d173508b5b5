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
export const plainCopy = (input: unknown, what?: string): unknown => copyOf(input, what).copy;

/** A plain copy, and whether it is JSON and nothing else: whether its text tells it from all others. */
export interface Copied {
  readonly copy: unknown;
  readonly isJson: boolean;
}

/** The same as {@link plainCopy}. @throws VitrineError `invalid-query` */
export function copyOf(input: unknown, what = ''): Copied {
  /** Names and indexes on the way to what is being read. */
  const trail: (string | number)[] = [];
  let nodes = 0;
  let isJson = true;
  let refusal: VitrineError | undefined;
  const refuse = (code: string, path: string, message: string): VitrineError =>
    (refusal = new VitrineError('invalid-query', [{ code, path, message }]));
  const admit = (more: number): void => {
    nodes += more;
    if (nodes <= limits.nodes) return;
    throw refuse('too-large', what, `must have at most ${limits.nodes} parts in all.`);
  };
  const part = (of: object, name: string | number): unknown => {
    trail.push(name);
    const copied = copy(own(of, name));
    trail.pop();
    return copied;
  };
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) {
      isJson &&= isJsonScalar(value);
      return value;
    }
    try {
      if (Array.isArray(value)) {
        const { length } = value;
        admit(length);
        const items: unknown[] = [];
        if (trail.length < deepest) {
          for (let index = 0; index < length; index++) items.push(part(value, index));
        }
        return items;
      }
      if (!isPlain(value)) {
        isJson = false;
        return value;
      }
      const names = Object.keys(value);
      admit(names.length);
      const object = {};
      if (trail.length < deepest) for (const name of names) define(object, name, part(value, name));
      return object;
    } catch {
      const path = trail.reduce<string>(
        (before, name) => (typeof name === 'number' ? at(before, name) : join(before, name)),
        what,
      );
      throw refusal ?? refuse('wrong-type', path, 'cannot be read; give plain data, as in JSON.');
    }
  };
  return { copy: copy(input), isJson };
}

const isJsonScalar = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value === null ||
  (typeof value === 'number' && Number.isFinite(value));

/** Sets an own property, also one that would otherwise mean the prototype. */
function define(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true });
}

/** Any object can be read by name; what comes back is unknown. */
const own = (value: object, name: string | number): unknown =>
  (value as Readonly<Record<string | number, unknown>>)[name];

/** Object literals and parsed JSON, also of another realm such as a frame. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === Object.prototype ||
    prototype === null ||
    Object.getPrototypeOf(prototype) === null
  );
}
