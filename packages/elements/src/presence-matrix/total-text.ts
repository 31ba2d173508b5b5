import type { Count } from '@vitrine/query';
import type { Locale } from '@vitrine/core';
import { matrixWords } from './words.js';

/** How many are certainly or presumably present, as a range where more are possible: "5", "5–7". */
export function totalText({ presumed, possible }: Count, locale: Locale): string {
  return presumed === possible ? String(presumed) : matrixWords[locale].range(presumed, possible);
}
