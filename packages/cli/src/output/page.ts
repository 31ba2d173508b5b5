import type { Source } from '@vitrine/core';
import { counted } from './counted.js';
import { fits, layOut, type Layout, type Table } from './table.js';
import { escaped, markdownTable } from './markdown.js';
import { printable } from './width.js';
import { sourceText } from './words.js';

/** A view in words: titled tables with the sources behind them. */
export interface Page {
  readonly title: string;
  readonly asOf: string;
  readonly sections: readonly Section[];
  readonly sources: readonly Source[];
  /** How many sources it does not list, because nothing that it shows cites them. */
  readonly moreSources?: number;
  /** How to read the tables, and what they leave out, in sentences. */
  readonly notes?: readonly string[];
}

/** All sections of a page have the same columns, so that the page is one table too. */
export interface Section {
  readonly title: string;
  readonly table: Table;
  /** How many rows it leaves out. */
  readonly more?: number;
}

const subtitle = ({ asOf }: Page): string => `As of ${asOf}`;

/** What a page leaves out, and where it is. */
const rest = (more: number | undefined, thing: string): string[] =>
  more ? [`and ${counted(more, `more ${thing}`)}, see --format json`] : [];

/** A page for a terminal. */
export function pageText(page: Page, layout: Layout): string {
  const { bold, dim, cyan } = layout.colors;
  const sections = page.sections.map(({ title, table, more }) => {
    const lines = rest(more, 'row').map((line) => `${dim(line)}\n`);
    return `\n${cyan(title)}\n${layOutSection(table, layout)}${lines.join('')}`;
  });
  const sources = page.sources.map((source, index) => {
    const number = String(index + 1).padStart(String(page.sources.length).length + 2);
    const head = printable(`${number}  ${sourceText(source)}: “${source.title}”`);
    const place = [source.id, source.url].filter((part) => part !== undefined).join('  ');
    return `${head}\n${' '.repeat(number.length + 2)}${dim(printable(place))}\n`;
  });
  const others = rest(page.moreSources, 'source').map((line) => `  ${dim(line)}\n`);
  const list = [...sources, ...others];
  const foot = list.length > 0 ? `\n${cyan('Sources')}\n${list.join('')}` : '';
  const notes = (page.notes ?? []).map((note) => `${dim(note)}\n`);
  const below = notes.length > 0 ? `\n${notes.join('')}` : '';
  const head = `${bold(printable(page.title))}  ${dim(subtitle(page))}\n`;
  return `${head}${sections.join('')}${below}${foot}`;
}

/**
 * A table whose rows lead to their records, the names of which are long and are to be copied: where they do
 * not fit beside the rest, each goes under its row in one piece.
 */
function layOutSection({ header, rows }: Table, layout: Layout): string {
  const wrapping = { ...layout, overflow: 'wrap' } as const;
  const last = header.length - 1;
  if (header[last] !== 'record' || fits({ header, rows }, layout.width)) {
    return layOut({ header, rows }, wrapping);
  }
  return layOut(
    {
      header: header.slice(0, last),
      rows: rows.map((row) => row.slice(0, last)),
      under: rows.map((row) => row[last] ?? ''),
    },
    wrapping,
  );
}

/** An address as a link of Markdown takes it: one line without the brackets that would end it. */
const address = (url: string): string =>
  printable(url).replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll(' ', '%20');

/** A page in GitHub Flavored Markdown. */
export function pageMarkdown(page: Page): string {
  const sections = page.sections.map(
    ({ title, table }) => `## ${escaped(title)}\n\n${markdownTable(table)}`,
  );
  const sources = page.sources.map(({ id, url, ...source }, index) => {
    const title = escaped(source.title);
    const linked = url === undefined ? title : `[${title}](<${address(url)}>)`;
    return `${index + 1}. ${escaped(sourceText(source))}, ${linked} (\`${printable(id)}\`)\n`;
  });
  const foot = sources.length > 0 ? [`## Sources\n\n${sources.join('')}`] : [];
  const head = `# ${escaped(page.title)}\n\n${subtitle(page)}\n`;
  const notes = (page.notes ?? []).map((note) => `${escaped(note)}\n`);
  return [head, ...sections, ...notes, ...foot].join('\n');
}

/** A page as rows, each with the section that it stands in. */
export function pageRows({ sections }: Page): Readonly<Record<string, string>>[] {
  return sections.flatMap(({ title, table: { header, rows } }) =>
    rows.map((row) => ({
      section: title,
      ...Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])),
    })),
  );
}
