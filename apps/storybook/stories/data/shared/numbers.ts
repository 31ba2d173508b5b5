import type { Locale } from '@vitrine/core';
import { tagFor } from './from-elements.js';

/** A count with the separators of the language. */
export function number(count: number, locale: Locale): string {
  return count.toLocaleString(tagFor(locale));
}

/** A count with its word: "1 source", "940 sources". */
export function counted(count: number, one: string, many: string): string {
  return `${number(count, 'en')} ${count === 1 ? one : many}`;
}

/** A part of a whole in whole per cent; what is there is never rounded down to nothing. */
export function percent(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0%';
  const share = Math.round((part / whole) * 100);
  return share === 0 ? '<\u00a01%' : `${share}%`;
}
