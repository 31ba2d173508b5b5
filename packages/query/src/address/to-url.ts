import { checkTemplate } from '../ast/check-query.js';
import { isParam } from '../ast/parameters.js';
import type { GivenQuery, Order } from '../ast/types.js';
import { queryOf, type Runnable } from '../builder/runnable.js';
import { isPlain, isWellFormed, writeText, writeValue } from './write-value.js';

/**
 * Writes a query as the search parameters of an address: `from=presence&match.platform=tmall&asOf=2019-12-31`.
 * Simple parts stay readable; conditions and measures are JSON. `fromUrl` reads it back.
 *
 * @returns without the question mark
 * @throws VitrineError `invalid-query`; ids and words are not looked up
 */
export function toUrl(query: GivenQuery | Runnable<unknown, string>): string {
  const checked = checkTemplate(undefined, queryOf(query));
  return pairsOf(checked)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

type Pair = readonly [name: string, value: string];

function pairsOf(query: GivenQuery): readonly Pair[] {
  const { from, match, where, asOf, groupBy, measures, orderBy, select, page, count } = query;
  return [
    ['from', from],
    ...mapped('match', match, writeValue),
    ...pair('where', where, JSON.stringify),
    ...pair('asOf', asOf?.on, writeOperand),
    ...pair('asOf.mode', asOf?.mode, writeText),
    ...pair('asOf.standing', asOf?.standing, (states) => states.join(',')),
    ...pair('asOf.knownAt', asOf?.knownAt, writeOperand),
    ...columns('groupBy', groupBy),
    ...mapped('measures', measures, JSON.stringify),
    ...pair('orderBy', orderBy, writeOrder),
    ...columns('select', select),
    ...pair('page.size', page?.size, writeOperand),
    ...pair('page.after', page?.after, writeOperand),
    ...pair('count', count, String),
  ];
}

const pair = <T>(name: string, value: T | undefined, write: (value: T) => string): Pair[] =>
  value === undefined ? [] : [[name, write(value)]];

const writeOperand = (value: unknown): string =>
  isParam(value) ? JSON.stringify(value) : writeText(String(value));

/** A map by its names, or as JSON where one of them cannot be written in an address. */
function mapped<T>(
  name: string,
  map: Readonly<Record<string, T>> | undefined,
  write: (value: T) => string,
): Pair[] {
  const entries = Object.entries(map ?? {});
  return entries.every(([key]) => isWellFormed(key))
    ? entries.map(([key, value]) => [`${name}.${key}`, write(value)])
    : [[name, JSON.stringify(map)]];
}

const columns = (name: string, paths: GivenQuery['select']): Pair[] =>
  Array.isArray(paths)
    ? [[name, paths.join(',')]]
    : // What is no list has its paths by alias.
      mapped(name, paths as Readonly<Record<string, string>> | undefined, writeText);

/** Paths, with a minus before those that fall; the name of a column may need JSON. */
function writeOrder(orderBy: readonly Order[]): string {
  const simple = orderBy.every(({ path }) => isPlain(path) && !/^(-|$)/.test(path));
  return simple
    ? orderBy.map(({ path, direction }) => (direction ? `-${path}` : path)).join(',')
    : JSON.stringify(orderBy);
}

/** Percent-encoded, but for what an address may hold as it stands (RFC 3986, section 3.4). */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%(2C|2F|3A|40)/g, (escaped) => decodeURIComponent(escaped));
