import { isParam } from '../ast/parameters.js';

/** What begins with one of these is JSON. */
export const isJson = (text: string): boolean => /^[{["]/.test(text);

/** A single text: as it stands, unless that would be read as something else or cannot be written. */
export const writeText = (text: string): string =>
  isJson(text) || !isWellFormed(text) ? JSON.stringify(text) : text;

/** A value or a list of values; commas separate items, so that a text with a comma is written as JSON. */
export function writeValue(value: unknown): string {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.length > 1 && items.every(isPlain) ? items.join(',') : JSON.stringify(items);
  }
  return isParam(value) || !isPlain(value) ? JSON.stringify(value) : String(value);
}

/** Whether a value stands for itself among commas. */
export const isPlain = (value: unknown): boolean =>
  typeof value === 'string'
    ? !isJson(value) && !value.includes(',') && isWellFormed(value)
    : typeof value !== 'object';

/** Half of a pair of surrogates is no character, and has no encoding in an address; in JSON it has. */
export function isWellFormed(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
