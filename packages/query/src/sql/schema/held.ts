/**
 * Whether every database can hold a text. PostgreSQL holds no U+0000, and UTF-8 has nothing for half of a character: a
 * surrogate that stands alone would come back as another character. Tables have no such text, so that none equals it.
 */
export const isHeld = (text: string): boolean => !text.includes('\0') && !alone.test(text);

const alone = /\p{Surrogate}/u;
