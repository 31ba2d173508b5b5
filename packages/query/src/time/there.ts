import type { IsoDate } from '@vitrine/core';
import { no, type Truth } from '../logic/truth.js';
import type { AnyRecord, EntityName } from '../model/entity-types.js';
import type { AtlasStore } from '../store/store.js';
import { truthOf } from './certainty.js';
import { isLasting, truthOn } from './holds.js';
import { occurredBy } from './occurred.js';

/** How true it is that a record was there on a day: that it held, or if it does not last, that it had come. */
export function thereOn(
  store: AtlasStore,
  name: EntityName,
  record: AnyRecord,
  day: IsoDate,
): Truth {
  if (isLasting(record)) return truthOn(record.validTime, day);
  const certainty = occurredBy(store, name, record, day);
  return certainty ? truthOf[certainty] : no;
}
