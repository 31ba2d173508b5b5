import type { Source } from '@vitrine/core';
import type { ViewContext } from '../context.js';
import type { Exhibit, RecordReference } from '../types.js';
import { backingOf, type Backing } from './backing.js';
import type { Row } from './rows.js';

/** The sources behind what the rows show, and how much there is, counted without making the evidence. */
export function behind({ store, day }: ViewContext, rows: readonly Row[]): Exhibit {
  const ids = new Set<string>();
  let [claims, disputed] = [0, 0];
  const add = (backing: Backing): void => {
    claims += backing.claims;
    disputed += backing.disputed;
    for (const id of backing.sources) ids.add(id);
  };
  const addRecord = (type: 'presence' | 'ownership', { id }: RecordReference): void => {
    const record = store.get(type, id);
    if (record) add(backingOf(store, type, record));
  };
  for (const { cells, ownership } of rows) {
    if (ownership) addRecord('ownership', ownership.record);
    for (const { records } of cells.values()) {
      for (const record of records) addRecord('presence', record);
    }
  }
  const sources: Source[] = [...ids].sort().flatMap((id) => store.get('source', id) ?? []);
  return { asOf: day, sources, counts: { claims, sources: sources.length, disputed } };
}
