import { suggest } from '@vitrine/core';
import { entity } from '../model/entities.js';
import { valueOf, type Leaf, type Path, type Place } from '../model/path.js';
import { checkPath } from './check-path.js';
import { checkAlias, checkColumns, checkDirection, refuseInterval } from './check-rows.js';
import type { Checker } from './checker.js';
import { limits } from './limits.js';
import { at, join } from './place.js';
import { pathMeasures, rowMeasures, type Measure, type Order, type Query } from './types.js';

/** Every measure of the language. */
const measureNames = ['count', ...pathMeasures, ...rowMeasures] as const;

/** The paths by which rows are put together. */
export function checkGroupBy(checker: Checker, place: Place, value: unknown): Query['groupBy'] {
  const columns = checkColumns(
    checker,
    value,
    'groupBy',
    (path, where) => refuseUngrouped(checker, path, where),
    place,
  );
  if (columns && Object.keys(columns).length > limits.groups) {
    const message = `must have at most ${limits.groups} paths.`;
    checker.report('too-large', 'groupBy', message);
  }
  return columns;
}

/** Says of a path why its values make no groups. */
function refuseUngrouped(checker: Checker, path: Path, where: string): void {
  const { kind } = valueOf(path).leaf;
  const refuse = (message: string) => checker.report('wrong-operator', where, message);
  if (path.steps.at(-1)?.step === 'sources') {
    refuse(`\`${path.text}\` shows notes, which make no groups; take \`${path.text}.id\`.`);
  } else if (kind === 'date') {
    refuse(`\`${path.text}\` is a date, which makes no groups; take \`${path.text}.year\`.`);
  } else if (kind === 'quantity' || kind === 'interval') {
    refuse(`\`${path.text}\` is ${nouns[kind]}, which makes no groups; take another path.`);
  }
}

const nouns = { quantity: 'a quantity', interval: 'an interval' } as const;

export function checkMeasures(checker: Checker, place: Place, value: unknown): Query['measures'] {
  const object = checker.filled(value, 'measures');
  if (!object) return undefined;
  const pairs = Object.keys(object).flatMap((alias): [string, Measure][] => {
    const path = join('measures', alias);
    const measure = checkMeasure(checker, place, object[alias], path);
    return checkAlias(checker, alias, path) && measure ? [[alias, measure]] : [];
  });
  return Object.fromEntries(pairs);
}

function checkMeasure(
  checker: Checker,
  place: Place,
  value: unknown,
  path: string,
): Measure | undefined {
  const object = checker.object(value, path);
  if (!object) return undefined;
  if (!Object.hasOwn(object, 'measure')) {
    const message = `\`measure\` is missing; one of ${measureNames.join(', ')}.`;
    checker.report('missing-field', path, message);
    return undefined;
  }
  const measure = checker.word(object['measure'], join(path, 'measure'), measureNames);
  switch (measure) {
    case undefined:
      return undefined;
    case 'count':
      return checker.fields(object, path, ['measure']) && { measure };
    case 'first':
    case 'latest': {
      const fields = checker.fields(object, path, ['measure', 'path'], ['by']);
      const of = fields && checkPath(checker, place, fields.path, join(path, 'path'));
      if (!of) return undefined;
      refuseInterval(checker, of, join(path, 'path'));
      const by = checkBy(checker, place, fields.by, path);
      return by && { measure, path: of.text, ...by };
    }
    default: {
      const fields = checker.fields(object, path, ['measure', 'path']);
      const of = fields && checkPath(checker, place, fields.path, join(path, 'path'));
      if (!of) return undefined;
      if (measure === 'countDistinct') refuseUngrouped(checker, of, join(path, 'path'));
      else refuseUnmeasured(checker, measure, of, join(path, 'path'));
      return { measure, path: of.text };
    }
  }
}

const amounts: readonly Leaf['kind'][] = ['quantity', 'number'];

