/** A table as a reader takes it away: its header first, all cells as text. */
export interface TableText {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a spreadsheet would take for a formula; full-width signs count too, as Chinese and Japanese ones take them. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;
const number = /^-?\d+(\.\d+)?$/;

function csvField(text: string): string {
  const harmless = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** By RFC 4180: lines end in CR LF. A text that would run as a formula is led by an apostrophe. */
export function toCsv({ header, rows }: TableText): string {
  return [header, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

const markdownField = (text: string): string =>
  text.replaceAll(/[\\|]/g, '\\$&').replaceAll(/\s+/g, ' ');

/** A table of GitHub Flavored Markdown. */
export function toMarkdown({ header, rows }: TableText): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownField).join(' | ')} |\n`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('');
}
