import { cellText } from './cell.js';
import { printable } from './width.js';
import { layOut, type Layout, type Table } from './table.js';

export type Row = Readonly<Record<string, unknown>>;

/** The rows of an answer as a table: a column for each field that some row fills, ids last. */
function tableOfRows(rows: readonly Row[]): Table {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const texts = new Map(names.map((name) => [name, rows.map((row) => cellText(row[name]))]));
  const filled = names.filter((name) => texts.get(name)?.some((text) => text !== ''));
  const header = [
    ...filled.filter((name) => name !== 'id'),
    ...filled.filter((name) => name === 'id'),
  ];
  return {
    header,
    rows: rows.map((_, index) => header.map((name) => texts.get(name)?.[index] ?? '')),
  };
}

/** Columns at which a cell still says something. */
const legible = 14;

/**
 * Rows for reading. Where a terminal is too narrow for so many columns, each row becomes a block
 * with a line a field.
 */
export function layOutRows(rows: readonly Row[], layout: Layout): string {
  if (rows.length === 0) return 'No rows.\n';
  const table = tableOfRows(rows);
  const { width } = layout;
  if (width === undefined || table.header.length * legible <= width) return layOut(table, layout);
  return table.rows
    .map((row) => {
      const fields = table.header.map((name, column) => [name, row[column] ?? '']);
      return layOutBlock(
        fields.filter(([, text]) => text !== ''),
        layout,
      );
    })
    .join('\n');
}

function layOutBlock(fields: readonly (readonly string[])[], { colors }: Layout): string {
  const longest = Math.max(...fields.map(([name = '']) => name.length));
  return fields
    .map(([name = '', text = '']) => `${colors.dim(name.padEnd(longest))}  ${printable(text)}\n`)
    .join('');
}
