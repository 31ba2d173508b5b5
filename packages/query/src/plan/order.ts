import { compareKey, keyOf, type SortKey } from '../answer/sort-key.js';
import type { Order } from '../ast/types.js';
import { no } from '../logic/truth.js';
import type { EntityName } from '../model/entity-types.js';
import { valueOf } from '../model/path.js';
import { byRow, fieldOfSteps } from './by-row.js';
import { resolved } from './condition.js';
import { compileWalk, unknown, type Setting } from './walk.js';

/** How rows are ordered, whatever they are. */
export interface Ordering<Item> {
  readonly keys: readonly ((item: Item) => SortKey)[];
  /** For each key, 1 where it rises and -1 where it falls. */
  readonly signs: readonly (1 | -1)[];
}

export const signOf = ({ direction }: Order): 1 | -1 => (direction === 'desc' ? -1 : 1);

/** Compiles the order of rows. What is not known comes last, whatever the direction. */
export const compileOrder = (
  orderBy: readonly Order[],
  from: EntityName,
  setting: Setting,
): Ordering<number> => ({
  keys: orderBy.map(({ path }) => compileKey(path, from, setting)),
  signs: orderBy.map(signOf),
});

export const keysOf = <Item>({ keys }: Ordering<Item>, item: Item): readonly SortKey[] =>
  keys.map((key) => key(item));

/** Compares by the keys; 0 where they tell no difference. */
export function compareKeys(
  { signs }: Pick<Ordering<never>, 'signs'>,
  a: readonly SortKey[],
  b: readonly SortKey[],
): number {
  for (let index = 0; index < signs.length; index++) {
    const order = compareKey(a[index] ?? null, b[index] ?? null, signs[index] ?? 1);
    if (order !== 0) return order;
  }
  return 0;
}

/** Compiles what a row is ordered by: the value at the end of a path. */
export function compileKey(
  path: string,
  from: EntityName,
  setting: Setting,
): (row: number) => SortKey {
  const { steps, leaf } = valueOf(resolved({ at: 'record', entity: from }, path));
  let key: SortKey = null;
  const walk = compileWalk(steps, setting, (value) => {
    if (value !== unknown) key = keyOf(value, leaf);
    return no;
  });
  return byRow(setting.store.table(from), fieldOfSteps(steps), (record) => {
    key = null;
    walk(record);
    return key;
  });
}
