import type { Dimension } from './cell-changes.js';
import type { Spell, Spells } from './spells.js';
import { valueOn } from './timeline.js';

/**
 * Counts rows by cell as of a day in one look at each: three counts a cell, certain, at least presumed and at least
 * possible. A cell is what rows have in common: a number for each dimension, each times the size of the next.
 */
export function countCells(
  { degrees: [certain, presumed, possible], again }: Spells,
  rows: number,
  dimensions: readonly Dimension[],
  day: number,
): Int32Array {
  const cells = dimensions.reduce((product, { size }) => product * size, 1);
  const counts = new Int32Array(3 * cells);
  const [first, second] = partsOn(rows, dimensions, cells, day);
  // Read here, so that the loop reads nothing but numbers.
  const { from: certainFrom, until: certainUntil } = certain;
  const { from: presumedFrom, until: presumedUntil } = presumed;
  const { from: possibleFrom, until: possibleUntil } = possible;
  const { codes: firstCodes, places: firstPlaces } = first;
  const { codes: secondCodes, places: secondPlaces } = second;
  for (let row = 0; row < rows; row++) {
    const at =
      (firstPlaces[firstCodes[row] ?? 0] ?? 0) + (secondPlaces[secondCodes[row] ?? 0] ?? 0);
    // Whether a row is there cannot be guessed from the one before it: to add nothing is cheaper than to jump.
    counts[at] =
      (counts[at] ?? 0) + (+((certainFrom[row] ?? 0) <= day) & +((certainUntil[row] ?? 0) >= day));
    counts[at + 1] =
      (counts[at + 1] ?? 0) +
      (+((presumedFrom[row] ?? 0) <= day) & +((presumedUntil[row] ?? 0) >= day));
    counts[at + 2] =
      (counts[at + 2] ?? 0) +
      (+((possibleFrom[row] ?? 0) <= day) & +((possibleUntil[row] ?? 0) >= day));
  }
  const isThere = ({ from, until }: Spell, entry: number): number =>
    +((from[entry] ?? 0) <= day) & +((until[entry] ?? 0) >= day);
  for (const [place, row] of again.entries()) {
    const at =
      (firstPlaces[firstCodes[row] ?? 0] ?? 0) + (secondPlaces[secondCodes[row] ?? 0] ?? 0);
    for (const [degree, spell] of [certain, presumed, possible].entries()) {
      counts[at + degree] = (counts[at + degree] ?? 0) + isThere(spell, rows + place);
    }
  }
  return counts;
}

/** A part of the place at which a row is counted: that of the number of the row. */
interface Part {
  readonly codes: Int32Array;
  readonly places: Int32Array;
}

/**
 * The place at which each row is counted on the day, as a sum of two parts. What a number stands for on the day is
 * looked up once for each number.
 */
function partsOn(
  rows: number,
  dimensions: readonly Dimension[],
  cells: number,
  day: number,
): readonly [Part, Part] {
  const parts: Part[] = [];
  let left = cells;
  for (const { codes, over, size } of dimensions) {
    left /= size;
    const places = new Int32Array(over ? over.offsets.length - 1 : size);
    for (let code = 0; code < places.length; code++) {
      places[code] = 3 * left * (over ? valueOn(over, code, day) : code);
    }
    parts.push({ codes, places });
  }
  const [first, second, ...others] = parts;
  if (!first) return [nowhere(rows), nowhere(rows)];
  if (!second) return [first, nowhere(rows)];
  if (others.length === 0) return [first, second];
  // Of more than two, all but the first are put together row by row.
  const places = new Int32Array(rows);
  for (const { codes, places: own } of [second, ...others]) {
    for (let row = 0; row < rows; row++) {
      places[row] = (places[row] ?? 0) + (own[codes[row] ?? 0] ?? 0);
    }
  }
  return [first, { codes: new Int32Array(rows).map((_, row) => row), places }];
}

const nowhere = (rows: number): Part => ({
  codes: new Int32Array(rows),
  places: new Int32Array(1),
});
