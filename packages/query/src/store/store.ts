import { VitrineError, type Atlas, type Problem, type Redirect } from '@vitrine/core';
import { entities, entityNames } from '../model/entities.js';
import type { EntityName, EntityTypes } from '../model/entity-types.js';
import { read } from '../read.js';
import { openTable, type Table } from './table.js';

/**
 * Read access to an atlas. The engine knows records only through this, so that another layout
 * of storage (typed columns beside the records) can take its place.
 */
export interface AtlasStore {
  /** Version of the data. */
  readonly version: string;
  /** All records of an entity in the order of their ids. */
  all<E extends EntityName>(entity: E): readonly EntityTypes[E][];
  get<E extends EntityName>(entity: E, id: string): EntityTypes[E] | undefined;
  /** The records whose path `by` has the value, in the order of their ids. */
  bucket<E extends EntityName>(entity: E, by: string, value: string): readonly EntityTypes[E][];
  /** What became of a former id. */
  redirect(entity: EntityName, id: string): Redirect | undefined;
}

type Tables = { readonly [E in EntityName]: Table<EntityTypes[E]> };

/**
 * Opens an atlas as plain objects in maps.
 *
 * @throws VitrineError `not-an-atlas`
 */
export function openStore(atlas: Atlas): AtlasStore {
  refuseOthers(atlas);
  const tables: Tables = {
    source: openTable(atlas.sources),
    organization: openTable(atlas.organizations),
    brand: openTable(atlas.brands),
    platform: openTable(atlas.platforms),
    capability: openTable(atlas.capabilities),
    person: openTable(atlas.people),
    metric: openTable(atlas.metrics),
    market: openTable(atlas.markets),
    term: openTable(atlas.terms),
    ownership: openTable(atlas.ownerships),
    presence: openTable(atlas.presences),
    deal: openTable(atlas.deals),
    campaign: openTable(atlas.campaigns),
    observation: openTable(atlas.observations),
    appointment: openTable(atlas.appointments),
    insight: openTable(atlas.insights),
  };
  // Named by its type parameter, so that the table's type follows the entity's name.
  const table = <E extends EntityName>(entity: E): Tables[E] => tables[entity];
  return {
    version: atlas.meta.version,
    all: (entity) => table(entity).all,
    get: (entity, id) => table(entity).get(id),
    bucket: (entity, by, value) => table(entity).bucket(by, value),
    redirect(entity, id) {
      const former = atlas.redirects[entities[entity].collection];
      return former && Object.hasOwn(former, id) ? former[id] : undefined;
    },
  };
}

/** Callers without types may give anything, often a promise of an atlas or a module that holds one. */
function refuseOthers(atlas: unknown): void {
  const missing = [
    ...(typeof read(read(atlas, 'meta'), 'version') === 'string' ? [] : ['meta.version']),
    ...(typeof read(atlas, 'redirects') === 'object' ? [] : ['redirects']),
    ...entityNames
      .map((name) => entities[name].collection)
      .filter((collection) => !Array.isArray(read(atlas, collection))),
  ];
  if (missing.length === 0) return;
  const message =
    `no atlas: it lacks ${missing.join(', ')}. Give that of \`@vitrine/core/atlas\`, ` +
    'one of its parts, or one layered on it.';
  const problem: Problem = { code: 'not-an-atlas', path: 'atlas', message };
  throw new VitrineError('not-an-atlas', [problem]);
}
