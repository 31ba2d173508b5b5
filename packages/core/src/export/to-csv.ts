import { csvText } from './csv-text.js';
import { flatten } from './flatten.js';

/**
 * Any rows, such as those of a query's answer, as one CSV table with a column for each value in
 * them. Fields come in the order in which the rows first fill them, the columns of a field together.
 *
 * @example
 * toCsv([{ brand: 'coach', name: { en: 'Coach', 'zh-Hans': '蔻驰' } }]);
 * // brand,name.en,name.zh-Hans
 * // coach,Coach,蔻驰
 */
export function toCsv(rows: readonly object[]): string {
  const flat = rows.map((row) => flatten(row, ''));
  const header = columnsOf(flat.flatMap((row) => [...row.keys()]));
  if (header.length === 0) return '';
  return csvText(
    header,
    flat.map((row) => header.map((column) => row.get(column))),
  );
}

function columnsOf(names: readonly string[]): string[] {
  const byField = new Map<string, Set<string>>();
  for (const name of names) {
    const [field = name] = name.split('.');
    byField.set(field, (byField.get(field) ?? new Set()).add(name));
  }
  return [...byField.values()].flatMap((columns) => [...columns]);
}
