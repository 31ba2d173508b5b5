import { byDay } from './changes.js';
import { valueOn, type Timeline } from './timeline.js';

/** Stretches of days on which rows are there, each as long as it lasts, in the order of a day. */
interface Stays {
  readonly rows: Int32Array;
  readonly from: Int32Array;
  /** The last day; `endless` where there is none. */
  readonly until: Int32Array;
  /** The last day on which the row was there before; -1 where it never was. */
  readonly before: Int32Array;
  /** The first day on which it is there again; `endless` where it never is. */
  readonly again: Int32Array;
}

export interface StaysInOrder {
  /** Whether a row is there on a day: asked of the few that come and go more than once between two days. */
  readonly isThere: (row: number, day: number) => boolean;
  /** By their first days. Those that began before every day are left out. */
  readonly byStart: Stays;
  /** By their last days. Those without an end are left out. */
  readonly byEnd: Stays;
}

const endless = 0x7fffffff;

/** When rows are at least so sure to be there: `most` is a place in `certainties`. */
export function staysOf(timeline: Timeline, most: number): StaysInOrder {
  const { offsets, starts, values } = timeline;
  const [rows, from, until, before, again] = [[], [], [], [], []] as number[][] as Columns;
  for (let row = 0; row + 1 < offsets.length; row++) {
    let last = -1;
    let inside = false;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const isThere = (values[at] ?? endless) <= most;
      const day = starts[at] ?? 0;
      if (isThere && !inside) {
        if (last >= 0) again[again.length - 1] = day;
        rows.push(row);
        from.push(day);
        until.push(endless);
        before.push(last);
        again.push(endless);
      } else if (!isThere && inside) {
        last = day - 1;
        until[until.length - 1] = last;
      }
      inside = isThere;
    }
  }
  const columns = [rows, from, until, before, again] as const;
  return {
    isThere: (row, day) => valueOn(timeline, row, day) <= most,
    byStart: inOrder(columns, from, (day) => day > 0),
    byEnd: inOrder(columns, until, (day) => day < endless),
  };
}

type Columns = [number[], number[], number[], number[], number[]];

function inOrder(
  columns: Readonly<Columns>,
  days: readonly number[],
  counts: (day: number) => boolean,
): Stays {
  const places = Int32Array.from(days.keys()).filter((place) => counts(days[place] ?? 0));
  const order = byDay(places.map((place) => days[place] ?? 0));
  const [rows, from, until, before, again] = columns.map((column) =>
    order.map((at) => column[places[at] ?? 0] ?? 0),
  );
  return { rows, from, until, before, again } as Stays;
}

/** Of which rows something is asked: of those that have a number, or of all. */
export interface Among<Item> {
  /** What each row is given as. */
  readonly items: readonly Item[];
  readonly codes?: Int32Array | undefined;
  readonly code: number;
}

/** Finds what is there on a later day and was not on an earlier one. */
export function cameIn<Item>(
  { byStart, isThere }: StaysInOrder,
  after: number,
  until: number,
  { items, codes, code }: Among<Item>,
): readonly Item[] {
  const { rows, from, until: last, before } = byStart;
  const found: Item[] = [];
  const end = upTo(from, until);
  for (let at = upTo(from, after); at < end; at++) {
    if ((last[at] ?? 0) < until) continue;
    const row = rows[at] ?? 0;
    if ((before[at] ?? 0) >= after && isThere(row, after)) continue;
    const item = codes && codes[row] !== code ? undefined : items[row];
    if (item !== undefined) found.push(item);
  }
  return found;
}

/** Finds what was there on the earlier day and is not on the later one. */
export function wentIn<Item>(
  { byEnd, isThere }: StaysInOrder,
  after: number,
  until: number,
  { items, codes, code }: Among<Item>,
): readonly Item[] {
  const { rows, from, until: last, again } = byEnd;
  const found: Item[] = [];
  const end = upTo(last, until - 1);
  for (let at = upTo(last, after - 1); at < end; at++) {
    if ((from[at] ?? 0) > after) continue;
    const row = rows[at] ?? 0;
    if ((again[at] ?? 0) <= until && isThere(row, until)) continue;
    const item = codes && codes[row] !== code ? undefined : items[row];
    if (item !== undefined) found.push(item);
  }
  return found;
}

/** How many of the sorted days are not after a day. */
function upTo(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
