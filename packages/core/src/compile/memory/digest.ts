import { createHash } from 'node:crypto';

/** Tells one text from another: the first 32 hex digits of its SHA-256. */
export const digestOf = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