function refuseUnmeasured(
  checker: Checker,
  measure: 'min' | 'max' | 'range' | 'sum' | 'average',
  path: Path,
  where: string,
): void {
  const adds = measure === 'sum' || measure === 'average';
  const { kind } = valueOf(path).leaf;
  if (amounts.includes(kind) || (!adds && kind === 'date')) return;
  const takes = adds ? 'quantities and numbers' : 'dates, quantities and numbers';
  checker.report(
    'wrong-operator',
    where,
    `\`${measure}\` is of ${takes}; \`${path.text}\` is none.`,
  );
}

/** The date by which rows are first or latest, left out where it is the one that goes without saying. */
function checkBy(
  checker: Checker,
  place: Place,
  value: unknown,
  path: string,
): { readonly by?: string } | undefined {
  const usual = place.at === 'record' ? usualDate(place) : undefined;
  if (value === undefined) {
    if (usual !== undefined) return {};
    const message = 'needs `by`: nothing says when this was, so name one of its dates.';
    checker.report('missing-field', path, message);
    return undefined;
  }
  const by = checkPath(checker, place, value, join(path, 'by'));
  if (!by) return undefined;
  if (by.many || valueOf(by).leaf.kind !== 'date') {
    const message = `\`${by.text}\` is no single date.`;
    checker.report('wrong-operator', join(path, 'by'), message);
  }
  return by.text === usual ? {} : { by: by.text };
}

/** The date of what happens is its `time`, that of what lasts its `from`. */
function usualDate(place: Extract<Place, { at: 'record' }>): string | undefined {
  const { lasting, time } = entity(place.entity);
  if (lasting) return 'from';
  return time.length > 0 ? 'time' : undefined;
}

/** The names that columns of groups have. */
const aliasesOf = (columns: Query['groupBy']): readonly string[] =>
  Array.isArray(columns) ? columns.map(String) : Object.keys(columns ?? {});

/** Groups show what groups them and what is measured of them, each name once and nothing else. */
export function refuseTwice(
  checker: Checker,
  fields: { readonly select?: unknown; readonly groupBy?: unknown },
  groupBy: Query['groupBy'],
  measures: Query['measures'],
): void {
  if (fields.select !== undefined) {
    const part = fields.groupBy === undefined ? 'measures' : 'groupBy';
    const message = `\`select\` and \`${part}\` exclude each other; \`first\` and \`latest\` show values of a group.`;
    checker.report('wrong-operator', 'select', message);
  }
  const names = aliasesOf(groupBy);
  for (const alias of Object.keys(measures ?? {})) {
    if (!names.includes(alias)) continue;
    const message = `\`${alias}\` is the name of a group already; choose another name.`;
    checker.report('reserved-name', join('measures', alias), message);
  }
}

/** The order of groups, by the names of their columns. */
export function checkGroupOrder(
  checker: Checker,
  value: unknown,
  groupBy: Query['groupBy'],
  measures: Query['measures'],
): readonly Order[] | undefined {
  const list = checker.list(value, 'orderBy');
  const names = [...aliasesOf(groupBy), ...Object.keys(measures ?? {})];
  return list?.flatMap((item, index): Order[] => {
    const path = at('orderBy', index);
    const fields = checker.fields(item, path, ['path'], ['direction']);
    const alias = fields && checker.text(fields.path, join(path, 'path'));
    if (!fields || alias === undefined) return [];
    const direction = checkDirection(checker, fields.direction, path);
    if (!names.includes(alias)) {
      const message = `groups are ordered by the names of their columns; unknown name ${suggest(alias, names)}`;
      checker.report('unknown-field', join(path, 'path'), message);
      return [];
    }
    const measure =
      measures && Object.hasOwn(measures, alias) ? measures[alias]?.measure : undefined;
    if (measure === 'first' || measure === 'latest') {
      const message = `\`${measure}\` is no order; order by another column.`;
      checker.report('wrong-operator', join(path, 'path'), message);
    }
    return [{ path: alias, ...direction }];
  });
}
