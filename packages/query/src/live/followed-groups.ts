import type { Query } from '../ast/types.js';
import type { EntityName, EntityTypes } from '../model/entity-types.js';
import type { Count, Row } from '../answer/answer.js';
import { marked } from '../plan/origin.js';
import { planQuery } from '../plan/plan.js';
import { aliased } from '../ast/aliased.js';
import { counted, type Exchange } from './exchange.js';
import { storeOfFew } from './store-of-few.js';
import type { Stores } from './stores.js';

/** Whether groups only count, in their own order, so that what an exchanged record counted can be taken away from them. */
export function onlyCounts({ groupBy, measures = {}, orderBy }: Query): boolean {
  const all = Object.values(measures);
  // Without a count nothing tells when a group has no record left.
  return (
    groupBy !== undefined &&
    orderBy === undefined &&
    all.length > 0 &&
    all.every(({ measure }) => measure === 'count')
  );
}

/** Groups that count, to which exchanged records are added and from which they are taken away. */
export class FollowedGroups {
  readonly #query: Query;
  readonly #ofEveryMode: Query;
  readonly #stores: Stores;
  readonly #aliases: readonly string[];
  readonly #measures: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  #rows: readonly Row[];

  constructor(query: Query, rows: readonly Row[], stores: Stores) {
    const { groupBy = [], measures = {} } = query;
    this.#query = query;
    this.#ofEveryMode = { ...query, asOf: { ...query.asOf, mode: 'possible' } };
    this.#stores = stores;
    this.#aliases = aliased(groupBy).map(([alias]) => alias);
    this.#measures = Object.keys(measures);
    this.#rows = rows;
    this.#places = new Map(rows.map((row, place) => [this.#keyOf(row), place]));
  }

  /** @returns the groups with the change; `undefined` where others are shown now, or as surer or less sure */
  exchange({ before, after }: Exchange): readonly Row[] | undefined {
    // Groups that look alike cannot be told apart.
    if (this.#places.size < this.#rows.length) return undefined;
    const rows = [...this.#rows];
    const changes = [...this.#counted(before, -1), ...this.#counted(after, 1)];
    for (const { row, group, sign } of changes) {
      const place = this.#places.get(this.#keyOf(row));
      const old = place === undefined ? undefined : rows[place];
      if (place === undefined || !old) return undefined;
      const now: Record<string, unknown> = { ...old };
      for (const alias of this.#measures) {
        now[alias] = counted(countsIn(old, alias), countsIn(row, alias), sign);
      }
      // What stands behind it is looked for when somebody asks, as only then all records are needed together.
      rows[place] = marked(now, () => planQuery(this.#stores.now(), this.#query), group);
    }
    if (!rows.every((row, place) => this.#isAsSure(row, this.#rows[place]))) return undefined;
    this.#rows = rows;
    return rows;
  }

  /** Groups of a few records, also those that are only possible. */
  #counted(records: readonly EntityTypes[EntityName][], sign: 1 | -1) {
    const few = storeOfFew(this.#stores.last(), this.#query.from, records);
    const plan = planQuery(few, this.#ofEveryMode);
    plan.work.begin();
    const { groups } = plan;
    const { choice, judge } = plan.way(true);
    const found = groups?.gather(choice.reached, judge) ?? [];
    return found.map((group) => ({ group, row: groups?.row(group) ?? {}, sign }));
  }

  #isAsSure(row: Row, before: Row | undefined): boolean {
    return (
      row === before ||
      this.#measures.every((alias) => {
        const [now, then] = [countsIn(row, alias), countsIn(before, alias)];
        return modes.every((mode) => now[mode] > 0 === then[mode] > 0);
      })
    );
  }

  #keyOf(row: Row): string {
    return JSON.stringify(this.#aliases.map((alias) => row[alias]));
  }
}

// All measures count.
const countsIn = (row: Row | undefined, alias: string) => row?.[alias] as Count;

const modes = ['certain', 'presumed', 'possible'] as const;
