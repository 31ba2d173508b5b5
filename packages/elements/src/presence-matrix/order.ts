import { states } from '@vitrine/core';
import type { MatrixCell, MatrixGroup, MatrixRow, PresenceMatrix } from '@vitrine/query';

/** By what a reader has sorted a matrix: names, totals, or the standings on one platform. */
export interface Order {
  readonly by: 'brand' | 'total' | { readonly platform: string };
  readonly direction: 'ascending' | 'descending';
}

/** As the view has it: owners and brands by name. */
export const byName: Order = { by: 'brand', direction: 'ascending' };

export function isSortedBy({ by }: Order, head: Order['by']): boolean {
  return typeof by === 'object' && typeof head === 'object'
    ? by.platform === head.platform
    : by === head;
}

/** What a click on a head leads to: names from A, figures from the most; a second click turns it round. */
export function turned(order: Order, head: Order['by']): Order {
  if (!isSortedBy(order, head)) {
    return { by: head, direction: head === 'brand' ? 'ascending' : 'descending' };
  }
  return { by: head, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** A place in an order, compared number by number, the greatest first. Nothing told comes last either way. */
type Weight = readonly number[] | undefined;

/**
 * The groups in the order of a reader. Owners go by how many of their brands are there, brands by how surely
 * they are; ties stay by name. Brands without a known owner stay the last group.
 */
export function ordered(matrix: PresenceMatrix, order: Order): readonly MatrixGroup[] {
  const { by, direction } = order;
  const owned = matrix.groups.filter(({ owner }) => owner !== undefined);
  const unowned = matrix.groups.filter(({ owner }) => owner === undefined);
  if (by === 'brand') {
    if (direction === 'ascending') return matrix.groups;
    const reversed = (groups: readonly MatrixGroup[]) =>
      groups.map((group) => ({ ...group, rows: group.rows.slice().reverse() })).reverse();
    return [...reversed(owned), ...reversed(unowned)];
  }
  const weigh = by === 'total' ? totalOf : standingOn(columnOf(matrix, by.platform));
  const count = by === 'total' ? totalsOf : presentOn(columnOf(matrix, by.platform));
  const within = (groups: readonly MatrixGroup[]) =>
    sorted(groups, ({ rows }) => count(rows), direction).map((group) => ({
      ...group,
      rows: sorted(group.rows, weigh, direction),
    }));
  return [...within(owned), ...within(unowned)];
}

const columnOf = ({ columns }: PresenceMatrix, id: string): number =>
  columns.findIndex(({ platform }) => platform.id === id);

const totalOf = ({ total }: MatrixRow): Weight => [total.presumed, total.possible];

const totalsOf = (rows: readonly MatrixRow[]): Weight => [
  rows.reduce((sum, { total }) => sum + total.presumed, 0),
  rows.reduce((sum, { total }) => sum + total.possible, 0),
];

const standingOn =
  (column: number) =>
  ({ cells }: MatrixRow): Weight => {
    const cell = cells[column];
    return cell ? [-states.indexOf(cell.standing.state)] : undefined;
  };

const isPresent = (cell: MatrixCell | null | undefined): boolean =>
  cell !== null &&
  cell !== undefined &&
  ['certain', 'presumed', 'possible'].includes(cell.standing.state);

const presentOn =
  (column: number) =>
  (rows: readonly MatrixRow[]): Weight => {
    const known = rows.filter(({ cells }) => cells[column]);
    return known.length === 0
      ? undefined
      : [known.filter(({ cells }) => isPresent(cells[column])).length, known.length];
  };

function sorted<Item>(
  items: readonly Item[],
  weigh: (item: Item) => Weight,
  direction: Order['direction'],
): Item[] {
  const sign = direction === 'descending' ? 1 : -1;
  return items
    .map((item) => ({ item, weight: weigh(item) }))
    .sort((a, b) => {
      if (a.weight === undefined || b.weight === undefined) {
        return Number(a.weight === undefined) - Number(b.weight === undefined);
      }
      return sign * compare(a.weight, b.weight);
    })
    .map(({ item }) => item);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at === -1 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}
