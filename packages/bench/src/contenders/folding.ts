import type { Answers, Counts } from '../operations.js';
import type { BrandRow, PresenceRow, Tables } from '../world/tables.js';
import { sorted } from './contender.js';

/** What is shared by engines that find rows but leave the rest of a question to the program around them. */

type Stretches = Pick<PresenceRow, 'started' | 'certain_until' | 'presumed_until'>;

/** Adds a row that is possible on the day to counts. */
export function addRow(counts: [number, number, number], row: Stretches, day: number): void {
  counts[2]++;
  if (row.started > day || row.presumed_until < day) return;
  counts[1]++;
  if (row.certain_until >= day) counts[0]++;
}

/** Counts rows that are all possible on the day. */
export function countRows(rows: Iterable<Stretches>, day: number): Counts {
  const counts: [number, number, number] = [0, 0, 0];
  for (const row of rows) addRow(counts, row, day);
  return counts;
}

export type Cells = ReadonlyMap<string, [number, number, number]>;

/** Counts rows that are all possible on the day by owner and platform. */
export function matrixOfRows(
  rows: Iterable<Stretches & Pick<PresenceRow, 'brand' | 'platform'>>,
  owners: ReadonlyMap<string, string>,
  day: number,
): Cells {
  const cells = new Map<string, [number, number, number]>();
  for (const row of rows) {
    const key = `${owners.get(row.brand) ?? ''} ${row.platform}`;
    let counts = cells.get(key);
    if (!counts) cells.set(key, (counts = [0, 0, 0]));
    addRow(counts, row, day);
  }
  return cells;
}

/** The parents that hold on the day, which must be those given. */
export const ownersByBrand = (
  rows: readonly Pick<Tables['ownership'][number], 'brand' | 'owner'>[],
): ReadonlyMap<string, string> => new Map(rows.map(({ brand, owner }) => [brand, owner]));

export const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] =>
  sorted(rows.map(({ id }) => id));

export const certaintyOn = (row: Stretches, day: number): string =>
  row.certain_until >= day ? 'certain' : 'presumed';

export const pageOf = (
  rows: readonly (Stretches & { readonly id: string })[],
  day: number,
): Answers['firstFifty'] => rows.map((row) => [row.id, certaintyOn(row, day)] as const);

/** The last text that begins with the given one, for engines that look between two texts. */
export const prefixEnd = (start: string): string => `${start}\uffff`;

export const folded = (text: string): BrandRow['folded'] => text.toLowerCase();
