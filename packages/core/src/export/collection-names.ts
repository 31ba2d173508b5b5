import type { CollectionName } from '../model/atlas.js';

// A map rather than a list, so that the compiler tells when a collection is missing.
const all: Readonly<Record<CollectionName, true>> = {
  sources: true,
  organizations: true,
  brands: true,
  platforms: true,
  capabilities: true,
  people: true,
  metrics: true,
  markets: true,
  terms: true,
  ownerships: true,
  presences: true,
  deals: true,
  campaigns: true,
  observations: true,
  appointments: true,
  insights: true,
};

/** The collections of an atlas, in its order. */
export const collectionNames = Object.keys(all) as readonly CollectionName[];
