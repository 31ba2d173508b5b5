import type { Output } from '../terminal.js';
import { cut, pad, printable, widthOf, wrap } from './width.js';

/** Texts in rows under a header. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A line of its own below each row. */
  readonly under?: readonly string[];
}

export interface Layout {
  /** Columns that a line may take; without it nothing is cut. */
  readonly width?: number | undefined;
  /** What happens to a text that is wider than its column; `cut` keeps one line a row. */
  readonly overflow?: 'cut' | 'wrap';
  readonly colors: Output['colors'];
}

const gap = '  ';
const narrowest = 5;

/**
 * Widths at which a line fits: narrow columns keep theirs, wide ones share what is left, because
 * one long text should not cost the others their meaning.
 */
export function fitWidths(natural: readonly number[], available: number): number[] {
  const room = available - gap.length * (natural.length - 1);
  const total = natural.reduce((sum, width) => sum + width, 0);
  if (total <= room) return [...natural];
  let left = room;
  let columns = natural.length;
  let share = left / columns;
  for (const width of [...natural].sort((a, b) => a - b)) {
    if (width > share) break;
    left -= width;
    columns -= 1;
    share = left / columns;
  }
  const limit = Math.max(narrowest, Math.floor(share));
  return natural.map((width) => Math.min(width, limit));
}

/** A column of figures lines up on the right. */
const isFigure = (text: string): boolean => /^[<>≤≥≈ ]*[-+]?[\d,.]+[a-z%]*$/u.test(text);

/** The lines that a row takes: one, or as many as its fullest cell. */
function linesOf(cells: readonly (readonly string[])[]): string[][] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''));
}

const naturalWidths = ({ header, rows }: Table): number[] =>
  header.map((name, column) =>
    Math.max(widthOf(name), ...rows.map((row) => widthOf(printable(row[column] ?? '')))),
  );

/** Whether a table has room without a text that is wider than its column. */
export function fits(table: Table, width: number | undefined): boolean {
  const natural = naturalWidths(table);
  const total = natural.reduce((sum, size) => sum + size + gap.length, -gap.length);
  return width === undefined || total <= width;
}

/** Lays a table out for a terminal or a text file. */
export function layOut(table: Table, { width, overflow = 'cut', colors }: Layout): string {
  const { header, rows, under = [] } = table;
  const cells = rows.map((row) => row.map(printable));
  const natural = naturalWidths(table);
  const widths = width === undefined ? natural : fitWidths(natural, width);
  const sides = header.map((_, column) => {
    const filled = cells.map((row) => row[column] ?? '').filter((text) => text !== '');
    return filled.length > 0 && filled.every(isFigure) ? 'left' : 'right';
  });
  const line = (texts: readonly string[]): string =>
    widths
      .map((size, column) => pad(texts[column] ?? '', size, sides[column] ?? 'right'))
      .join(gap)
      .trimEnd();
  const fit = (text: string, size: number): string[] =>
    overflow === 'wrap' ? wrap(text, size) : [cut(text, size)];
  const fitted = (texts: readonly string[]): string[] =>
    linesOf(widths.map((size, column) => fit(texts[column] ?? '', size))).map(line);
  const body = cells.flatMap((row, index) => {
    const note = under[index];
    const lines = fitted(row);
    return note === undefined ? lines : [...lines, colors.dim(`${gap}${printable(note)}`)];
  });
  const rule = widths.map((size) => '─'.repeat(size)).join(gap);
  return [...fitted(header).map((text) => colors.bold(text)), colors.dim(rule), ...body, ''].join(
    '\n',
  );
}
