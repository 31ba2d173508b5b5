import type { Param, Query } from '../ast/types.js';
import type { Indexed } from '../index/groups.js';
import type { PairIndex } from '../index/pair-index.js';
import type { EntityName } from '../model/entity-types.js';
import { valueOf, type Leaf } from '../model/path.js';
import { once } from '../store/once.js';
import type { AtlasStore } from '../store/store.js';
import { indexOf } from './access.js';
import { resolved } from './condition.js';
import type { Given } from './given.js';
import { isClosed } from './walk.js';

/** Stands for the number of a value that is not plainly right. */
export const wrong = -1;
/** Stands for the number of what no row has. */
export const absent = -2;

/** The equalities of a lookup. */
interface LookupKeys {
  /** The index that knows their rows; `undefined` where there is none. */
  index(): Indexed | undefined;
  /** The number in the index of the values that are asked for, {@link wrong} or {@link absent}. */
  code(): number;
}

/** Compiles up to two equalities; `undefined` for more of them, or others than an index knows. */
export function compileKeys(
  store: AtlasStore,
  from: EntityName,
  match: NonNullable<Query<Param>['match']>,
  given: Given,
): LookupKeys | undefined {
  const table = store.table(from);
  const keys = Object.entries(match).map(([path, value]) =>
    compileKey(store, from, path, given.of(value)),
  );
  const [first, second] = keys;
  if (keys.length === 0) return { index: once(() => table.whole()), code: () => 0 };
  if (!first || keys.length > 2) return undefined;
  if (keys.length === 1) return { index: once(() => table.buckets(first.by)), code: first.code };
  if (!second) return undefined;
  let pairs: PairIndex | undefined;
  const index = () => (pairs ??= table.pairs(first.by, second.by));
  return {
    index,
    code() {
      const one = first.code();
      const other = second.code();
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
  readonly code: () => number;
}

function compileKey(
  store: AtlasStore,
  from: EntityName,
  path: string,
  wanted: () => unknown,
): Key | undefined {
  const { steps, leaf } = valueOf(resolved({ at: 'record', entity: from }, path));
  const by = indexOf(steps);
  if (by === undefined || !isClosed(steps) || Array.isArray(wanted())) return undefined;
  const table = store.table(from);
  const index = once(() => table.buckets(by));
  // Its own id is right for having a record.
  const right = once(() => new Uint8Array(index().size).fill(by === 'id' ? 1 : 0));
  const code = (): number => {
    const text = wanted();
    if (typeof text !== 'string') return wrong;
    const found = index().codeOf(text);
    if (found === undefined) return wrong;
    const known = right();
    if (known[found] === 0) {
      if (!isRight(store, leaf, text)) return wrong;
      known[found] = 1;
    }
    return found;
  };
  return { by, code };
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
