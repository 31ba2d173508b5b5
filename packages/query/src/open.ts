import { atlasKnownAt, type Atlas, type Evidence, type IsoDate } from '@vitrine/core';
import { canonicalOf, type Canonical } from './ast/canonical.js';
import { checkTemplate } from './ast/check-query.js';
import type { GivenQuery } from './ast/types.js';
import type { ParameterValue } from './builder/conditions.js';
import { QueryBuilder } from './builder/query-builder.js';
import { queryOf, type PreparedRows, type Runnable, type Runner } from './builder/runnable.js';
import { Engine } from './engine/engine.js';
import { examined, type Prepared, type Preparing } from './engine/examined.js';
import { answerTo, asked } from './engine/prepared.js';
import { entityNames } from './model/entities.js';
import type { EntityName } from './model/entity-types.js';
import type { Answer } from './answer/answer.js';
import { explanationOf, type Explanation } from './plan/explain.js';
import { groupsAtOnce } from './plan/groups-at-once.js';
import { openStore } from './store/store.js';
import { viewsOf, type Views } from './views.js';
import type { WhyReference } from './why/why-record.js';
import { whyIn } from './why/why.js';

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
  /**
   * Checks and plans a query once, to be asked often: with other values of its parameters, for its rows, its count or
   * its records.
   *
   * @throws VitrineError `invalid-query` with all that is wrong beside the values of its parameters
   */
  prepare<Row, Names extends string = never>(
    query: Runnable<Row, Names>,
    how?: Preparing,
  ): PreparedRows<Row, Names>;
  prepare(query: unknown, how?: Preparing): Prepared;
  /**
   * A query as it is checked: its fields in one order, defaults left out, days written out, former ids replaced.
   * Queries that ask the same in the same order have the same text and hash.
   *
   * @throws VitrineError `invalid-query`
   */
  canonical(query: unknown): Canonical;
  /** How a query is run. @throws VitrineError `invalid-query` */
  explain(query: unknown, values?: Readonly<Record<string, ParameterValue>>): Explanation;
  /**
   * What the sources say about one field of a record: the shown value first, the others behind it.
   * `state` tells a lasting state with its days, `*` all that the sources say of the record.
   *
   * @throws VitrineError `unknown-field`, `unknown-id`, with the nearest valid name
   */
  why(reference: WhyReference, field: string): Evidence;
  /**
   * What the sources say about what a row shows in a column, or without one about all records behind it. Rows are
   * known by themselves: a copy of one is not.
   *
   * @throws VitrineError `foreign-row`, `unknown-field` with the nearest column
   */
  why(row: object, column?: string): readonly Evidence[];
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
  const knownAt = (day: IsoDate) => openStore(atlasKnownAt(atlas, day));
  const engine = new Engine(store, knownAt, groupsAtOnce);
  const runner: Runner = { asked: (query) => asked(engine, query) };
  const entrances = Object.fromEntries(
    entityNames.map((from): [EntityName, QueryBuilder<EntityName>] => [
      from,
      new QueryBuilder(runner, { v: 1, from } satisfies GivenQuery),
    ]),
  );
  return {
    // One builder an entity, of that entity: `Object.fromEntries` forgets which is which.
    ...(entrances as unknown as Entrances),
    run: (query, values) => answerTo(engine.ask(queryOf(query), values)),
    prepare: (given: unknown, how?: Preparing) => examined(engine, queryOf(given), how),
    canonical: (query) => canonicalOf(checkTemplate(store, queryOf(query))),
    explain: (query, values) => explanationOf(engine.ask(queryOf(query), values)),
    ...viewsOf(store),
    // Of rows too, which views have none of.
    why: whyIn(store),
  };
}
