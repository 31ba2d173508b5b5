import type { Answers } from '../../operations.js';
import type { Day } from '../../world/days.js';
import type { Dictionary, PresenceColumns } from './columns.js';
import type { Owners } from './owners.js';

/** Counts by owner and platform: cell `owner * platforms + platform`, once for each degree of certainty. */
export interface Matrix {
  readonly certain: Int32Array;
  readonly presumed: Int32Array;
  readonly possible: Int32Array;
}

/** One pass over five columns; the owner of the day is looked up once a brand. */
export function matrixOn(columns: PresenceColumns, owners: Owners, day: Day): Matrix {
  const { brand, platform, started, certainUntil, presumedUntil } = columns;
  const { possibleFrom, possibleUntil } = columns;
  const platforms = columns.platforms.values.length;
  const cells = owners.ids.values.length * platforms;
  const certain = new Int32Array(cells);
  const presumed = new Int32Array(cells);
  const possible = new Int32Array(cells);
  const ownerOf = owners.on(day);
  for (let row = 0; row < brand.length; row++) {
    // Whether a stretch holds cannot be guessed from the one before it: to add nothing is cheaper than to jump.
    const isPossible = +((possibleFrom[row] ?? 0) <= day) & +((possibleUntil[row] ?? 0) >= day);
    const hasStarted = +((started[row] ?? 0) <= day);
    const isPresumed = hasStarted & +((presumedUntil[row] ?? 0) >= day);
    const isCertain = hasStarted & +((certainUntil[row] ?? 0) >= day);
    const cell = (ownerOf[brand[row] ?? 0] ?? 0) * platforms + (platform[row] ?? 0);
    possible[cell] = (possible[cell] ?? 0) + isPossible;
    presumed[cell] = (presumed[cell] ?? 0) + isPresumed;
    certain[cell] = (certain[cell] ?? 0) + isCertain;
  }
  return { certain, presumed, possible };
}

/** The cells in which somebody is present, at least by presumption. */
export function cellsOf(
  { certain, presumed, possible }: Matrix,
  owners: Dictionary,
  platforms: Dictionary,
): Answers['matrix'] {
  const width = platforms.values.length;
  const found: Answers['matrix'][number][] = [];
  for (let cell = 0; cell < presumed.length; cell++) {
    if (presumed[cell] === 0) continue;
    const owner = owners.values[Math.floor(cell / width)] ?? '';
    const name = `${owner} ${platforms.values[cell % width] ?? ''}`;
    found.push([name, certain[cell] ?? 0, presumed[cell] ?? 0, possible[cell] ?? 0]);
  }
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}
