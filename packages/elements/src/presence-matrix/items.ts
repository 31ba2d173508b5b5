import { states, type State } from '@vitrine/core';
import type { MatrixGroup, MatrixRow } from '@vitrine/query';

/** One line of the body: the heading of an owner, or a brand of that owner. */
export type Item =
  | { readonly kind: 'heading'; readonly group: MatrixGroup }
  | { readonly kind: 'brand'; readonly group: MatrixGroup; readonly row: MatrixRow };

/** The lines of the body from the top. */
export function itemsOf(groups: readonly MatrixGroup[]): readonly Item[] {
  return groups.flatMap((group): Item[] => [
    { kind: 'heading', group },
    ...group.rows.map((row): Item => ({ kind: 'brand', group, row })),
  ]);
}

/** What tells a group from the others on every day. */
export const groupKey = ({ owner }: MatrixGroup): string =>
  owner === undefined ? '' : `${owner.type}/${owner.id}`;

/** Whether there is anything to ask about in a line, at a column; a heading spans all columns. */
export function hasMark(item: Item | undefined, column: number): boolean {
  if (item === undefined) return false;
  return item.kind === 'heading'
    ? item.group.rows.some(({ ownership }) => ownership !== undefined)
    : (item.row.cells[column] ?? null) !== null;
}

/** The standings of all cells, `unknown` for those of which nobody spoke. It stops looking once it has met them all. */
export function standingsIn(groups: readonly MatrixGroup[]): ReadonlySet<State> {
  const found = new Set<State>();
  for (const { rows } of groups) {
    for (const { cells } of rows) {
      for (const cell of cells) found.add(cell?.standing.state ?? 'unknown');
      if (found.size === states.length) return found;
    }
  }
  return found;
}
