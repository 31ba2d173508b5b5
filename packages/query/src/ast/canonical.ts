import { hash } from '../text/hash.js';
import type { Param, Query } from './types.js';

/** A checked query as text: one text for all queries that ask the same in the same order. */
export interface Canonical {
  /** Defaults left out, days written out, former ids replaced; parameters stand where they stood. */
  readonly query: Query<Param>;
  /** JSON without white space. */
  readonly text: string;
  /** Stable across versions of the engine; tells queries apart, but does not withstand an attacker. */
  readonly hash: string;
}

/** The check has put the query's fields in order, so that its JSON is canonical already. */
export function canonicalOf(query: Query<Param>): Canonical {
  const text = JSON.stringify(query);
  return { query, text, hash: hash(text) };
}
