import { namesIn } from '../ast/parameters.js';
import type { Param, Query } from '../ast/types.js';
import type { CountSteps } from '../index/count-steps.js';
import { valueOn } from '../index/timeline.js';
import { entity } from '../model/entities.js';
import type { AnyRecord } from '../model/entity-types.js';
import { lastDayCode } from '../store/day-code.js';
import type { AtlasStore } from '../store/store.js';
import { certainties } from '../time/certainty.js';
import { absent, compileKeys, givenIn, wrong } from './lookup-keys.js';
import type { Count } from './measure/count.js';

/**
 * The short way to answer a query that only looks something up: equalities on indexed paths, perhaps as of a day.
 * Nothing is planned for the values of its parameters. It gives `undefined` for whatever is not plainly right, such
 * as an unknown id, so that the long way can say what is wrong with it.
 */
export interface Lookup {
  /** Where there is one more row than the page holds, that is found too. */
  find(values: unknown): Found | undefined;
  records(values: unknown): readonly AnyRecord[] | undefined;
  count(values: unknown): Count | undefined;
}

/** Rows by their places, and how they stand on the day, as places in core's `states`. */
export interface Found {
  readonly rows: readonly number[];
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
  const keys = compileKeys(store, from, match);
  if (!keys) return undefined;
  const table = store.table(from);
  const parameters = new Set(namesIn(query)).size;
  const dayIn = givenIn(asOf?.on);
  const timed = entity(from).lasting || entity(from).time.length > 0;
  const most = certainties.indexOf(asOf?.mode ?? 'presumed');
  /** The number of the day; nothing where there is none, or where it is wrong. */
  const dayOf = (values: unknown): number | undefined => {
    const text = dayIn(values);
    return typeof text === 'string' ? lastDayCode(text) : undefined;
  };
  const isPlain = (values: unknown, day: number | undefined): boolean =>
    (asOf === undefined || day !== undefined) && sizeOf(values) === parameters;

  /** Shows rows until `take` says that it is enough; false where a value is not plainly right. */
  const each = (
    values: unknown,
    day: number | undefined,
    take: (row: number, state: number) => boolean,
  ): boolean => {
    const index = keys.index();
    const code = index ? keys.code(values) : wrong;
    if (!index || code === wrong || !isPlain(values, day)) return false;
    const standings = timed && day !== undefined ? table.standings() : undefined;
    // What is absent has no offsets, and so no rows.
    const end = index.offsets[code + 1] ?? 0;
    for (let at = index.offsets[code] ?? 0; at < end; at++) {
      const row = index.rows[at] ?? 0;
      const state = standings ? valueOn(standings, row, day ?? 0) : 0;
      if (state <= most && take(row, state)) break;
    }
    return true;
  };

  let counted: CountSteps | undefined;
  return {
    find(values) {
      const day = dayOf(values);
      const rows: number[] = [];
      const states: number[] = [];
      const isRight = each(values, day, (row, state) => {
        rows.push(row);
        return states.push(state) > size;
      });
      return isRight ? { rows, states, day } : undefined;
    },
    records(values) {
      const found: AnyRecord[] = [];
      if (size === 0) return undefined;
      const isRight = each(values, dayOf(values), (row) => {
        const record = table.all[row];
        return record !== undefined && found.push(record) >= size;
      });
      return isRight ? found : undefined;
    },
    count(values) {
      const index = keys.index();
      const day = dayOf(values);
      const code = index ? keys.code(values) : wrong;
      if (!index?.codes || code === wrong || !isPlain(values, day)) return undefined;
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

/** How many values are given. */
export const sizeOf = (values: unknown): number =>
  typeof values === 'object' && values !== null ? Object.keys(values).length : 0;

/** Whether a query asks for more than equalities, a day and how many rows. */
const asksMore = ({ where, asOf, groupBy, measures, orderBy, page }: Query<Param>): boolean =>
  [where, groupBy, measures, orderBy, asOf?.standing, asOf?.knownAt, page?.after].some(
    (part) => part !== undefined,
  );
