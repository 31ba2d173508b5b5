import type { Answers, Counts } from '../operations.js';
import { sorted } from './contender.js';

/** A row as an engine gives it out that knows nothing of types. */
export type Row = Readonly<Record<string, unknown>>;

export const text = (value: unknown): string => String(value);

export const idsIn = (rows: readonly Row[]): readonly string[] =>
  sorted(rows.map(({ id }) => text(id)));

export const placesIn = (rows: readonly Row[]): Answers['byId'] =>
  rows.map((row) => [
    text(row['id']),
    text(row['brand']),
    text(row['platform']),
    text(row['channel']),
  ]);

export const pageIn = (rows: readonly Row[]): Answers['firstFifty'] =>
  rows.map((row) => [text(row['id']), text(row['certainty'])]);

/** The counts in a row; none at all where nothing was found. */
export const countsIn = (row: Row | undefined): Counts => [
  Number(row?.['certain'] ?? 0),
  Number(row?.['presumed'] ?? 0),
  Number(row?.['possible'] ?? 0),
];

/** Cells from rows of an owner, which may be missing, a platform and counts. */
export const cellsIn = (rows: readonly Row[]): Answers['matrix'] =>
  rows
    .map(
      (row) => [`${text(row['owner'] ?? '')} ${text(row['platform'])}`, ...countsIn(row)] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));

export const claimsIn = (rows: readonly Row[]): Answers['why'] =>
  rows
    .map((row) => [text(row['source']), Number(row['passage'])] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
