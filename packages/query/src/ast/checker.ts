import { suggest, type Problem } from '@vitrine/core';
import type { AtlasStore } from '../store/store.js';
import { limits } from './limits.js';

/** Collects what is wrong with a query, so that all of it can be told at once. */
export class Checker {
  readonly problems: Problem[] = [];
  readonly store: AtlasStore;
  /** Whether the query asks as of a day. */
  dated = false;
  #nodes = 0;

  constructor(store: AtlasStore) {
    this.store = store;
  }

  report(code: string, path: string, message: string): void {
    this.problems.push({ code, path, message });
  }

  /** Counts one part of the query. False, once and for all, when there are too many. */
  admit(path: string): boolean {
    this.#nodes++;
    if (this.#nodes === limits.nodes + 1) {
      this.report('too-large', path, `A query may have at most ${limits.nodes} parts.`);
    }
    return this.#nodes <= limits.nodes;
  }

  /** A plain object with no fields but the given ones; the first are required. */
  fields<const Name extends string>(
    value: unknown,
    path: string,
    required: readonly Name[],
    optional: readonly Name[] = [],
  ): { readonly [N in Name]?: unknown } | undefined {
    const object = this.object(value, path);
    if (!object) return undefined;
    const allowed = [...required, ...optional];
    const names: readonly string[] = allowed;
    for (const name of Object.keys(object)) {
      if (names.includes(name)) continue;
      this.report('unknown-field', join(path, name), `unknown field ${suggest(name, names)}`);
    }
    const missing = required.filter((name) => !Object.hasOwn(object, name));
    if (missing.length > 0) {
      this.report('missing-field', path, `needs \`${missing.join('` and `')}\`.`);
      return undefined;
    }
    // Reading through own names only keeps whatever hangs on a prototype out of the query.
    const own: { [N in Name]?: unknown } = {};
    for (const name of allowed) if (Object.hasOwn(object, name)) own[name] = object[name];
    return own;
  }

  /** An object of any fields, no list. */
  object(value: unknown, path: string): Readonly<Record<string, unknown>> | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      // An object that is no array can be read by name.
      return value as Readonly<Record<string, unknown>>;
    }
    this.report('wrong-type', path, `must be an object, not ${kindOf(value)}.`);
    return undefined;
  }

  /** A list with something in it. */
  list(value: unknown, path: string): readonly unknown[] | undefined {
    if (!Array.isArray(value)) {
      this.report('wrong-type', path, `must be a list, not ${kindOf(value)}.`);
      return undefined;
    }
    if (value.length === 0) this.report('empty', path, 'must not be empty.');
    const items: readonly unknown[] = value;
    const admitted = items.every((_, index) => this.admit(at(path, index)));
    return admitted && items.length > 0 ? items : undefined;
  }

  /** A text of at most so many characters. */
  text(value: unknown, path: string, longest: number = limits.textLength): string | undefined {
    if (typeof value !== 'string') {
      this.report('wrong-type', path, `must be a text, not ${kindOf(value)}.`);
      return undefined;
    }
    if (value.length <= longest) return value;
    this.report('too-large', path, `must have at most ${longest} characters.`);
    return undefined;
  }

  /** The text of a date. Programs like to give a `Date`, which is an instant and no day of a calendar. */
  date(value: unknown, path: string): string | undefined {
    if (typeof value === 'string') return this.text(value, path);
    this.report('wrong-type', path, `must be a text, not ${kindOf(value)}; write '2019-09-30'.`);
    return undefined;
  }

  /** One of a fixed set of words. */
  word<const Word extends string>(
    value: unknown,
    path: string,
    words: readonly Word[],
  ): Word | undefined {
    const text = this.text(value, path);
    if (text === undefined) return undefined;
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) {
      this.report('unknown-word', path, `unknown word ${suggest(text, words)}`);
    }
    return word;
  }
}

/** The path of a field: `where.of`; brackets keep names apart that hold dots themselves. */
export const join = (path: string, name: string): string =>
  name.includes('.') ? `${path}["${name}"]` : path === '' ? name : `${path}.${name}`;

/** The path of an item of a list: `where.of[2]`. */
export const at = (path: string, index: number): string => `${path}[${index}]`;

/** What a value is, for a sentence that says what it should have been. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a Date';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
