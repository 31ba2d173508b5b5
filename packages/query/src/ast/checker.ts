import { suggest, VitrineError, type Problem } from '@vitrine/core';
import type { KnownThings } from '../store/store.js';
import { limits } from './limits.js';
import { at, join } from './place.js';

const none: readonly never[] = [];

/** Collects what is wrong with a query, so that all of it can be told at once. */
export class Checker {
  readonly problems: Problem[] = [];
  /** Where ids and words are looked up; missing where a query is checked without an atlas, which lets any pass. */
  readonly store: KnownThings | undefined;
  /** The values of parameters by name; missing where a query is checked before they are known. */
  readonly values: Readonly<Record<string, unknown>> | undefined;
  /** Whether the query asks as of a day. */
  dated = false;
  #compared = 0;

  constructor(
    store: KnownThings | undefined,
    values: Readonly<Record<string, unknown>> | undefined,
  ) {
    this.store = store;
    this.values = values;
  }

  /** @throws VitrineError where there is more wrong than anybody reads */
  report(code: string, path: string, message: string): void {
    this.problems.push({ code, path, message });
    if (this.problems.length < limits.problems) return;
    const last = `More than ${limits.problems} things are wrong; the rest was not looked at.`;
    this.problems.push({ code: 'too-large', path: '', message: last });
    throw this.refusal();
  }

  /** All that is wrong. */
  refusal(): VitrineError {
    return new VitrineError('invalid-query', this.problems);
  }

  /**
   * Whether to look among so many ids for the one that was meant. A query of nothing but wrong ids
   * must not take long to refuse, however many there are in the atlas.
   */
  affords(ids: number): boolean {
    const affordable = this.#compared < limits.comparisons;
    if (affordable) this.#compared += ids;
    return affordable;
  }

  /** A plain object with no fields but the given ones; the first are required. */
  fields<const Name extends string>(
    value: unknown,
    path: string,
    required: readonly Name[],
    optional: readonly Name[] = none,
  ): { readonly [N in Name]?: unknown } | undefined {
    const object = this.object(value, path);
    if (!object) return undefined;
    // Taking own names only keeps whatever hangs on a prototype out of the query.
    const own: { [N in Name]?: unknown } = {};
    for (const name of Object.keys(object)) {
      if (isAmong(required, name) || isAmong(optional, name)) own[name] = object[name];
      else {
        const known = suggest(name, [...required, ...optional]);
        this.report('unknown-field', join(path, name), `unknown field ${known}`);
      }
    }
    const missing = required.filter((name) => !Object.hasOwn(object, name));
    if (missing.length === 0) return own;
    this.report('missing-field', path, `needs \`${missing.join('` and `')}\`.`);
    return undefined;
  }

  /** An object of any fields, no list. */
  object(value: unknown, path: string): Readonly<Record<string, unknown>> | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const prototype: unknown = Object.getPrototypeOf(value);
      // A plain copy has no other prototype, and an object that is no array can be read by name.
      if (prototype === Object.prototype) return value as Readonly<Record<string, unknown>>;
    }
    this.report('wrong-type', path, `must be a plain object, not ${kindOf(value)}.`);
    return undefined;
  }

  /** An object with something in it. */
  filled(value: unknown, path: string): Readonly<Record<string, unknown>> | undefined {
    const object = this.object(value, path);
    if (object && Object.keys(object).length === 0) {
      this.report('empty', path, 'must not be empty.');
      return undefined;
    }
    return object;
  }

  /** A list with something in it. */
  list(value: unknown, path: string): readonly unknown[] | undefined {
    if (!Array.isArray(value)) {
      this.report('wrong-type', path, `must be a list, not ${kindOf(value)}.`);
      return undefined;
    }
    if (value.length === 0) this.report('empty', path, 'must not be empty.');
    return value.length > 0 ? value : undefined;
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
    if (isAmong(words, text)) return text;
    this.report('unknown-word', path, `unknown word ${suggest(text, words)}`);
    return undefined;
  }

  /** Words of a fixed set, each once and in the order of the set. */
  words<const Word extends string>(
    value: unknown,
    path: string,
    words: readonly Word[],
  ): readonly Word[] | undefined {
    const list = this.list(value, path);
    const given = list?.map((item, index) => this.word(item, at(path, index), words));
    return given && words.filter((word) => given.includes(word));
  }
}

/** Whether a text is one of some words. */
const isAmong = <Word extends string>(words: readonly Word[], text: string): text is Word =>
  words.includes(text as Word);

/** What a value is, for a sentence that says what it should have been. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (value instanceof Date) return 'a Date';
  return Object.getPrototypeOf(value) === Object.prototype ? 'an object' : 'an instance of a class';
}
