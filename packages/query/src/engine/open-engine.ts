import { VitrineError, type Atlas, type IsoDate } from '@vitrine/core';
import { canonicalOf, type Canonical } from '../ast/canonical.js';
import { checkTemplate } from '../ast/check-query.js';
import type { Answer } from '../answer/answer.js';
import { openStore } from '../store/store.js';
import { Engine } from './engine.js';
import { answerTo, prepare, type PreparedAnswers } from './prepared.js';

/** Gives an atlas as it was known by a day: `atlasKnownAt` of `@vitrine/core`. */
export type KnownAt = (atlas: Atlas, day: IsoDate) => Atlas;

/** An opened atlas that answers queries given as plain JSON, for pages that need neither builder nor views. */
export interface QueryEngine {
  /**
   * Runs a query, which may come from outside.
   *
   * @param values - of its parameters, by name
   * @throws VitrineError `invalid-query` with every problem, `foreign-cursor`, `too-large`
   */
  run(query: unknown, values?: unknown): Answer;
  /** Checks and plans a query once, to be asked often. @throws VitrineError `invalid-query` */
  prepare(query: unknown): PreparedAnswers;
  /** A query as it is checked, with its text and hash. @throws VitrineError `invalid-query` */
  canonical(query: unknown): Canonical;
}

/**
 * Opens an atlas for queries as JSON alone. It weighs less than half of `open`, which adds the builder, the views,
 * `why`, answers in columns, indexes for groups of many rows, and what was known.
 *
 * @param options.knownAt - `atlasKnownAt` of `@vitrine/core`, where queries ask what was known by a day; without it
 *   they are refused
 * @throws VitrineError `not-an-atlas`
 */
export function openEngine(
  atlas: Atlas,
  { knownAt = notGiven }: { readonly knownAt?: KnownAt } = {},
): QueryEngine {
  const engine = new Engine(openStore(atlas), (day) => openStore(knownAt(atlas, day)));
  return {
    run: (query, values) => answerTo(engine.ask(query, values)),
    prepare: (query) => prepare(engine, query),
    canonical: (query) => canonicalOf(checkTemplate(engine.store, query)),
  };
}

function notGiven(): never {
  const message =
    'needs the sources fused again, which this engine was opened without: openEngine(atlas, { knownAt: atlasKnownAt }), ' +
    'with `atlasKnownAt` of `@vitrine/core`.';
  throw new VitrineError('invalid-query', [
    { code: 'not-available', path: 'asOf.knownAt', message },
  ]);
}
