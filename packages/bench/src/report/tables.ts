import { contenderNames, type ContenderName } from '../contenders/all.js';
import { operationNames, operations } from '../operations.js';
import type { Measure } from '../run/protocol.js';
import type { ColdStart, ContenderResult, Finding, SizeResult } from '../run/results.js';
import { bytes, duration, rowsOf, short } from './numbers.js';

export const titles: Readonly<Record<ContenderName, string>> = {
  optimum: 'optimum',
  vitrine: 'Vitrine',
  maps: 'objects in maps',
  loop: 'plain loop',
  sqlite: 'SQLite',
  duckdb: 'DuckDB',
  pglite: 'PGlite',
  loki: 'LokiJS',
  arquero: 'Arquero',
  mingo: 'Mingo',
  tanstack: 'TanStack DB',
};

/** A table: its head, then its rows. */
export type Table = readonly (readonly string[])[];

/** One size: the optimum in time, all others in multiples of it. */
export function sizeTable({ contenders }: SizeResult): Table {
  const present = contenderNames.filter((name) => contenders[name]);
  const others = present.filter((name) => name !== 'optimum');
  const head = ['', 'optimum', ...others.map((name) => titles[name])];
  const asked = operationNames.filter((measure) =>
    present.some((name) => contenders[name]?.measures[measure]),
  );
  const rows = asked.map((measure) => {
    const yardstick = timeOf(contenders.optimum, measure);
    const cells = others.map((name) => multiple(contenders[name], measure, yardstick));
    return [operations[measure], yardstick === undefined ? '—' : duration(yardstick), ...cells];
  });
  const build = contenders.optimum?.build;
  const builds = others.map((name) => {
    const own = contenders[name]?.build;
    return own === undefined || build === undefined ? '—' : short(own / build);
  });
  return [
    head,
    ...rows,
    ['build', build === undefined ? '—' : duration(1000 * build), ...builds],
    ['memory a row', memory(contenders.optimum), ...others.map((name) => memory(contenders[name]))],
  ];
}

export function timeOf(result: ContenderResult | undefined, measure: Measure): number | undefined {
  const finding = result?.measures[measure];
  return finding && 'microseconds' in finding ? finding.microseconds : undefined;
}

function multiple(
  result: ContenderResult | undefined,
  measure: Measure,
  yardstick: number | undefined,
): string {
  if (result?.leftOut !== undefined) return `— (${result.leftOut})`;
  const finding: Finding | undefined = result?.measures[measure];
  if (!finding) return '—';
  if ('leftOut' in finding) return `— (${finding.leftOut})`;
  return yardstick === undefined
    ? duration(finding.microseconds)
    : short(finding.microseconds / yardstick);
}

function memory(result: ContenderResult | undefined): string {
  if (!result?.bytesPerRow) return '—';
  const { heap, native } = result.bytesPerRow;
  // What garbage was left before may be more than what a small engine takes.
  const own = bytes(Math.max(0, Math.round(heap)));
  return native > 0 ? `${own} + ${bytes(Math.round(native))}` : own;
}

/** How long it takes to make a query ready, by size. */
export function planTable(sizes: readonly SizeResult[]): Table {
  const names = (['vitrine', 'sqlite', 'duckdb'] as const).filter((name) =>
    sizes.some(({ contenders }) => contenders[name]?.measures.planFresh),
  );
  const rows = names.flatMap((name) =>
    (['planFresh', 'planCached'] as const).flatMap((measure) => {
      const times = sizes.map(({ contenders }) => timeOf(contenders[name], measure));
      if (times.every((time) => time === undefined)) return [];
      const label = `${titles[name]}, ${measure === 'planFresh' ? 'a new query' : 'one seen before'}`;
      return [[label, ...times.map((time) => (time === undefined ? '—' : duration(time)))]];
    }),
  );
  return [['', ...sizes.map((size) => rowsOf(size.rows))], ...rows];
}

/** Milliseconds over bare Node. */
export function coldStartTable({ bare, engine, reading, contenders }: ColdStart): Table {
  const over = (milliseconds: number) => `${(milliseconds - bare).toFixed(1)} ms`;
  const rows = contenderNames.flatMap((name) => {
    const own = contenders[name];
    return own === undefined ? [] : [[titles[name], over(own)]];
  });
  return [
    ['up to the first answer', 'over bare Node'],
    ['reading the atlas as JSON, no engine', over(reading.atlas)],
    ['reading the tables as JSON, no engine', over(reading.tables)],
    ['Vitrine, `@vitrine/query/engine` bundled', over(engine)],
    ...rows,
  ];
}

/** As Markdown, which is also readable as it is. */
export const markdownTable = ([head = [], ...rows]: Table): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
