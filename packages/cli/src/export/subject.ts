import { suggest, type Atlas, type CollectionName } from '@vitrine/core';
import type { EntityName } from '@vitrine/query';
import { UsageError } from '../usage-error.js';

/** What is exported: everything, one table of it, or what a query finds. */
export type Subject =
  | { readonly is: 'atlas' }
  | { readonly is: 'table'; readonly table: CollectionName | 'claims' }
  | { readonly is: 'query'; readonly query: unknown };

/** The collection that holds the records of each entity. */
const collectionOfEntity: Readonly<Record<EntityName, CollectionName>> = {
  source: 'sources',
  organization: 'organizations',
  brand: 'brands',
  platform: 'platforms',
  capability: 'capabilities',
  person: 'people',
  metric: 'metrics',
  market: 'markets',
  term: 'terms',
  ownership: 'ownerships',
  presence: 'presences',
  deal: 'deals',
  campaign: 'campaigns',
  observation: 'observations',
  appointment: 'appointments',
  insight: 'insights',
};

/** @throws UsageError naming the nearest table */
export function tableNamed(name: string): CollectionName | 'claims' {
  const tables = [...Object.values(collectionOfEntity), 'claims' as const];
  const found = tables.find((table) => table === name);
  if (found) return found;
  throw new UsageError(`unknown collection ${suggest(name, tables)}`);
}

/** What a query finds, and the collection that it finds it in. */
export interface Found {
  readonly collection: CollectionName;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** @throws VitrineError `invalid-query` */
export async function find(atlas: Atlas, query: unknown): Promise<Found> {
  const { open } = await import('@vitrine/query');
  const { rows } = open(atlas).run(query);
  // The engine has just accepted it, so that it is a query.
  const { from } = query as { readonly from: EntityName };
  return { collection: collectionOfEntity[from], rows };
}

/** The same query for whole records, whatever it selects of them. */
export function forRecords(query: unknown): unknown {
  if (typeof query !== 'object' || query === null) return query;
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'select'));
}
