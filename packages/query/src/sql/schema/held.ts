import { separator } from './text-order.js';

/**
 * Whether every database can hold a text. PostgreSQL holds no U+0000, U+0001 stands between the parts of what texts are
 * ordered by, and UTF-8 has nothing for half of a character: a surrogate that stands alone would come back as another
 * character. Tables have no such text, so that none equals it.
 */
export const isHeld = (text: string): boolean =>
  !text.includes('\0') && !text.includes(separator) && !hasHalf(text);

/** Whether half of a character, a surrogate, stands alone in a text. */
export const hasHalf = (text: string): boolean => /\p{Surrogate}/u.test(text);
