import type { Param, Query } from '../ast/types.js';
import type { AnyRecord } from '../model/entity-types.js';
import type { AtlasStore } from '../store/store.js';
import { certainties, certaintyOf, type Certainty } from '../time/certainty.js';
import type { Group } from './group.js';
import type { Count } from '../answer/answer.js';
import type { ValueOfRow } from './measure/row-by-date.js';
import { noColumn } from './row-columns.js';
import { aliased } from '../ast/aliased.js';
import { numberAt, type Snapshot } from './snapshot.js';

/** What groups show of a path: a number a group, and what each number stands for. */
export interface KeyColumn {
  readonly codes: Int32Array;
  readonly values: readonly unknown[];
}

/** How many rows each group has under each mode. */
export interface CountColumn {
  readonly certain: Int32Array;
  readonly presumed: Int32Array;
  readonly possible: Int32Array;
}

/** Groups in columns, in their order. Each column is made when it is asked for. */
export interface GroupColumns {
  readonly of: 'groups';
  readonly length: number;
  /** How sure each group is; missing without a day. */
  readonly certainty: readonly Certainty[] | undefined;
  /** A path of `groupBy`. @throws VitrineError `unknown-field` with the nearest column */
  key(alias: string): KeyColumn;
  /** A measure `count` or `countDistinct`. @throws VitrineError as `key` */
  counts(alias: string): CountColumn;
  /** The records that a measure `first` or `latest` picks; missing where there is none. @throws VitrineError as `key` */
  records(alias: string): readonly (AnyRecord | undefined)[];
}

/** The columns of groups by their names. */
type Asked = Pick<Query<Param>, 'from' | 'asOf' | 'groupBy' | 'measures'>;

function placeOf(names: readonly string[], alias: string): number {
  const place = names.indexOf(alias);
  if (place < 0) throw noColumn(alias, names);
  return place;
}

const keysOf = ({ groupBy = [] }: Asked): readonly string[] =>
  aliased(groupBy).map(([alias]) => alias);

const measuresOf = ({ measures = {} }: Asked, ...wanted: readonly string[]): readonly string[] =>
  Object.keys(measures).filter((alias) => wanted.includes(measures[alias]?.measure ?? ''));

/** Groups of a day in columns; those that are not as sure as the mode are left out. */
export class SnapshotColumns implements GroupColumns {
  readonly of = 'groups';
  // Not `#private`, which takes longer to make.
  private readonly snapshot: Snapshot;
  private readonly store: AtlasStore;
  private readonly query: Asked;
  private kept: Filled | undefined;

  constructor(snapshot: Snapshot, store: AtlasStore, query: Asked) {
    this.snapshot = snapshot;
    this.store = store;
    this.query = query;
  }

  get length(): number {
    return this.filled().places.length;
  }

  get certainty(): readonly Certainty[] {
    const { certain, presumed } = this.filled().counts;
    return Array.from(certain, (count, at) =>
      count > 0 ? 'certain' : (presumed[at] ?? 0) > 0 ? 'presumed' : 'possible',
    );
  }

  key(alias: string): KeyColumn {
    const path = placeOf(keysOf(this.query), alias);
    const { snapshot } = this;
    return {
      codes: this.filled().places.map((place) => numberAt(snapshot, place, path)),
      values: snapshot.dimensions[path]?.slots.map(({ value }) => value) ?? [],
    };
  }

  counts(alias: string): CountColumn {
    placeOf(measuresOf(this.query, 'count'), alias);
    return this.filled().counts;
  }

  records(alias: string): readonly (AnyRecord | undefined)[] {
    placeOf(measuresOf(this.query, 'first', 'latest'), alias);
    const { picked = none } = this.snapshot;
    const all: readonly AnyRecord[] = this.store.all(this.query.from);
    const records: AnyRecord[] = [];
    for (const row of picked) {
      // A group from which nothing is picked has no row that is as sure as the mode.
      const record = row > 0 ? all[row - 1] : undefined;
      if (record) records.push(record);
    }
    return records;
  }

  private filled(): Filled {
    const degree = certainties.indexOf(this.query.asOf?.mode ?? 'presumed');
    return (this.kept ??= filledIn(this.snapshot, degree));
  }
}

const none = new Int32Array();

/** The groups in which there is anything, by their places, and their counts. */
interface Filled {
  readonly places: Int32Array;
  readonly counts: CountColumn;
}

function filledIn(snapshot: Snapshot, degree: number): Filled {
  const { size } = snapshot;
  const counts = snapshot.counts();
  const places = new Int32Array(size);
  const certain = new Int32Array(size);
  const presumed = new Int32Array(size);
  const possible = new Int32Array(size);
  let length = 0;
  for (let place = 0; place < size; place++) {
    const at = 3 * place;
    places[length] = place;
    certain[length] = counts[at] ?? 0;
    presumed[length] = counts[at + 1] ?? 0;
    possible[length] = counts[at + 2] ?? 0;
    // An empty group is written over by the next: which are empty cannot be guessed.
    length += +((counts[at + degree] ?? 0) > 0);
  }
  return {
    places: places.subarray(0, length),
    counts: {
      certain: certain.subarray(0, length),
      presumed: presumed.subarray(0, length),
      possible: possible.subarray(0, length),
    },
  };
}

/** Groups that were gathered one by one, in columns. */
export class GatheredColumns implements GroupColumns {
  readonly of = 'groups';
  readonly #groups: readonly Group[];
  readonly #store: AtlasStore;
  readonly #query: Asked;

  constructor(groups: readonly Group[], store: AtlasStore, query: Asked) {
    this.#groups = groups;
    this.#store = store;
    this.#query = query;
  }

  get length(): number {
    return this.#groups.length;
  }

  get certainty(): readonly Certainty[] | undefined {
    const { groupBy, asOf } = this.#query;
    if (asOf?.on === undefined || !groupBy) return undefined;
    return this.#groups.map(({ truth }) => certaintyOf(truth) ?? 'possible');
  }

  key(alias: string): KeyColumn {
    const path = placeOf(keysOf(this.#query), alias);
    const values: unknown[] = [];
    const known = new Map<unknown, number>();
    const codes = Int32Array.from(this.#groups, ({ slots }) => {
      const slot = slots[path];
      const code = known.get(slot?.identity) ?? values.length;
      if (code === values.length) values.push(slot?.value);
      known.set(slot?.identity, code);
      return code;
    });
    return { codes, values };
  }

  counts(alias: string): CountColumn {
    const counts = this.#told(alias, 'count', 'countDistinct') as readonly Count[];
    return {
      certain: Int32Array.from(counts, ({ certain }) => certain),
      presumed: Int32Array.from(counts, ({ presumed }) => presumed),
      possible: Int32Array.from(counts, ({ possible }) => possible),
    };
  }

  records(alias: string): readonly (AnyRecord | undefined)[] {
    const told = this.#told(alias, 'first', 'latest') as readonly (ValueOfRow | null)[];
    const { from } = this.#query;
    return told.map((one) => (one ? this.#store.get(from, one.id) : undefined));
  }

  /** What a measure of one of the kinds tells: the casts above say what those tell. */
  #told(alias: string, ...kinds: readonly string[]): readonly unknown[] {
    placeOf(measuresOf(this.#query, ...kinds), alias);
    const place = Object.keys(this.#query.measures ?? {}).indexOf(alias);
    return this.#groups.map(({ tallies }) => tallies[place]?.result());
  }
}
