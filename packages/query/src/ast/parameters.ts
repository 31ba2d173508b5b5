import { suggest } from '@vitrine/core';
import type { Checker } from './checker.js';
import { join } from './place.js';
import type { Param } from './types.js';

const pattern = /^[a-z][A-Za-z0-9]{0,39}$/;

/** Whether a parameter stands where a value might. */
export const isParam = (value: unknown): value is { readonly param: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.hasOwn(value, 'param');

/**
 * Checks a value, or the one of the parameter that stands for it, whose problems are then told of the parameter.
 * Where the values are not known yet the parameter itself is given back.
 */
export function checkGiven<T>(
  checker: Checker,
  value: unknown,
  path: string,
  check: (value: unknown, path: string) => T | undefined,
): T | Param | undefined {
  if (!isParam(value)) return check(value, path);
  const fields = checker.fields(value, path, ['param']);
  const param = fields && checker.text(fields.param, join(path, 'param'));
  if (param === undefined) return undefined;
  if (!pattern.test(param)) {
    const message = 'must begin with a small letter, go on with letters and digits, 40 in all.';
    checker.report('wrong-type', join(path, 'param'), message);
    return undefined;
  }
  const { values } = checker;
  if (!values) return { param };
  if (Object.hasOwn(values, param)) return check(values[param], join('params', param));
  checker.report('missing-parameter', path, `no value is given for the parameter \`${param}\`.`);
  return undefined;
}

/** Refuses values that no parameter of the query takes. */
export function refuseUnknown(checker: Checker, query: unknown): void {
  const given = Object.keys(checker.values ?? {});
  if (given.length === 0) return;
  const taken = [...new Set(namesIn(query))];
  for (const name of given) {
    if (taken.includes(name)) continue;
    const known =
      taken.length === 0
        ? 'the query has no parameters.'
        : `unknown parameter ${suggest(name, taken)}`;
    checker.report('unknown-parameter', join('params', name), known);
  }
}

/** The names of all parameters in a query, checked or not. */
export function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isParam(value) && typeof value.param === 'string') return [value.param];
  return Object.values(value).flatMap(namesIn);
}
