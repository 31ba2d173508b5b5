import { limits } from '../ast/limits.js';
import type { Param, Query } from '../ast/types.js';
import { betweenTexts } from '../index/text-index.js';
import type { RowRun } from '../index/letter-index.js';
import { valueOf } from '../model/path.js';
import type { AnyRecord } from '../model/entity-types.js';
import { once } from '../store/once.js';
import type { AtlasStore } from '../store/store.js';
import { textIndexOf } from './access.js';
import { resolved } from './condition.js';
import { Given } from './given.js';
import type { Lookup } from './lookup.js';

/**
 * The short way to the rows of a query that asks for a part of one text and nothing else; `undefined` where it asks for
 * more. It does not count: what is possible is not in the index.
 */
export function compileTextLookup(store: AtlasStore, query: Query<Param>): Lookup | undefined {
  const { from, where, page } = query;
  const size = page?.size ?? Infinity;
  if (!where || !('text' in where) || asksMore(query) || typeof size !== 'number') return undefined;
  const { steps } = valueOf(resolved({ at: 'record', entity: from }, where.path));
  const path = textIndexOf(steps, false);
  if (path === undefined) return undefined;
  const { op } = where;
  const table = store.table(from);
  const index = once(() => table.texts(path));
  const given = new Given(query);
  const wanted = given.of(where.text);
  const stretchOf = (values: unknown): RowRun | undefined => {
    const text = given.read(values) ? wanted() : undefined;
    const isRight =
      typeof text === 'string' && text.length <= limits.textLength && !text.includes(betweenTexts);
    return isRight ? index()[op](text) : undefined;
  };
  const records = (values: unknown): readonly AnyRecord[] | undefined => {
    const found = stretchOf(values);
    if (!found) return undefined;
    const { rows, first } = found;
    const end = found.end - first > size ? first + size : found.end;
    const list: AnyRecord[] = [];
    for (let at = first; at < end; at++) {
      const record = table.all[rows[at] ?? 0];
      if (record) list.push(record);
    }
    return list;
  };
  return {
    find(values) {
      const found = stretchOf(values);
      if (!found) return undefined;
      const { first, end } = found;
      const rows = Array.from(found.rows.subarray(first, Math.min(end, first + size + 1)));
      return { items: rows, states: [], day: undefined };
    },
    found(values) {
      const items = records(values);
      return items && { items, states: [], day: undefined };
    },
    records,
    count: () => undefined,
  };
}

const asksMore = ({ match, asOf, groupBy, measures, orderBy, page }: Query<Param>): boolean =>
  [match, asOf, groupBy, measures, orderBy, page?.after].some((part) => part !== undefined);
