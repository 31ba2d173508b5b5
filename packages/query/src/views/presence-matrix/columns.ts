import type { Platform } from '@vitrine/core';
import type { AtlasStore } from '../../store/store.js';
import { byName } from '../compare-names.js';
import type { Row } from './rows.js';
import { countOf } from './tally.js';
import type { MatrixCell, MatrixColumn } from './types.js';

/** The platforms that were asked for, else those that have a cell, in the order in which they are drawn. */
export function columnsOf(
  store: AtlasStore,
  asked: readonly Platform[] | undefined,
  rows: readonly Row[],
): MatrixColumn[] {
  const cells = new Map<string, MatrixCell[]>();
  for (const row of rows) {
    for (const [platform, cell] of row.cells) {
      const column = cells.get(platform);
      if (column) column.push(cell);
      else cells.set(platform, [cell]);
    }
  }
  const platforms = asked ?? [...cells.keys()].flatMap((id) => store.get('platform', id) ?? []);
  const shown = new Set(platforms.map(({ id }) => id));
  const columns = platforms.map(({ id, name, parent }): MatrixColumn => ({
    platform: { id, name },
    ...(parent !== undefined && shown.has(parent) && { parent }),
    total: countOf(cells.get(id) ?? []),
  }));
  return asked ? columns : inFamilies(columns);
}

/** Sorting is stable, so that those with as many brands stay by name. */
const byBrands = (columns: readonly MatrixColumn[]): MatrixColumn[] =>
  byName(columns, ({ platform }) => platform).sort((a, b) => b.total.possible - a.total.possible);

/** Those with the most brands first, each right before its parts; a family goes by its largest member. */
function inFamilies(columns: readonly MatrixColumn[]): MatrixColumn[] {
  const sorted = byBrands(columns);
  const byId = new Map(sorted.map((column) => [column.platform.id, column]));
  // Data of one's own may hold a circle of parents: whoever is reached first is then its head.
  const headOf = (column: MatrixColumn): MatrixColumn => {
    const seen = new Set<MatrixColumn>();
    let head = column;
    while (head.parent !== undefined && !seen.has(head)) {
      seen.add(head);
      head = byId.get(head.parent) ?? head;
    }
    return head;
  };
  const placed = new Set<MatrixColumn>();
  const place = (column: MatrixColumn): void => {
    if (placed.has(column)) return;
    placed.add(column);
    for (const part of sorted) if (part.parent === column.platform.id) place(part);
  };
  for (const column of sorted) place(headOf(column));
  return [...placed];
}
