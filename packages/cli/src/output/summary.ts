import type { Atlas, CollectionName } from '@vitrine/core';
import { counted } from './counted.js';

const things: readonly (readonly [CollectionName, singular: string, plural?: string])[] = [
  ['brands', 'brand'],
  ['platforms', 'platform'],
  ['organizations', 'organization'],
  ['people', 'person', 'people'],
  ['capabilities', 'capability', 'capabilities'],
  ['ownerships', 'ownership'],
  ['presences', 'presence'],
  ['deals', 'deal'],
  ['campaigns', 'campaign'],
  ['observations', 'observation'],
  ['appointments', 'appointment'],
  ['insights', 'insight'],
];

/** What an atlas holds, in two lines. */
export function atlasSummary({ meta: { counts } }: Atlas): string {
  const claims = counted(counts.claims, 'claim');
  const sources = counted(counts.sources, 'source');
  const records = things.map(([name, ...words]) => counted(counts[name], ...words)).join(', ');
  return `${claims} from ${sources}\n${records}\n`;
}
