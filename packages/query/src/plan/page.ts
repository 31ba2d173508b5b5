import type { Query } from '../ast/types.js';
import type { AtlasStore } from '../store/store.js';
import { hash } from '../text/hash.js';
import { decodeCursor, encodeCursor } from '../answer/cursor.js';
import type { SortKey } from '../answer/sort-key.js';
import type { Plan } from './plan.js';

/** Which part of the answer is asked for; all of it where nothing is said. */
export interface PageAsked {
  readonly size?: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

/** Where something stands in the order of an answer. */
export interface Position {
  readonly id: string;
  readonly keys: readonly SortKey[];
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A page belongs to a query by all that decides its rows, but not by where it starts or how long it is. */
const identityOf = (query: Query): string =>
  hash(JSON.stringify({ ...query, page: undefined, count: undefined }));

/**
 * Where the page before ended. `keysOf` gives the keys of what has an id, and nothing where there is none.
 *
 * @throws VitrineError `foreign-cursor`
 */
export const positionAt = (
  plan: Plan,
  cursor: string,
  keysOf: (id: string) => readonly SortKey[] | undefined,
): Position => decodeCursor(cursor, plan.store.version, identityOf(plan.query), keysOf);

export const cursorAt = ({ store, query }: Plan, position: Position): string =>
  cursorOf(store, query, position);

/** The cursor of a place in the answer to a query. */
export const cursorOf = ({ version }: AtlasStore, query: Query, { keys, id }: Position): string =>
  encodeCursor({ version, query: identityOf(query), keys, id });
