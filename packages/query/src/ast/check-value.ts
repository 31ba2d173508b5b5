import { daySpan, noDate } from '../day.js';
import type { EntityName } from '../model/entity-types.js';
import type { Leaf } from '../model/path.js';
import { suggestId, suggestTerm } from '../store/suggest-id.js';
import { kindOf, type Checker } from './checker.js';
import type { Scalar } from './types.js';

/** A value that the end of a path can be compared with; former ids become the present ones. */
export function checkValue(
  checker: Checker,
  leaf: Leaf,
  value: unknown,
  path: string,
): Scalar | undefined {
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
    case 'interval':
      checker.report(
        'wrong-operator',
        path,
        'An interval takes only `overlaps`, `allen` and `known`.',
      );
      return undefined;
  }
}

function checkNumber(checker: Checker, value: unknown, path: string): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  checker.report('wrong-type', path, `must be a finite number, not ${kindOf(value)}.`);
  return undefined;
}

function checkDate(checker: Checker, value: unknown, path: string): string | undefined {
  const text = checker.date(value, path);
  if (text === undefined || daySpan(text)) return text;
  checker.report('invalid-date', path, noDate(text));
  return undefined;
}

function checkId(
  checker: Checker,
  of: readonly EntityName[],
  id: string,
  path: string,
): string | undefined {
  const { store } = checker;
  if (of.some((entity) => store.get(entity, id))) return id;
  for (const entity of of) {
    const redirect = store.redirect(entity, id);
    if (!redirect) continue;
    if ('moved' in redirect) return redirect.moved;
    checker.report('unknown-id', path, `\`${id}\` was split; use ${redirect.split.join(' or ')}.`);
    return undefined;
  }
  const kind = of.length === 1 ? (of[0] ?? '') : of.join(' or ');
  checker.report('unknown-id', path, `unknown ${kind} ${suggestId(store, of, id)}`);
  return undefined;
}

function checkTerm(
  checker: Checker,
  vocabulary: string,
  word: string,
  path: string,
): string | undefined {
  const { store } = checker;
  if (store.get('term', `${vocabulary}/${word}`)) return word;
  // Currencies are units by their ISO 4217 codes; no vocabulary lists them.
  if (vocabulary === 'unit' && /^[A-Z]{3}$/.test(word)) return word;
  checker.report(
    'unknown-id',
    path,
    `unknown ${vocabulary} ${suggestTerm(store, vocabulary, word)}`,
  );
  return undefined;
}
