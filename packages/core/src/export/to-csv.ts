import { csvText } from './csv-text.js';
import { flatten } from './flatten.js';

/**
 * Any rows, such as those of a query's answer, as one CSV table with a column for each value in
 * them. Columns come in the order in which the rows first fill them.
 *
 * @example
 * toCsv([{ brand: 'coach', name: { en: 'Coach', 'zh-Hans': '蔻驰' } }]);
 * // brand,name.en,name.zh-Hans
 * // coach,Coach,蔻驰
 */
export function toCsv(rows: readonly object[]): string {
  const flat = rows.map((row) => flatten(row, ''));
  const header = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  if (header.length === 0) return '';
  return csvText(
    header,
    flat.map((row) => header.map((column) => row.get(column))),
  );
}
