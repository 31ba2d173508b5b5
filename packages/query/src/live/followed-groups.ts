import type { Query } from '../ast/types.js';
import type { EntityName, EntityTypes } from '../model/entity-types.js';
import { execute, type Count } from '../plan/execute.js';
import { planQuery } from '../plan/plan.js';
import { aliased, type Row } from '../plan/select.js';
import type { AtlasStore } from '../store/store.js';
import type { Exchange } from './followed-rows.js';
import { storeOfFew } from './store-of-few.js';

/** Whether groups only count, in their own order, so that what an exchanged record counted can be taken away from them. */
export const onlyCounts = ({ groupBy, measures = {}, orderBy }: Query): boolean =>
  groupBy !== undefined &&
  orderBy === undefined &&
  Object.values(measures).every(({ measure }) => measure === 'count');

/** Groups that count, to which exchanged records are added and from which they are taken away. */
export class FollowedGroups {
  readonly #query: Query;
  readonly #aliases: readonly string[];
  readonly #measures: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  #rows: readonly Row[];

  constructor(query: Query, rows: readonly Row[]) {
    const { groupBy = [], measures = {} } = query;
    this.#query = query;
    this.#aliases = aliased(groupBy).map(([alias]) => alias);
    this.#measures = Object.keys(measures);
    this.#rows = rows;
    this.#places = new Map(rows.map((row, place) => [this.#keyOf(row), place]));
  }

  /** @returns the groups with the change; `undefined` where others are shown now, or as surer or less sure */
  exchange(store: AtlasStore, { before, after }: Exchange): readonly Row[] | undefined {
    // Groups that look alike cannot be told apart.
    if (this.#places.size < this.#rows.length) return undefined;
    const rows = [...this.#rows];
    const changes = [
      ...this.#counted(store, before).map((row) => ({ row, sign: -1 })),
      ...this.#counted(store, after).map((row) => ({ row, sign: 1 })),
    ];
    for (const { row, sign } of changes) {
      const place = this.#places.get(this.#keyOf(row));
      const old = place === undefined ? undefined : rows[place];
      if (place === undefined || !old) return undefined;
      const counts = this.#measures.map((alias) => {
        return [alias, sum(countsIn(old, alias), countsIn(row, alias), sign)] as const;
      });
      rows[place] = { ...old, ...Object.fromEntries(counts) };
    }
    const areAsSure = rows.every(
      (row, place) => row === this.#rows[place] || this.#isAsSure(row, this.#rows[place]),
    );
    if (!areAsSure) return undefined;
    this.#rows = rows;
    return rows;
  }

  /** Groups of a few records, also those that are only possible. */
  #counted(store: AtlasStore, records: readonly EntityTypes[EntityName][]): readonly Row[] {
    const few = storeOfFew(store, this.#query.from, records);
    const query: Query = { ...this.#query, asOf: { ...this.#query.asOf, mode: 'possible' } };
    return execute(planQuery(few, query), {}, false, false).rows;
  }

  #isAsSure(row: Row, before: Row | undefined): boolean {
    return this.#measures.every((alias) => {
      const [now, then] = [countsIn(row, alias), countsIn(before, alias)];
      return modes.every((mode) => now[mode] > 0 === then[mode] > 0);
    });
  }

  #keyOf(row: Row): string {
    return JSON.stringify(this.#aliases.map((alias) => row[alias]));
  }
}

// All measures count.
const countsIn = (row: Row | undefined, alias: string) => row?.[alias] as Count;

const modes = ['certain', 'presumed', 'possible'] as const;

const sum = (count: Count, added: Count, sign: number): Count => ({
  certain: count.certain + sign * added.certain,
  presumed: count.presumed + sign * added.presumed,
  possible: count.possible + sign * added.possible,
});
