import { atlas } from '@vitrine/core/atlas';
import type { ComparisonRow, PlatformComparison } from '@vitrine/query';
import { openViews } from '@vitrine/query/views';
import { figureOf, rowsOf } from './table-by-hand.js';

/** A comparison of three platforms with as many rows of figures, each with the evidence of one of the seeds. */
export function madeComparison(rows: number): PlatformComparison {
  const view = openViews(atlas).platformComparison(['tmall', 'jd-com', 'wechat'], {
    asOf: '2020-12-31',
  });
  const known = rowsOf(view)
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.kind === 'items' && cell.items[0]?.type === 'figure');
  const figure = figureOf(known);
  const made = Array.from({ length: rows }, (_, row): ComparisonRow => ({
    id: `metric:made-${row}:`,
    label: { en: `Measure ${row}` },
    cells: view.platforms.map((_, column) => {
      const value = 1000 + row * 7 + column;
      const quantity = { value, unit: 'users' };
      return {
        kind: 'items' as const,
        items: [
          { type: 'figure' as const, figure: { ...figure, value: { ...figure.value, quantity } } },
        ],
      };
    }),
  }));
  // The group whose rows stand under no heading.
  return { ...view, groups: [{ id: 'brands', rows: made }] };
}

/** The same comparison but for one figure. */
export function withOneEdited(comparison: PlatformComparison): PlatformComparison {
  const [row, ...rows] = rowsOf(comparison);
  const [cell, ...cells] = row?.cells ?? [];
  const figure = figureOf(cell);
  if (!row) throw new Error('The first cell is to be edited.');
  const quantity = { value: 4321, unit: 'users' };
  const other = {
    kind: 'items' as const,
    items: [
      { type: 'figure' as const, figure: { ...figure, value: { ...figure.value, quantity } } },
    ],
  };
  return {
    ...comparison,
    groups: [{ id: 'brands', rows: [{ ...row, cells: [other, ...cells] }, ...rows] }],
  };
}
