import { states, type Presence, type State } from '@vitrine/core';
import { compare } from '../compare-names.js';
import type { ViewContext } from '../context.js';
import { isShown, rankOf, startOf } from '../presences.js';
import { readingOf } from '../standings.js';
import type { Standing } from '../types.js';
import { backingOf } from './backing.js';
import type { MatrixCell } from './types.js';

interface Told {
  readonly presence: Presence;
  readonly standing: MatrixCell['standing'];
}

/** What is to be shown of the presences of one brand on one platform; nothing where all is unknown. */
export function cellOn(
  { store, lookup, day }: ViewContext,
  presences: readonly Presence[],
): MatrixCell | undefined {
  const told = presences
    .map((presence) => ({
      presence,
      standing: readingOf(store, lookup, 'presence', presence).on(day),
    }))
    .filter((one): one is Told => isTold(one.standing) && isShown(one.standing, day))
    .sort(bySureness);
  const [surest] = told;
  if (!surest) return undefined;
  const alike = told.filter(({ standing }) => kindOf(standing) === kindOf(surest.standing));
  const backings = alike.map(({ presence }) => backingOf(store, 'presence', presence));
  const sources = backings.flatMap((backing) => backing.sources);
  return {
    standing: surest.standing,
    disputed: surest.presence.disputed.length > 0,
    channels: unique(alike.map(({ presence }) => presence.channel)),
    records: backings.map(({ reference }) => reference),
    claims: backings.reduce((sum, { claims }) => sum + claims, 0),
    sources: backings.length === 1 ? sources : unique(sources).sort(),
  };
}

const isTold = (standing: Standing): standing is Told['standing'] => standing.state !== 'unknown';

/** Whoever is there, however surely, is not told of by what ended before. */
const kindOf = ({ state }: Standing): State => (rankOf({ state }) <= 1 ? 'certain' : state);

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

const rank = ({ state }: { readonly state: State }): number => states.indexOf(state);

/** The surest first, of equal ones the latest start, then by id. */
const bySureness = (a: Told, b: Told): number =>
  rank(a.standing) - rank(b.standing) ||
  compare(startOf(b.standing), startOf(a.standing)) ||
  compare(a.presence.id, b.presence.id);
