import type { Param, Query } from '../ast/types.js';
import type { CountSteps } from '../index/count-steps.js';
import type { Indexed } from '../index/groups.js';
import type { Spells } from '../index/spells.js';
import { valueOn } from '../index/timeline.js';
import { entity } from '../model/entities.js';
import type { AnyRecord } from '../model/entity-types.js';
import { lastDayCode } from '../store/day-code.js';
import type { AtlasStore } from '../store/store.js';
import type { Table } from '../store/table.js';
import { certainties } from '../time/certainty.js';
import { Given } from './given.js';
import { absent, compileKeys, wrong } from './lookup-keys.js';
import type { Count } from '../answer/answer.js';

/**
 * The short way to answer a query that only looks something up: equalities on indexed paths, perhaps as of a day.
 * Nothing is planned for the values of its parameters. It gives `undefined` for whatever is not plainly right, such
 * as an unknown id, so that the long way can say what is wrong with it.
 */
export interface Lookup {
  /** Rows by their places, and one more than the page holds where there is one. */
  find(values: unknown): Found<number> | undefined;
  /** The records of the rows of the page. */
  found(values: unknown): Found<AnyRecord> | undefined;
  records(values: unknown): readonly AnyRecord[] | undefined;
  count(values: unknown): Count | undefined;
}

/** What was found, and how it stands on the day, as places in `certainties`. */
export interface Found<Item> {
  readonly items: readonly Item[];
  readonly states: readonly number[];
  /** The number of the day; missing where there is none. */
  readonly day: number | undefined;
}

const nothing: Count = { certain: 0, presumed: 0, possible: 0 };

/** Compiles a checked query, the values of whose parameters are not known yet; `undefined` where it asks for more. */
export function compileLookup(store: AtlasStore, query: Query<Param>): Lookup | undefined {
  const { from, match = {}, asOf, page } = query;
  const size = page?.size ?? Infinity;
  if (asksMore(query) || typeof size !== 'number') return undefined;
  const given = new Given(query);
  const keys = compileKeys(store, from, match, given);
  if (!keys) return undefined;
  const table: Table<AnyRecord> = store.table(from);
  const dayIn = given.of(asOf?.on);
  const timed = entity(from).lasting || entity(from).time.length > 0;
  const scan = scannerOf(table, certainties.indexOf(asOf?.mode ?? 'presumed'));
  /** The number of the day that was read; nothing where there is none, or where it is wrong. */
  const readDay = (): number | undefined => {
    const text = dayIn();
    return typeof text === 'string' ? lastDayCode(text) : undefined;
  };
  /** Finds up to `most` rows, each as the item at its place. */
  const search = <Item>(
    values: unknown,
    most: number,
    items: ArrayLike<Item>,
  ): Found<Item> | undefined => {
    const index = given.read(values) ? keys.index() : undefined;
    const code = index ? keys.code() : wrong;
    const day = asOf && readDay();
    if (!index || code === wrong || (asOf && day === undefined)) return undefined;
    const found = { items: [], states: [], day };
    // What is absent has no offsets, and so no rows.
    scan(index, code, timed ? day : undefined, most, items, found);
    return found;
  };

  let counted: CountSteps | undefined;
  return {
    find: (values) => search(values, size + 1, table.whole().rows),
    found: (values) => (size === 0 ? undefined : search(values, size, table.all)),
    records: isById(query)
      ? recordById(table, given, match['id'])
      : (values) => (size === 0 ? undefined : search(values, size, table.all)?.items),
    count(values) {
      const index = given.read(values) ? keys.index() : undefined;
      const code = index ? keys.code() : wrong;
      const day = asOf && readDay();
      if (!index?.codes || code === wrong || (asOf && day === undefined)) return undefined;
      if (code === absent) return nothing;
      if (!timed || day === undefined) {
        const all = (index.offsets[code + 1] ?? 0) - (index.offsets[code] ?? 0);
        return { certain: all, presumed: all, possible: all };
      }
      const steps = (counted ??= table.counts(index));
      const { counts } = steps;
      const first = steps.at(code, day);
      return {
        certain: counts[first] ?? 0,
        presumed: counts[first + 1] ?? 0,
        possible: counts[first + 2] ?? 0,
      };
    },
  };
}

const isById = ({ match = {}, asOf, page }: Query<Param>): boolean =>
  match['id'] !== undefined && Object.keys(match).length === 1 && !asOf && page?.size === undefined;

function recordById(table: Table<AnyRecord>, given: Given, value: unknown): Lookup['records'] {
  const wanted = given.of(value);
  return (values) => {
    const id = given.read(values) ? wanted() : undefined;
    const record = typeof id === 'string' ? table.get(id) : undefined;
    return record && [record];
  };
}

interface Finding<Item> {
  readonly items: Item[];
  readonly states: number[];
}

/** Finds the rows of a number that are there on the day, in their order, until there are enough. */
function scannerOf({ spells, certainties }: Table<unknown>, least: number) {
  let known: Spells | undefined;
  return <Item>(
    { offsets, rows }: Indexed,
    code: number,
    day: number | undefined,
    most: number,
    of: ArrayLike<Item>,
    { items, states }: Finding<Item>,
  ): void => {
    const end = offsets[code + 1] ?? 0;
    const { degrees, returns } = day === undefined ? always : (known ??= spells());
    const on = day ?? 0;
    const { from, until } = degrees[least] ?? degrees[0];
    const [certain, presumed] = degrees;
    for (let at = offsets[code] ?? 0; at < end && items.length < most; at++) {
      const row = rows[at] ?? 0;
      let state = 2;
      if (day === undefined) state = 0;
      else if (returns?.[row] === 1) {
        state = valueOn(certainties(), row, on);
        if (state > least) continue;
      } else {
        if ((from[row] ?? 0) > on || (until[row] ?? 0) < on) continue;
        if ((certain.from[row] ?? 0) <= on && (certain.until[row] ?? 0) >= on) state = 0;
        else if ((presumed.from[row] ?? 0) <= on && (presumed.until[row] ?? 0) >= on) state = 1;
      }
      const item = of[row];
      if (item === undefined) continue;
      items.push(item);
      states.push(state);
    }
  };
}

const noSpell = { from: new Int32Array(), until: new Int32Array() };
/** Without a day nothing is compared. */
const always: Spells = { degrees: [noSpell, noSpell, noSpell], again: [] };

/** Whether a query asks for more than equalities, a day and how many rows. */
const asksMore = ({ where, asOf, groupBy, measures, orderBy, page }: Query<Param>): boolean =>
  [where, groupBy, measures, orderBy, asOf?.standing, asOf?.knownAt, page?.after].some(
    (part) => part !== undefined,
  );
