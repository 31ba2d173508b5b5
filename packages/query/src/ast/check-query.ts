import { VitrineError } from '@vitrine/core';
import { daySpan, noDate } from '../day.js';
import { entityNames } from '../model/entities.js';
import type { EntityName } from '../model/entity-types.js';
import { valueOf, type Place } from '../model/path.js';
import type { AtlasStore } from '../store/store.js';
import { certainties } from '../time/certainty.js';
import { checkCondition, checkStanding, checkValues } from './check-condition.js';
import { checkPath } from './check-path.js';
import { checkValue } from './check-value.js';
import { at, Checker, join, kindOf } from './checker.js';
import { limits } from './limits.js';
import type { AsOf, Order, Query, Scalar } from './types.js';

const required = ['v', 'from'] as const;
const optional = ['match', 'where', 'asOf', 'orderBy', 'select', 'page', 'count'] as const;

/**
 * Checks a query against the model and the ids of an atlas, and gives it back in canonical form:
 * fields in a fixed order, defaults left out, days written out, former ids replaced.
 * Two queries that ask the same in the same order have the same canonical text.
 *
 * @throws VitrineError `invalid-query`, with every problem that was found
 */
export function checkQuery(store: AtlasStore, input: unknown): Query {
  const checker = new Checker(store);
  const query = check(checker, input);
  if (query && checker.problems.length === 0) return query;
  throw new VitrineError('invalid-query', checker.problems);
}

function check(checker: Checker, input: unknown): Query | undefined {
  const fields = checker.fields(input, '', required, optional);
  if (!fields) return undefined;
  if (fields.v !== 1) {
    checker.report('wrong-version', 'v', 'must be 1, the one version of queries there is.');
  }
  const from = checker.word(fields.from, 'from', entityNames);
  if (!from) return undefined;
  const place: Place = { at: 'record', entity: from };
  checker.dated = fields.asOf !== undefined;
  const given = <T>(value: unknown, read: (value: unknown) => T | undefined): T | undefined =>
    value === undefined ? undefined : read(value);
  const match = given(fields.match, (value) => checkMatch(checker, place, value));
  const where = given(fields.where, (value) => checkCondition(checker, place, value, 'where'));
  const asOf = given(fields.asOf, (value) => checkAsOf(checker, from, value));
  const orderBy = given(fields.orderBy, (value) => checkOrder(checker, place, value));
  const select = given(fields.select, (value) => checkSelect(checker, place, value));
  const page = given(fields.page, (value) => checkPage(checker, value));
  const count = given(fields.count, (value) => checkFlag(checker, value, 'count'));
  return {
    v: 1,
    from,
    ...(match && Object.keys(match).length > 0 && { match }),
    ...(where && { where }),
    ...(asOf && { asOf }),
    ...(orderBy && { orderBy }),
    ...(select && { select }),
    ...(page && { page }),
    ...(count && { count }),
  };
}

function checkMatch(checker: Checker, place: Place, value: unknown): Query['match'] {
  const object = checker.object(value, 'match');
  if (!object) return undefined;
  const pairs: [string, Scalar | readonly Scalar[]][] = [];
  for (const name of Object.keys(object).sort()) {
    const path = join('match', name);
    const resolved = checkPath(checker, place, name, path);
    if (!resolved) continue;
    const { leaf } = valueOf(resolved);
    const wanted = object[name];
    if (Array.isArray(wanted)) {
      const values = checkValues(checker, leaf, wanted, path);
      const [only] = values ?? [];
      if (values && only !== undefined) pairs.push([name, values.length === 1 ? only : values]);
    } else {
      const checked = checkValue(checker, leaf, wanted, path);
      if (checked !== undefined) pairs.push([name, checked]);
    }
  }
  return Object.fromEntries(pairs);
}

function checkAsOf(checker: Checker, from: EntityName, value: unknown): AsOf | undefined {
  const fields = checker.fields(value, 'asOf', ['on'], ['mode', 'standing']);
  if (!fields) return undefined;
  const on = checker.date(fields.on, 'asOf.on');
  const span = on === undefined ? undefined : daySpan(on);
  if (on !== undefined && !span) checker.report('invalid-date', 'asOf.on', noDate(on));
  const mode =
    fields.mode === undefined ? undefined : checker.word(fields.mode, 'asOf.mode', certainties);
  const standing =
    fields.standing === undefined
      ? undefined
      : checkStanding(checker, { at: 'record', entity: from }, fields.standing, 'asOf.standing');
  return (
    span && {
      on: span.last,
      ...(mode && mode !== 'presumed' && { mode }),
      ...(standing && { standing }),
    }
  );
}

function checkOrder(checker: Checker, place: Place, value: unknown): readonly Order[] | undefined {
  return checker.list(value, 'orderBy')?.flatMap((item, index): Order[] => {
    const path = at('orderBy', index);
    const fields = checker.fields(item, path, ['path'], ['direction']);
    const resolved = fields && checkPath(checker, place, fields.path, join(path, 'path'));
    if (!resolved) return [];
    if (resolved.many) {
      const message = `\`${resolved.text}\` has several values; rows are ordered by a single one.`;
      checker.report('wrong-operator', join(path, 'path'), message);
    }
    const direction =
      fields.direction === undefined
        ? undefined
        : checker.word(fields.direction, join(path, 'direction'), ['asc', 'desc']);
    return [{ path: resolved.text, ...(direction === 'desc' && { direction }) }];
  });
}

/** Names that rows have for themselves. */
const reserved = 'certainty';

function checkSelect(checker: Checker, place: Place, value: unknown): Query['select'] {
  if (Array.isArray(value)) {
    return checker
      .list(value, 'select')
      ?.flatMap((item, index) => checkPath(checker, place, item, at('select', index))?.text ?? []);
  }
  const object = checker.object(value, 'select');
  if (!object) return undefined;
  const aliases = Object.keys(object);
  if (aliases.length === 0) checker.report('empty', 'select', 'must not be empty.');
  if (aliases.includes(reserved)) {
    const message = `\`${reserved}\` is what rows tell of themselves; choose another name.`;
    checker.report('reserved-name', join('select', reserved), message);
  }
  return Object.fromEntries(
    aliases.flatMap((alias) => {
      const resolved = checkPath(checker, place, object[alias], join('select', alias));
      return resolved ? [[alias, resolved.text] as const] : [];
    }),
  );
}

function checkPage(checker: Checker, value: unknown): Query['page'] {
  const fields = checker.fields(value, 'page', [], ['size', 'after']);
  if (!fields) return undefined;
  const { size } = fields;
  const after =
    fields.after === undefined
      ? undefined
      : checker.text(fields.after, 'page.after', limits.cursorLength);
  const isSize = typeof size === 'number' && Number.isInteger(size) && size >= 0;
  if (size !== undefined && !(isSize && size <= limits.pageSize)) {
    checker.report(
      'wrong-type',
      'page.size',
      `must be a whole number from 0 to ${limits.pageSize}.`,
    );
  }
  return { ...(isSize && { size }), ...(after !== undefined && { after }) };
}

function checkFlag(checker: Checker, value: unknown, path: string): boolean | undefined {
  if (typeof value === 'boolean') return value;
  checker.report('wrong-type', path, `must be true or false, not ${kindOf(value)}.`);
  return undefined;
}
