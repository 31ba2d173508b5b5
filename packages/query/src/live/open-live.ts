import type { Atlas } from '@vitrine/core';
import { LayeredAtlas, type ParsedClaims, type Touched } from '@vitrine/core/layered';
import { canonicalOf } from '../ast/canonical.js';
import { checkCopy } from '../ast/check-query.js';
import { plainCopy } from '../ast/plain.js';
import { queryOf } from '../builder/runnable.js';
import type { Answer } from '../answer/answer.js';
import { FollowedQuery } from './followed-query.js';
import { Listeners, runAll } from './listeners.js';
import { storesOf } from './stores.js';

/** An atlas that somebody's own sources are put on top of, and whose answers are followed as they change. */
export interface LiveAtlas {
  /** As it is now: another one after each change. */
  readonly atlas: Atlas;
  /**
   * Puts own sources, as `parseClaims` of `@vitrine/core/schema` reads them, in place of own ones with the same ids, and
   * tells whoever follows an answer that is another one now.
   *
   * @throws VitrineError `duplicate-id` for a source that the atlas below has; nothing has changed then. What a listener
   *   throws is thrown when all have been told, and so is what the answer to a query throws, such as `foreign-cursor`
   *   where the row is gone after which its page begins.
   */
  put(own: ParsedClaims): void;
  /**
   * Takes own sources away.
   *
   * @throws VitrineError `unknown-id` with the nearest id; nothing has changed then
   */
  remove(sources: readonly string[]): void;
  /**
   * Follows the answer to a query: tells it at once, and again whenever a change makes it another one. Queries that
   * ask the same are answered once, whoever follows them, and none is answered that nobody follows.
   *
   * @param values - of its parameters, by name
   * @returns ends it
   * @throws VitrineError `invalid-query` with every problem, `too-large`
   * @example
   * const stop = live.subscribe({ v: 1, from: 'presence', match: { brand: 'coach' } }, ({ rows }) => draw(rows));
   */
  subscribe(query: unknown, listener: (answer: Answer) => void, values?: unknown): () => void;
  /** Tells after each change that there is another atlas. @returns ends it */
  follow(listener: (atlas: Atlas) => void): () => void;
}

/**
 * Opens an atlas to be changed by somebody's own sources and followed.
 *
 * @throws VitrineError `not-an-atlas`
 */
export function openLive(atlas: Atlas): LiveAtlas {
  const layered = new LayeredAtlas(atlas);
  const followed = new Map<string, FollowedQuery>();
  const followers = new Listeners<Atlas>(() => layered.atlas, Object.is);
  const stores = storesOf(layered);

  function change(touched: Touched): void {
    const queries = [...followed.values()];
    runAll([
      // A query that cannot be answered any more keeps no other from its answer.
      ...queries.map((query) => () => query.follow(touched)),
      ...[...queries, followers].map((one) => () => one.tell()),
    ]);
  }

  return {
    get atlas() {
      return layered.atlas;
    },
    put: (own) => change(layered.put(own)),
    remove: (sources) => change(layered.remove(sources)),
    follow: (listener) => followers.add(listener).end,
    subscribe(query, listener, values) {
      const checked = checkCopy(
        stores.now(),
        plainCopy(queryOf(query)),
        values === undefined ? undefined : plainCopy(values, 'params'),
      );
      const { text } = canonicalOf(checked);
      const one = followed.get(text) ?? new FollowedQuery(checked, stores);
      followed.set(text, one);
      return one.listen(listener, () => {
        if (followed.get(text) === one) followed.delete(text);
      });
    },
  };
}
