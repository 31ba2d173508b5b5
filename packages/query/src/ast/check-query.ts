import { entityNames } from '../model/entities.js';
import { valueOf, type Place } from '../model/path.js';
import type { KnownThings } from '../store/store.js';
import { asksDay, checkAsOf } from './check-as-of.js';
import { checkCondition } from './check-condition.js';
import { checkGroupBy, checkGroupOrder, checkMeasures, refuseTwice } from './check-groups.js';
import { checkPath } from './check-path.js';
import { checkFlag, checkOrder, checkPage, checkSelect } from './check-rows.js';
import { checkUnits } from './check-units.js';
import { checkValue, checkValues } from './check-value.js';
import { Checker } from './checker.js';
import { checkGiven, refuseUnknown } from './parameters.js';
import { join } from './place.js';
import { plainCopy } from './plain.js';
import type { Param, Query, Scalar, Writable } from './types.js';

/** The fields of a query; `v` and `from` are required. */
const queryFields = [
  'v',
  'from',
  'match',
  'where',
  'asOf',
  'groupBy',
  'measures',
  'orderBy',
  'select',
  'page',
  'count',
] as const;

/**
 * Checks a query against the model and the ids of an atlas, and gives it back in canonical form:
 * parameters replaced by their values, fields in a fixed order, defaults left out, days written out, former ids replaced.
 * Two queries that ask the same in the same order have the same canonical text.
 *
 * @param store - may be missing, as in {@link checkTemplate}
 * @param copy - a plain copy of the query, so that what is checked is what is run
 * @param values - a plain copy of the values of the parameters, by name
 * @throws VitrineError `invalid-query`, with every problem that was found
 */
export function checkCopy(
  store: KnownThings | undefined,
  copy: unknown,
  values: unknown = {},
): Query {
  const checker = new Checker(store, undefined);
  const named = checker.object(values, 'params');
  if (!named) throw checker.refusal();
  // Every parameter was replaced by its value, or else refused.
  return checked(new Checker(store, named), copy) as Query;
}

/**
 * Checks a query before the values of its parameters are known; they keep their places.
 *
 * @param store - may be missing: then the query is checked against the model alone, and any id or word passes
 * @throws VitrineError `invalid-query`, with every problem that was found
 */
export const checkTemplate = (store: KnownThings | undefined, input: unknown): Query<Param> =>
  checked(new Checker(store, undefined), plainCopy(input));

function checked(checker: Checker, copy: unknown): Query<Param> {
  const query = check(checker, copy);
  refuseUnknown(checker, copy);
  if (query && checker.problems.length === 0) return query;
  throw checker.refusal();
}

function check(checker: Checker, input: unknown): Query<Param> | undefined {
  const [v, from, ...optional] = queryFields;
  const fields = checker.fields(input, '', [v, from], optional);
  if (!fields) return undefined;
  if (fields.v !== 1) {
    checker.report('wrong-version', 'v', 'must be 1, the one version of queries there is.');
  }
  const entity = checker.word(fields.from, 'from', entityNames);
  if (!entity) return undefined;
  const place: Place = { at: 'record', entity };
  const given = <T>(value: unknown, read: (value: unknown) => T | undefined): T | undefined =>
    value === undefined ? undefined : read(value);
  checker.dated = asksDay(fields.asOf);
  const match = given(fields.match, (value) => checkMatch(checker, place, value));
  const where = given(fields.where, (value) => checkCondition(checker, place, value, 'where'));
  const asOf = given(fields.asOf, (value) => checkAsOf(checker, entity, value));
  const groupBy = given(fields.groupBy, (value) => checkGroupBy(checker, place, value));
  const measures = given(fields.measures, (value) => checkMeasures(checker, place, value));
  const groups = fields.groupBy !== undefined || fields.measures !== undefined;
  if (groups) refuseTwice(checker, fields, groupBy, measures);
  const orderBy = given(fields.orderBy, (value) =>
    groups ? checkGroupOrder(checker, value, groupBy, measures) : checkOrder(checker, place, value),
  );
  const select = given(fields.select, (value) => checkSelect(checker, place, value));
  const page = given(fields.page, (value) => checkPage(checker, value));
  const count = given(fields.count, (value) => checkFlag(checker, value, 'count'));
  // Field by field, always in this order.
  const query: Writable<Query<Param>> = { v: 1, from: entity };
  if (match && Object.keys(match).length > 0) query.match = match;
  if (where) query.where = where;
  if (asOf) query.asOf = asOf;
  if (groupBy) query.groupBy = groupBy;
  if (measures) query.measures = measures;
  if (orderBy) query.orderBy = orderBy;
  if (select) query.select = select;
  if (page && Object.keys(page).length > 0) query.page = page;
  if (count) query.count = count;
  if (measures) checkUnits(checker, place, query, measures);
  return query;
}

function checkMatch(checker: Checker, place: Place, value: unknown): Query<Param>['match'] {
  const object = checker.object(value, 'match');
  if (!object) return undefined;
  const matched: Record<string, Scalar | Param | readonly (Scalar | Param)[]> = {};
  for (const name of Object.keys(object).sort()) {
    const path = join('match', name);
    const resolved = checkPath(checker, place, name, path);
    if (!resolved) continue;
    const { leaf } = valueOf(resolved);
    const wanted = checkGiven(checker, object[name], path, (given, where) =>
      Array.isArray(given)
        ? checkValues(checker, leaf, given, where)
        : checkValue(checker, leaf, given, where),
    );
    if (wanted === undefined) continue;
    const only = isList(wanted) && wanted.length === 1 ? wanted[0] : wanted;
    if (only !== undefined) matched[name] = only;
  }
  return matched;
}

/** Tells lists from single values; `Array.isArray` alone does not see that a readonly list is one. */
const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);
