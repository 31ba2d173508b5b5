import {
  suggest,
  VitrineError,
  type IsoDate,
  type Problem,
  type TermVocabulary,
} from '@vitrine/core';
import { daySpan, noDate, today } from '../day.js';
import { read } from '../read.js';
import type { AtlasStore } from '../store/store.js';
import type { DayRange } from './occurrence/date.js';
import type { ReferredType } from './referred-thing.js';
import { subjectReferences, type SubjectReference } from './subject-reference.js';

/** Reads the options of a view, which may come from a page without types, and gathers what is wrong with them. */
export interface Asking {
  report(code: string, path: string, message: string): void;
  /** Refuses names that are no option, so that a misspelt one does not go by as left out. */
  names(given: unknown, known: readonly string[], path: string): void;
  /** A list of things by id; `undefined` where it is left out. */
  things<Type extends ReferredType>(
    types: readonly Type[],
    given: unknown,
    path: string,
  ): readonly SubjectReference<Type>[] | undefined;
  /** A list of words, of a kind that messages name; `undefined` where it is left out. */
  words<Word extends string>(
    known: readonly Word[],
    given: unknown,
    path: string,
    kind?: string,
  ): readonly Word[] | undefined;
  /** A day, or the last one of a month or year; `undefined` where it is left out or none. */
  day(given: unknown, path: string): IsoDate | undefined;
  /** The days of `after` and `until`, the first before the second. */
  range(options: unknown): DayRange;
  /** @throws VitrineError of the first problem's code, with all problems */
  done(): void;
}

/** The words of a vocabulary. */
export const termsOf = (store: AtlasStore, vocabulary: TermVocabulary): readonly string[] =>
  store.bucket('term', 'vocabulary', vocabulary).map(({ term }) => term);

export function asking(store: AtlasStore): Asking {
  const problems: Problem[] = [];
  const report = (code: string, path: string, message: string): void => {
    problems.push({ code, path, message });
  };
  // What is not empty, whatever it holds; nothing where it is left out or no list.
  const list = (given: unknown, path: string, example: string): readonly unknown[] | undefined => {
    if (given === undefined) return undefined;
    const items: readonly unknown[] | undefined = Array.isArray(given) ? given : undefined;
    if (items?.length === 0) {
      report('empty', path, `name at least one, such as ${example}, or leave it out.`);
    } else if (!items) report('wrong-type', path, `must be a list, such as ${example}.`);
    return items;
  };
  const day = (given: unknown, path: string): IsoDate | undefined => {
    if (given === undefined) return undefined;
    const span = typeof given === 'string' ? daySpan(given) : undefined;
    if (span) return span.last;
    const message =
      typeof given === 'string'
        ? noDate(given)
        : "must be a text; write '2019-09-30', '2019-09' or '2019'.";
    report('invalid-date', path, message);
    return undefined;
  };
  const done = (): void => {
    const [first] = problems;
    if (first) throw new VitrineError(first.code, problems);
  };
  return {
    report,
    names(given, known, path) {
      if (typeof given !== 'object' || given === null) {
        report('wrong-type', path, `must be a map with ${known.join(', ')}.`);
        // Nothing of it can be asked for.
        done();
        return;
      }
      for (const name of Object.keys(given).filter((one) => !known.includes(one))) {
        report('unknown-field', joined(path, name), `unknown option ${suggest(name, known)}`);
      }
    },
    things(types, given, path) {
      return list(given, path, exampleOf(types[0]))?.flatMap((one, index) => {
        const found = subjectReferences(store, types, one, `${path}[${index}]`);
        if (Array.isArray(found)) return found;
        problems.push(found);
        return [];
      });
    },
    words(known, given, path, kind = 'word') {
      return list(given, path, `['${String(known[0])}']`)?.flatMap((one, index) => {
        const word = known.find((other) => other === one);
        if (word !== undefined) return word;
        const message = `unknown ${kind} ${suggest(String(one), known)}`;
        report('unknown-word', `${path}[${index}]`, message);
        return [];
      });
    },
    day,
    range(options) {
      const after = day(read(options, 'after'), 'after');
      const until = day(read(options, 'until'), 'until');
      if (after !== undefined && until !== undefined && after >= until) {
        const message = `must come after \`after\`, the end of which is ${after}.`;
        report('invalid-date', 'until', message);
      }
      return { after, until };
    },
    done,
  };
}

const exampleOf = (type: ReferredType | undefined): string =>
  type === 'brand' ? "['coach']" : type === 'platform' ? "['tmall']" : "['tapestry']";

export const joined = (path: string, name: string): string =>
  path === '' ? name : `${path}.${name}`;

/** The day that a view shows, which is today where none is asked for. */
export const askedDay = (asking: Asking, options: unknown): IsoDate =>
  asking.day(read(options, 'asOf'), 'asOf') ?? today();
