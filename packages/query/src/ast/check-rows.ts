import { valueOf, type Path, type Place } from '../model/path.js';
import { checkPath } from './check-path.js';
import { kindOf, type Checker } from './checker.js';
import { limits } from './limits.js';
import { checkGiven } from './parameters.js';
import { at, join } from './place.js';
import type { Order, Param, Query, Writable } from './types.js';

export function checkOrder(
  checker: Checker,
  place: Place,
  value: unknown,
): readonly Order[] | undefined {
  return checker.list(value, 'orderBy')?.flatMap((item, index): Order[] => {
    const path = at('orderBy', index);
    const fields = checker.fields(item, path, ['path'], ['direction']);
    const resolved = fields && checkPath(checker, place, fields.path, join(path, 'path'));
    if (!resolved) return [];
    if (valueOf(resolved).leaf.kind === 'interval') {
      const message = `\`${resolved.text}\` is an interval, which has no order; take a date.`;
      checker.report('wrong-operator', join(path, 'path'), message);
    } else if (resolved.many) {
      const message = `\`${resolved.text}\` has several values; rows are ordered by a single one.`;
      checker.report('wrong-operator', join(path, 'path'), message);
    }
    return [{ path: resolved.text, ...checkDirection(checker, fields.direction, path) }];
  });
}

/** The direction of an order, left out where it is the default. */
export function checkDirection(
  checker: Checker,
  value: unknown,
  path: string,
): Pick<Order, 'direction'> {
  if (value === undefined) return {};
  const direction = checker.word(value, join(path, 'direction'), ['asc', 'desc']);
  return direction === 'desc' ? { direction } : {};
}

/** Names that rows have for themselves, and one that would change what a row is when it is copied. */
const reserved: ReadonlyMap<string, string> = new Map([
  ['certainty', 'is what rows tell of themselves; choose another name.'],
  ['__proto__', 'means something else to JavaScript; choose another name.'],
]);

/** The name of a column. */
export function checkAlias(checker: Checker, alias: string, path: string): boolean {
  const why = reserved.get(alias);
  if (why !== undefined) {
    checker.report('reserved-name', path, `\`${alias}\` ${why}`);
    return false;
  }
  return checker.text(alias, path, limits.aliasLength) !== undefined;
}

/** Paths by their own text or by an alias. */
export function checkColumns(
  checker: Checker,
  value: unknown,
  name: 'select' | 'groupBy',
  check: (path: Path, place: string) => void,
  place: Place,
): readonly string[] | Readonly<Record<string, string>> | undefined {
  const textOf = (text: unknown, path: string): string | undefined => {
    const resolved = checkPath(checker, place, text, path);
    if (resolved) check(resolved, path);
    return resolved?.text;
  };
  if (Array.isArray(value)) {
    return checker.list(value, name)?.flatMap((item, index) => textOf(item, at(name, index)) ?? []);
  }
  const object = checker.filled(value, name);
  if (!object) return undefined;
  const columns: Record<string, string> = {};
  for (const alias of Object.keys(object)) {
    const path = join(name, alias);
    const text = textOf(object[alias], path);
    if (checkAlias(checker, alias, path) && text !== undefined) columns[alias] = text;
  }
  return columns;
}

export const checkSelect = (checker: Checker, place: Place, value: unknown): Query['select'] =>
  checkColumns(checker, value, 'select', (path, at) => refuseInterval(checker, path, at), place);

/** An interval is asked of, not shown: its bounds are shown by the fields that tell them. */
export function refuseInterval(checker: Checker, path: Path, place: string): void {
  if (valueOf(path).leaf.kind !== 'interval') return;
  const message = `\`${path.text}\` is an interval, which rows do not show; take \`from\` and \`to\`.`;
  checker.report('wrong-operator', place, message);
}

export function checkPage(checker: Checker, value: unknown): Query<Param>['page'] {
  const fields = checker.fields(value, 'page', [], ['size', 'after']);
  if (!fields) return undefined;
  const size =
    fields.size === undefined
      ? undefined
      : checkGiven(checker, fields.size, 'page.size', (given, path) =>
          checkSize(checker, given, path),
        );
  const after =
    fields.after === undefined
      ? undefined
      : checkGiven(checker, fields.after, 'page.after', (given, path) =>
          checker.text(given, path, limits.cursorLength),
        );
  const page: Writable<NonNullable<Query<Param>['page']>> = {};
  if (size !== undefined) page.size = size;
  if (after !== undefined) page.after = after;
  return page;
}

function checkSize(checker: Checker, value: unknown, path: string): number | undefined {
  const isSize = typeof value === 'number' && Number.isInteger(value) && value >= 0;
  if (isSize && value <= limits.pageSize) return value === 0 ? 0 : value;
  checker.report('wrong-type', path, `must be a whole number from 0 to ${limits.pageSize}.`);
  return undefined;
}

export function checkFlag(checker: Checker, value: unknown, path: string): boolean | undefined {
  if (typeof value === 'boolean') return value;
  checker.report('wrong-type', path, `must be true or false, not ${kindOf(value)}.`);
  return undefined;
}
