import type { CollectionName } from '../model/atlas.js';
import { collectionOf } from '../model/fields.js';
import type { ClaimType } from '../model/record.js';

const titles: Readonly<Record<CollectionName, readonly [singular: string, plural: string]>> = {
  sources: ['source', 'sources'],
  presences: ['presence', 'presences'],
  ownerships: ['ownership', 'ownerships'],
  deals: ['deal', 'deals'],
  campaigns: ['campaign', 'campaigns'],
  observations: ['observation', 'observations'],
  appointments: ['appointment', 'appointments'],
  insights: ['insight', 'insights'],
  brands: ['brand', 'brands'],
  organizations: ['organization', 'organizations'],
  platforms: ['platform', 'platforms'],
  capabilities: ['capability', 'capabilities'],
  people: ['person', 'people'],
  metrics: ['metric', 'metrics'],
  markets: ['market', 'markets'],
  terms: ['term', 'terms'],
};

/** The collections in the order in which a reader wants to hear of them. */
export const collectionNames = Object.keys(titles) as readonly CollectionName[];

/** `1 person`, `12 people`. */
export function countOf(collection: CollectionName, count: number): string {
  const [singular, plural] = titles[collection];
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}

/** The name of a collection as a heading. */
export const titleOf = (collection: CollectionName): string =>
  collection.charAt(0).toUpperCase() + collection.slice(1);

/** The types of claim. */
export const claimTypes = Object.keys(collectionOf) as readonly ClaimType[];

/** The type of claim that makes the records of a collection; none for what is not made of claims. */
export const typeOf = (collection: CollectionName): ClaimType | undefined =>
  claimTypes.find((type) => collectionOf[type] === collection);
