import type { LocalizedText } from '../../model/localized-text.js';
import { idSuggestedBy } from '../name-list.js';
import type { CompactRecord } from './compact.js';

/** What a record goes by, where its id may be made of that. */
export function titleOf({ population, name }: CompactRecord): string {
  // Fields of these names are texts in every type of record.
  const text = (population ?? name) as LocalizedText | undefined;
  return idSuggestedBy(text?.en ?? '');
}

/** The whole id of a record of a card. */
export function idOf(record: CompactRecord, firstSource: string | undefined): string {
  const { id, brand, platform, channel, era, topic } = record;
  if (id !== undefined && topic === undefined) return id.replace('*', titleOf(record));
  const parts = topic === undefined ? [brand, platform, channel, era] : [firstSource, topic, id];
  return parts
    .filter((part) => part !== undefined)
    .map(String)
    .join('--');
}
