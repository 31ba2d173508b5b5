import type { Atlas, Evidence } from '@vitrine/core';
import { checkQuery } from './ast/check-query.js';
import type { GivenQuery } from './ast/types.js';
import { QueryBuilder } from './builder/query-builder.js';
import type { ParameterValue } from './builder/conditions.js';
import { queryOf } from './builder/runnable.js';
import { entityNames } from './model/entities.js';
import type { EntityName } from './model/entity-types.js';
import { countOf, execute, type Answer } from './plan/execute.js';
import { explanationOf, type Explanation } from './plan/explain.js';
import { planQuery } from './plan/plan.js';
import { lookupIn } from './store/lookup.js';
import { openStore } from './store/store.js';
import { viewsOf, type Views } from './views.js';
import { why, type WhyReference } from './why.js';

/** A query can start from any entity: `db.presence`, `db.observation`. */
export type Entrances = { readonly [E in EntityName]: QueryBuilder<E> };

/** An opened atlas, ready to be asked. It never changes; indexes are built when first needed. */
export interface Database extends Entrances, Views {
  /**
   * Runs a query given as plain JSON, which may come from outside: see the type `Query`.
   *
   * @param values - of the parameters, by name
   * @throws VitrineError `invalid-query` with every problem, `foreign-cursor`
   */
  run(query: unknown, values?: Readonly<Record<string, ParameterValue>>): Answer;
  /** How a query would be run. @throws VitrineError `invalid-query` */
  explain(query: unknown): Explanation;
  /**
   * What the sources say about one field of a record: the shown value first, the others behind it.
   * `state` tells a lasting state with its days, `*` all that the sources say of the record.
   *
   * @throws VitrineError `unknown-field`, `unknown-id`, with the nearest valid name
   */
  why(reference: WhyReference, field: string): Evidence;
}

/**
 * Opens an atlas: the seeded one of `@vitrine/core/atlas`, or one with own claims layered on top.
 *
 * @throws VitrineError `not-an-atlas`
 * @example
 * const db = open(atlas);
 * db.presence.match({ platform: 'tmall' }).asOf('2019-12-31').count();
 */
export function open(atlas: Atlas): Database {
  const store = openStore(atlas);
  const lookup = lookupIn(store);
  const plan = (input: unknown, values?: unknown) =>
    planQuery(store, checkQuery(store, queryOf(input), values));
  const runner = {
    run: (input: unknown, values?: unknown) => {
      const made = plan(input, values);
      return execute(made, made.query.page ?? {}, made.query.count ?? false);
    },
    count: (input: unknown, values?: unknown) => countOf(plan(input, values)),
  };
  const entrances = Object.fromEntries(
    entityNames.map((from): [EntityName, QueryBuilder<EntityName>] => [
      from,
      new QueryBuilder(runner, { v: 1, from } satisfies GivenQuery),
    ]),
  );
  return {
    // One builder an entity, of that entity: `Object.fromEntries` forgets which is which.
    ...(entrances as unknown as Entrances),
    run: runner.run,
    explain: (query) => explanationOf(plan(query)),
    why: (reference, field) => why(store, lookup, reference, field),
    ...viewsOf(store),
  };
}
