import { VitrineError } from '@vitrine/core';
import { decodeBase64Url, encodeBase64Url } from '../text/base64url.js';
import type { SortKey } from './sort-key.js';

/** Where a page ended. */
interface Cursor {
  /** Version of the atlas. */
  readonly version: string;
  /** Hash of the query without its page. */
  readonly query: string;
  readonly keys: readonly SortKey[];
  readonly id: string;
}

export const encodeCursor = ({ version, query, keys, id }: Cursor): string =>
  encodeBase64Url(JSON.stringify([version, query, keys, id]));

/**
 * Reads the id of the row at which a page ended. `keysOf` gives the sort keys of a row, and nothing
 * where there is no such row, so that a cursor counts only where it points at the very place it was made for.
 *
 * @throws VitrineError `foreign-cursor`
 */
export function decodeCursor(
  text: string,
  version: string,
  query: string,
  keysOf: (id: string) => readonly SortKey[] | undefined,
): { readonly id: string; readonly keys: readonly SortKey[] } {
  const [ofVersion, ofQuery, , id] = parse(text);
  if (typeof id !== 'string') throw refused('is no cursor; pass on the `next` of the page before.');
  if (ofVersion !== version) {
    throw refused('was made from another version of the atlas; begin again without it.');
  }
  if (ofQuery !== query) throw refused('was made by another query; begin again without it.');
  const keys = keysOf(id);
  // The one cursor of that place; comparing what was parsed could be made to run out of stack.
  if (!keys || encodeCursor({ version, query, keys, id }) !== text) {
    throw refused('points at a row that this atlas does not have; begin again without it.');
  }
  return { id, keys };
}

function parse(text: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(decodeBase64Url(text));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

const refused = (why: string): VitrineError =>
  new VitrineError('foreign-cursor', [
    { code: 'foreign-cursor', path: 'page.after', message: `The cursor ${why}` },
  ]);
