import { VitrineError } from '@vitrine/core';
import type { Query } from '../ast/types.js';
import { decodeCursor, encodeCursor } from '../answer/cursor.js';
import type { SortKey } from '../answer/sort-key.js';
import { decodeBase64Url } from '../text/base64url.js';
import { hash } from '../text/hash.js';
import { isHeld } from './schema/held.js';
import { identitiesIn } from './compile/identity.js';
import type { Position } from './compile/rows.js';

/** A page belongs to a query by all that decides its rows. */
const identityOf = (asked: Query): string => hash(JSON.stringify(asked));

/** The cursor of a place, the same as the engine's. */
export const cursorAt = (version: string, asked: Query, position: Position): string =>
  encodeCursor({ version, query: identityOf(asked), ...position });

/**
 * Reads where a page begins. Whether there is such a row in these data is left to {@link holdTo}.
 *
 * @param asked - the query without its page and count
 * @throws VitrineError `foreign-cursor`
 */
export function placeIn(cursor: string, asked: Query): Position {
  const [, query, keys, id] = partsOf(cursor);
  if (!isId(id, asked) || !Array.isArray(keys) || !keys.every(isKey)) {
    throw refused('is no cursor; pass on the `next` of the page before.');
  }
  if (query !== identityOf(asked)) {
    throw refused('was made by another query; begin again without it.');
  }
  return { id, keys };
}

/**
 * Holds a cursor to the row that it names.
 *
 * @param position - where that row stands in the data; missing where there is none
 * @throws VitrineError `foreign-cursor`
 */
export function holdTo(
  cursor: string,
  version: string,
  asked: Query,
  position: Position | undefined,
): void {
  decodeCursor(cursor, version, identityOf(asked), () => position?.keys);
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(decodeBase64Url(cursor));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** Groups have no ids but what tells them apart. */
function isId(id: unknown, { groupBy, measures }: Query): id is string {
  if (typeof id !== 'string') return false;
  const grouped = groupBy !== undefined || measures !== undefined;
  return grouped ? identitiesIn(id)?.every(isHeld) === true : isHeld(id);
}

/** JSON has no endless numbers, so that such a part is null. */
const isKey = (key: unknown): key is SortKey =>
  key === null ||
  (Array.isArray(key) &&
    key.every(
      (part) =>
        part === null || typeof part === 'number' || (typeof part === 'string' && isHeld(part)),
    ));

const refused = (why: string): VitrineError =>
  new VitrineError('foreign-cursor', [
    { code: 'foreign-cursor', path: 'page.after', message: `The cursor ${why}` },
  ]);
