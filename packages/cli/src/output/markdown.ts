import type { Table } from './table.js';
import { printable } from './width.js';

/** A text that Markdown shows as it is. */
export const escaped = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>|#~]/gu, String.raw`\$&`)
    .trim();

/** A table in GitHub Flavored Markdown. */
export function markdownTable({ header, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = `| ${header.map(() => '---').join(' | ')} |`;
  const padded = rows.map((row) => line(header.map((_, column) => row[column] ?? '')));
  return [line(header), rule, ...padded, ''].join('\n');
}
