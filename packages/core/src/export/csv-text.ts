/** What a cell of a table may hold. Nothing and an empty text look the same in CSV. */
export type Scalar = string | number | boolean | null | undefined;

/**
 * A text that a spreadsheet would take for a formula. Full-width signs count too: Chinese and
 * Japanese spreadsheets take them for the narrow ones.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;
const special = /[",\r\n]/u;

/**
 * One field by RFC 4180. A text that would run as a formula is led by an apostrophe, as
 * spreadsheets themselves write it; numbers are numbers and stay as they are.
 */
export function csvField(value: Scalar): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = formula.test(value) ? `'${value}` : value;
  return special.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table by RFC 4180: UTF-8 without a mark, lines ending in CR LF, the header first. */
export function csvText(header: readonly string[], rows: readonly (readonly Scalar[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** Several values in one field. */
export const listed = (values: readonly Scalar[]): string =>
  values.map((value) => (value === null || value === undefined ? '' : String(value))).join('; ');
