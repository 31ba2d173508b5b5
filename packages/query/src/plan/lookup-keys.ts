import { isParam } from '../ast/parameters.js';
import type { Param, Query } from '../ast/types.js';
import type { Indexed } from '../index/groups.js';
import type { PairIndex } from '../index/pair-index.js';
import type { EntityName } from '../model/entity-types.js';
import { valueOf, type Leaf } from '../model/path.js';
import { once } from '../store/once.js';
import type { AtlasStore } from '../store/store.js';
import { indexOf } from './access.js';
import { resolved } from './condition.js';
import { isClosed } from './walk.js';

/** Stands for the number of a value that is not plainly right. */
export const wrong = -1;
/** Stands for the number of what no row has. */
export const absent = -2;

/** The equalities of a lookup. */
export interface LookupKeys {
  /** The index that knows their rows; `undefined` where there is none. */
  index(): Indexed | undefined;
  /** The number in the index of the values that are asked for, {@link wrong} or {@link absent}. */
  code(values: unknown): number;
}

/** Compiles up to two equalities; `undefined` for more of them, or others than an index knows. */
export function compileKeys(
  store: AtlasStore,
  from: EntityName,
  match: NonNullable<Query<Param>['match']>,
): LookupKeys | undefined {
  const table = store.table(from);
  const keys = Object.entries(match).map(([path, value]) => compileKey(store, from, path, value));
  const [first, second] = keys;
  if (keys.length === 0) return { index: once(() => table.whole()), code: () => 0 };
  if (!first || keys.length > 2) return undefined;
  if (keys.length === 1) return { index: once(() => table.buckets(first.by)), code: first.code };
  if (!second) return undefined;
  let pairs: PairIndex | undefined;
  const index = () => (pairs ??= table.pairs(first.by, second.by));
  return {
    index,
    code(values) {
      const one = first.code(values);
      const other = second.code(values);
      if (one === wrong || other === wrong) return wrong;
      const pair = index()?.find(one, other) ?? wrong;
      return pair === -1 ? absent : pair;
    },
  };
}

interface Key {
  /** The index of the table that knows the path. */
  readonly by: string;
  /** The number of the wanted value in that index, or {@link wrong}. */
  readonly code: (values: unknown) => number;
}

function compileKey(
  store: AtlasStore,
  from: EntityName,
  path: string,
  value: unknown,
): Key | undefined {
  const { steps, leaf } = valueOf(resolved({ at: 'record', entity: from }, path));
  const by = indexOf(steps);
  if (by === undefined || !isClosed(steps) || Array.isArray(value)) return undefined;
  const wanted = givenIn(value);
  const table = store.table(from);
  const index = once(() => table.buckets(by));
  const right: (true | undefined)[] = [];
  const code = (values: unknown): number => {
    const text = wanted(values);
    if (typeof text !== 'string') return wrong;
    const found = index().codeOf(text);
    if (found === undefined) return wrong;
    // Its own id is right for having a record.
    if (by !== 'id' && !right[found]) {
      if (!isRight(store, leaf, text)) return wrong;
      right[found] = true;
    }
    return found;
  };
  return { by, code };
}

/** Reads a value that stands in a query, or that of the parameter that stands for it. */
export function givenIn(value: unknown): (values: unknown) => unknown {
  if (!isParam(value)) return () => value;
  const name = String(value.param);
  // What is there by inheritance is no text, or else as good as given.
  return (values) => (values as Readonly<Record<string, unknown>> | undefined)?.[name];
}

/** Whether a check would let a value pass as it is. */
function isRight(store: AtlasStore, leaf: Leaf, value: string): boolean {
  switch (leaf.kind) {
    case 'id':
      return leaf.of.some((entity) => store.get(entity, value) !== undefined);
    case 'term':
      return store.get('term', `${leaf.vocabulary}/${value}`) !== undefined;
    case 'word':
      return leaf.words.includes(value);
    default:
      return false;
  }
}
