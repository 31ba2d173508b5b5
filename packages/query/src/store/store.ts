import { VitrineError, type Atlas, type Problem, type Redirect } from '@vitrine/core';
import { entities, entityNames } from '../model/entities.js';
import type { EntityName, EntityTypes } from '../model/entity-types.js';
import { read } from '../read.js';
import { certaintiesIn } from '../index/certainties.js';
import { openTable, type Table } from './table.js';

/**
 * Read access to an atlas. The engine knows records only through this: the frozen records, and beside
 * them the columns and indexes of their tables.
 */
export interface AtlasStore {
  /** Version of the data. */
  readonly version: string;
  /** All records of an entity in the order of their ids. */
  all<E extends EntityName>(entity: E): readonly EntityTypes[E][];
  get<E extends EntityName>(entity: E, id: string): EntityTypes[E] | undefined;
  /** The records whose path `by` has the value, in the order of their ids. */
  bucket<E extends EntityName>(entity: E, by: string, value: string): readonly EntityTypes[E][];
  /** The records of an entity with their columns and indexes. */
  table<E extends EntityName>(entity: E): Table<EntityTypes[E]>;
  /** What became of a former id. */
  redirect(entity: EntityName, id: string): Redirect | undefined;
}

/** What of an atlas the check of a query asks: which ids and words there are, and what goes by which name. */
export type KnownThings = Pick<AtlasStore, 'all' | 'get' | 'bucket' | 'redirect'>;

type Tables = { readonly [E in EntityName]: Table<EntityTypes[E]> };

/**
 * Opens an atlas: its records as they are, beside them what is built when first asked for.
 *
 * @param before - a store whose tables are taken over where their records are the same list
 * @throws VitrineError `not-an-atlas`
 */
export function openStore(atlas: Atlas, before?: AtlasStore): AtlasStore {
  refuseOthers(atlas);
  const opened = <E extends EntityName>(
    name: E,
    all: readonly EntityTypes[E][],
  ): Table<EntityTypes[E]> => {
    const known = before?.table(name);
    return known?.all === all ? known : openTable(all, () => certaintiesIn(store, name));
  };
  const tables: Tables = {
    source: opened('source', atlas.sources),
    organization: opened('organization', atlas.organizations),
    brand: opened('brand', atlas.brands),
    platform: opened('platform', atlas.platforms),
    capability: opened('capability', atlas.capabilities),
    person: opened('person', atlas.people),
    metric: opened('metric', atlas.metrics),
    market: opened('market', atlas.markets),
    term: opened('term', atlas.terms),
    ownership: opened('ownership', atlas.ownerships),
    presence: opened('presence', atlas.presences),
    deal: opened('deal', atlas.deals),
    campaign: opened('campaign', atlas.campaigns),
    observation: opened('observation', atlas.observations),
    appointment: opened('appointment', atlas.appointments),
    insight: opened('insight', atlas.insights),
  };
  // Named by its type parameter, so that the table's type follows the entity's name.
  const table = <E extends EntityName>(entity: E): Tables[E] => tables[entity];
  const store: AtlasStore = {
    version: atlas.meta.version,
    all: (entity) => table(entity).all,
    get: (entity, id) => table(entity).get(id),
    bucket: (entity, by, value) => table(entity).buckets(by).get(value),
    table,
    redirect(entity, id) {
      const former = atlas.redirects[entities[entity].collection];
      return former && Object.hasOwn(former, id) ? former[id] : undefined;
    },
  };
  return store;
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
