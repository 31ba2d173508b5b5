import { limits } from '../ast/limits.js';
import { namesIn } from '../ast/parameters.js';
import type { Param, Query } from '../ast/types.js';
import { betweenTexts } from '../index/text-index.js';
import type { Stretch } from '../index/letter-index.js';
import { valueOf } from '../model/path.js';
import type { AnyRecord } from '../model/entity-types.js';
import { once } from '../store/once.js';
import type { AtlasStore } from '../store/store.js';
import { textIndexOf } from './access.js';
import { resolved } from './condition.js';
import { sizeOf, type Lookup } from './lookup.js';
import { givenIn } from './lookup-keys.js';

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
  const wanted = givenIn(where.text);
  const parameters = namesIn(query).length;
  const stretchOf = (values: unknown): Stretch | undefined => {
    const text = wanted(values);
    const isRight =
      typeof text === 'string' && text.length <= limits.textLength && !text.includes(betweenTexts);
    return isRight && sizeOf(values) === parameters ? index()[op](text) : undefined;
  };
  return {
    find(values) {
      const found = stretchOf(values);
      if (!found) return undefined;
      const { first, end } = found;
      const rows = Array.from(found.rows.subarray(first, Math.min(end, first + size + 1)));
      return { rows, states: [], day: undefined };
    },
    records(values) {
      const found = stretchOf(values);
      if (!found) return undefined;
      const { rows, first } = found;
      const end = found.end - first > size ? first + size : found.end;
      const records: AnyRecord[] = [];
      for (let at = first; at < end; at++) {
        const record = table.all[rows[at] ?? 0];
        if (record) records.push(record);
      }
      return records;
    },
    count: () => undefined,
  };
}

const asksMore = ({ match, asOf, groupBy, measures, orderBy, page }: Query<Param>): boolean =>
  [match, asOf, groupBy, measures, orderBy, page?.after].some((part) => part !== undefined);
