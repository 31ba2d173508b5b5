import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './costs.js';
import { describeMachine } from './machine.js';
import { markdownTable, type Table } from './tables.js';

/** Writes a page in the form that the repository keeps its documents in. */
export function writePage(file: string, text: string): void {
  writeFileSync(file, text);
  spawnSync(process.execPath, [`${root}node_modules/prettier/bin/prettier.cjs`, '--write', file]);
}

const machineLine = /^Taken on: .*$/mu;

/**
 * A page with tables in the place of those that have the same head, and with the machine that they were taken on.
 *
 * @throws Error with the head of a table for which the page has no place
 */
export const withTables = (page: string, tables: readonly Table[]): string =>
  tables.reduce(withTable, page).replace(machineLine, `Taken on: ${describeMachine()}.`);

function withTable(page: string, table: Table): string {
  const [head = []] = table;
  const lines = page.split('\n');
  const first = lines.findIndex((line) => cellsOf(line).join('|') === head.join('|'));
  if (first < 0) throw new Error(`The page has no table with the head: ${head.join(', ')}.`);
  const after = lines.findIndex((line, place) => place > first && !line.startsWith('|'));
  const rest = after < 0 ? [] : lines.slice(after);
  return [...lines.slice(0, first), markdownTable(table), ...rest].join('\n');
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Writes tables into a page of the documentation, each in the place of the one before. */
export function writeTables(file: string, tables: readonly Table[]): void {
  writePage(file, withTables(readFileSync(file, 'utf8'), tables));
}
