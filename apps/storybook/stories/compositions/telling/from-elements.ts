// The one door to what the components are made of, so that a text writes days and figures as they do.
import type { Locale } from '@vitrine/core';

export type { EvidenceEntry } from '../../../../../packages/elements/src/evidence/entry.js';
export {
  formatDate,
  formatFuzzyDate,
} from '../../../../../packages/elements/src/shared/format/dates.js';
export { localeFor, textIn } from '../../../../../packages/elements/src/shared/format/locale.js';
export {
  formatQuantity,
  speakQuantity,
} from '../../../../../packages/elements/src/shared/format/quantities.js';
export { formatPublished } from '../../../../../packages/elements/src/shared/format/sources.js';
export { absenceWords } from '../../../../../packages/elements/src/shared/messages/absence.js';
export { fieldNames } from '../../../../../packages/elements/src/shared/messages/fields.js';

const english = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const chinese = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A count as a text writes it: small ones as words. */
export function inWords(count: number, locale: Locale): string {
  return (locale === 'en' ? english : chinese)[count] ?? String(count);
}
