import { changesOf, type Changes } from '../index/changes.js';
import { bucketIndex, idIndex, ownReader, type BucketIndex } from '../index/bucket-index.js';
import { countSteps, type CountSteps } from '../index/count-steps.js';
import type { Indexed, Numbered } from '../index/groups.js';
import { spellsOf, type Spells } from '../index/spells.js';
import { pairIndex, type PairIndex } from '../index/pair-index.js';
import { staysOf, type StaysInOrder } from '../index/stays.js';
import { textIndex, type TextIndex } from '../index/text-index.js';
import type { Timeline } from '../index/timeline.js';
import { certainties, type Certainty } from '../time/certainty.js';
import { textsOf } from '../text/texts-of.js';
import { columnOf, type Column } from './column.js';
import { once, onceEach, type Once } from './once.js';

/** The records of one entity. What is not asked for is not indexed. */
export interface Table<Rec> {
  /** In the order of their ids. The place of a record here is its row. */
  readonly all: readonly Rec[];
  /** All records under one number. */
  whole(): Indexed;
  get(id: string): Rec | undefined;
  /** The place of the record with an id. */
  rowOf(id: string): number | undefined;
  /** The records by the values of an own path, such as `platform`, `subject.brand` or `sources`. */
  buckets(by: string): BucketIndex<Rec>;
  /** What an own path that leads to one value holds. */
  readonly column: (by: string) => Once<Column>;
  /** The words in an own path that holds a text, in one language or several. */
  texts(by: string): TextIndex;
  /** How sure they are to be there over time, as places in `certainties`. */
  readonly certainties: Once<Timeline>;
  /** The same as days to compare with. */
  readonly spells: Once<Spells>;
  changes(): Changes;
  /** When they come and go, of those that are as sure as a mode. */
  stays(mode: Certainty): StaysInOrder;
  /** The records by the values of two own paths that each lead to one; nothing where one leads to several. */
  pairs(first: string, second: string): PairIndex | undefined;
  /** How many records there are over time, by the numbers of an index in which each has one. */
  counts(by: Indexed): CountSteps;
}

const noCodes = new Int32Array();

export function openTable<Rec extends { readonly id: string }>(
  all: readonly Rec[],
  certaintiesOf: () => Timeline,
): Table<Rec> {
  const counting = once(() => new Int32Array(all.length + 1).map((_, place) => place));
  const whole = once((): Indexed => ({
    size: 1,
    offsets: Int32Array.of(0, all.length),
    rows: counting().subarray(0, all.length),
    codes: new Int32Array(all.length),
  }));
  const column = onceEach((by: string) => {
    const valueIn = ownReader(by);
    return once(() => columnOf(all.length, (row) => valueIn(all[row])));
  });
  const overCertainties = once(certaintiesOf);
  const spells = once(() => spellsOf(overCertainties()));
  const changes = once(() => changesOf(overCertainties()));
  const places = once(() => new Map(all.map(({ id }, row) => [id, row])));
  const rowOf = (id: string) => places().get(id);
  const buckets = onceEach((by: string) =>
    by === 'id' ? idIndex(all, counting(), rowOf) : bucketIndex(all, by),
  );
  const numbered = (by: string): Numbered | undefined => {
    const { codes, size } = buckets(by);
    return codes && { codes, size };
  };
  const pairs = onceEach((first: string) =>
    onceEach((second: string) => {
      const [one, other] = [numbered(first), numbered(second)];
      return one && other && pairIndex(one, other);
    }),
  );
  return {
    all,
    whole,
    get(id) {
      const row = rowOf(id);
      return row === undefined ? undefined : all[row];
    },
    rowOf,
    buckets,
    pairs: (first, second) => pairs(first)(second),
    column,
    texts: onceEach((by) => {
      const valueIn = ownReader(by);
      return textIndex(all.length, (row) => textsOf(valueIn(all[row])));
    }),
    certainties: overCertainties,
    spells,
    changes,
    stays: onceEach((mode) => staysOf(overCertainties(), certainties.indexOf(mode))),
    counts: onceEach(({ codes = noCodes, size }) => countSteps(changes(), codes, size + 1)),
  };
}
