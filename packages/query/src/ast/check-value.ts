import { daySpan, noDate, noStretch, stretch } from '../day.js';
import type { EntityName } from '../model/entity-types.js';
import type { Leaf } from '../model/path.js';
import { suggestId, suggestTerm } from '../store/suggest-id.js';
import { clipped } from '../text/clipped.js';
import { kindOf, type Checker } from './checker.js';
import { checkGiven } from './parameters.js';
import { at } from './place.js';
import type { Param, Scalar } from './types.js';

/** A value that the end of a path can be compared with; former ids become the present ones. */
export function checkValue(
  checker: Checker,
  leaf: Leaf,
  value: unknown,
  path: string,
): Scalar | undefined {
  if (value === null && leaf.kind !== 'interval') {
    checker.report(
      'wrong-type',
      path,
      'Nothing equals null; where there is no value, `known` is false.',
    );
    return undefined;
  }
  switch (leaf.kind) {
    case 'number':
      return checkNumber(checker, value, path);
    case 'quantity':
      return value === 'undisclosed' ? value : checkNumber(checker, value, path);
    case 'boolean':
      if (typeof value === 'boolean') return value;
      checker.report('wrong-type', path, `must be true or false, not ${kindOf(value)}.`);
      return undefined;
    case 'word':
      return checker.word(value, path, leaf.words);
    case 'date':
      return checkDate(checker, value, path);
    case 'interval':
      checker.report('wrong-operator', path, 'An interval equals no single value; use `allen`.');
      return undefined;
    case 'id':
    case 'term':
    case 'text':
    case 'localized': {
      const text = checker.text(value, path);
      if (text === undefined) return undefined;
      if (leaf.kind === 'id') return checkId(checker, leaf.of, text, path);
      if (leaf.kind === 'term') return checkTerm(checker, leaf.vocabulary, text, path);
      return text;
    }
  }
}

/** Values of a list, each of which may be left to a parameter. */
export function checkValues(
  checker: Checker,
  leaf: Leaf,
  value: unknown,
  path: string,
): readonly (Scalar | Param)[] | undefined {
  const list = checker.list(value, path);
  const values = list?.map((item, index) =>
    checkGiven(checker, item, at(path, index), (one, place) =>
      checkValue(checker, leaf, one, place),
    ),
  );
  return values?.every((item) => item !== undefined) ? values : undefined;
}

/** A day, a month, a year or a stretch of two of them. */
export function checkStretch(
  checker: Checker,
  value: unknown,
  path: string,
  sides: 'closed' | 'open',
): string | undefined {
  const text = checker.date(value, path);
  if (text === undefined) return undefined;
  const days = stretch(text);
  if (days && (sides === 'open' || (days.first && days.last))) return text;
  const message = days
    ? 'has an open side, which only `overlaps` takes; write both sides, such as 2019-04/2020-03.'
    : noStretch(text);
  checker.report('invalid-date', path, message);
  return undefined;
}

function checkNumber(checker: Checker, value: unknown, path: string): number | undefined {
  // A negative zero is the same number, and JSON has none.
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  checker.report('wrong-type', path, `must be a finite number, not ${kindOf(value)}.`);
  return undefined;
}

function checkDate(checker: Checker, value: unknown, path: string): string | undefined {
  const text = checker.date(value, path);
  if (text === undefined || daySpan(text)) return text;
  checker.report('invalid-date', path, noDate(text));
  return undefined;
}

/** The last day of a day, a month or a year. */
export function checkLastDay(checker: Checker, value: unknown, path: string): string | undefined {
  const text = checker.date(value, path);
  if (text === undefined) return undefined;
  const last = daySpan(text)?.last;
  if (last === undefined) checker.report('invalid-date', path, noDate(text));
  return last;
}

function checkId(
  checker: Checker,
  of: readonly EntityName[],
  id: string,
  path: string,
): string | undefined {
  const { store } = checker;
  if (!store) return id;
  if (of.some((entity) => store.get(entity, id))) return id;
  for (const entity of of) {
    const redirect = store.redirect(entity, id);
    if (!redirect) continue;
    if ('moved' in redirect) return redirect.moved;
    checker.report('unknown-id', path, `\`${id}\` was split; use ${redirect.split.join(' or ')}.`);
    return undefined;
  }
  const kind = of.length === 1 ? (of[0] ?? '') : of.join(' or ');
  const ids = of.reduce((sum, entity) => sum + store.all(entity).length, 0);
  const help = checker.affords(ids) ? suggestId(store, of, id) : `\`${clipped(id)}\`.`;
  checker.report('unknown-id', path, `unknown ${kind} ${help}`);
  return undefined;
}

function checkTerm(
  checker: Checker,
  vocabulary: string,
  word: string,
  path: string,
): string | undefined {
  const { store } = checker;
  if (!store) return word;
  if (store.get('term', `${vocabulary}/${word}`)) return word;
  // Currencies are units by their ISO 4217 codes; no vocabulary lists them.
  if (vocabulary === 'unit' && /^[A-Z]{3}$/.test(word)) return word;
  const message = `unknown ${vocabulary} ${suggestTerm(store, vocabulary, word)}`;
  checker.report('unknown-id', path, message);
  return undefined;
}
