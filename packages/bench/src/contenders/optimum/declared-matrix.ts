import type { Day } from '../../world/days.js';
import { afterAll, beforeAll } from '../../world/days.js';
import { bucketsBy, inOrderOf, orderOf, upperBound, type Buckets } from './buckets.js';
import type { PresenceColumns } from './columns.js';
import type { Matrix } from './matrix.js';
import type { Owners } from './owners.js';

/**
 * The matrix as a temporal aggregate: stretches of presences cut by those of owners, as events of plus
 * and minus one in the order of days, and the whole matrix at every so many events. A day is answered
 * with the matrix before it and the few events in between.
 */
export function declaredMatrix(columns: PresenceColumns, owners: Owners): (day: Day) => Matrix {
  const platforms = columns.platforms.values.length;
  const cells = owners.ids.values.length * platforms;
  const { days, changes } = eventsOf(columns, owners, cells);
  const apply = (counts: Int32Array<ArrayBuffer>, from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const change = changes[at] ?? 0;
      const place = Math.abs(change) - 1;
      counts[place] = (counts[place] ?? 0) + (change > 0 ? 1 : -1);
    }
    return counts;
  };
  // To copy a count costs about as much as to apply an event.
  const every = Math.max(256, 3 * cells);
  const checkpoints = [new Int32Array(3 * cells)];
  for (let at = every; at <= days.length; at += every) {
    const before = checkpoints.at(-1) ?? new Int32Array(3 * cells);
    checkpoints.push(apply(before.slice(), at - every, at));
  }
  return (day) => {
    const end = upperBound(days, 0, days.length, day);
    const checkpoint = Math.floor(end / every);
    const counts = apply((checkpoints[checkpoint] ?? days).slice(), checkpoint * every, end);
    return {
      certain: counts.subarray(0, cells),
      presumed: counts.subarray(cells, 2 * cells),
      possible: counts.subarray(2 * cells),
    };
  };
}

/** In the order of days: the place of a count, from 1, with the sign of its change. */
interface Events {
  readonly days: Int32Array<ArrayBuffer>;
  readonly changes: Int32Array;
}

function eventsOf(columns: PresenceColumns, owners: Owners, cells: number): Events {
  const { brand, platform, started, possibleFrom } = columns;
  const untils = [columns.certainUntil, columns.presumedUntil, columns.possibleUntil];
  const platforms = columns.platforms.values.length;
  const owned = bucketsBy(owners.brand, columns.brands.values.length);
  const spells = columns.brands.values.map((_, code) => spellsOf(owners, owned, code));
  const days: number[] = [];
  const changes: number[] = [];
  for (let row = 0; row < brand.length; row++) {
    for (const spell of spells[brand[row] ?? 0] ?? []) {
      const cell = spell.owner * platforms + (platform[row] ?? 0);
      for (let degree = 0; degree < untils.length; degree++) {
        const from = (degree === 2 ? possibleFrom[row] : started[row]) ?? 0;
        const first = Math.max(from, spell.from);
        const last = Math.min(untils[degree]?.[row] ?? 0, spell.until);
        if (first > last) continue;
        const place = degree * cells + cell + 1;
        days.push(first);
        changes.push(place);
        if (last === afterAll) continue;
        days.push(last + 1);
        changes.push(-place);
      }
    }
  }
  const column = Int32Array.from(days);
  const order = orderOf(column);
  return { days: inOrderOf(order, column), changes: inOrderOf(order, Int32Array.from(changes)) };
}

interface Spell {
  readonly owner: number;
  readonly from: Day;
  readonly until: Day;
}

/** Whose a brand was, one spell after the other, those without a known owner too. */
function spellsOf(
  { owner, from, until }: Owners,
  { offsets, rows }: Buckets,
  brand: number,
): readonly Spell[] {
  const spells: Spell[] = [];
  let next = beforeAll;
  const own = rows.subarray(offsets[brand], offsets[brand + 1]);
  for (const row of own.sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0))) {
    const first = from[row] ?? 0;
    const last = until[row] ?? 0;
    if (first > last) continue;
    if (next < first) spells.push({ owner: 0, from: next, until: first - 1 });
    spells.push({ owner: owner[row] ?? 0, from: first, until: last });
    next = last + 1;
  }
  if (next <= afterAll) spells.push({ owner: 0, from: next, until: afterAll });
  return spells;
}
