import type { NamedThing, Presence } from '@vitrine/core';
import { named, standingCell, standingOn, type ViewContext } from './context.js';
import { compareStandings, isShown, rankOf } from './presences.js';
import type { ComparisonItem, Standing } from './types.js';

type Tally = Extract<ComparisonItem, { type: 'tally' }>;

/** What is counted: all that is shown on the day, but for denials. */
export const isTallied = ({ day }: ViewContext, standing: Standing): boolean =>
  isShown(standing, day) && standing.state !== 'absent';

/** How many brands stand how by these presences, each brand once by its surest standing. */
export function tallyOf(context: ViewContext, presences: readonly Presence[]): Tally {
  const best = new Map<string, { presence: Presence; standing: Standing }>();
  for (const presence of presences) {
    const standing = standingOn(context, 'presence', presence);
    const other = best.get(presence.brand);
    if (!isTallied(context, standing)) continue;
    if (!other || compareStandings(standing, other.standing) < 0) {
      best.set(presence.brand, { presence, standing });
    }
  }
  // Only what is shown needs its evidence.
  const brands = [...best]
    .map(([brand, { presence, standing }]) => ({
      brand: named(context, 'brands', brand),
      cell: standingCell(context, 'presence', presence, standing),
    }))
    .sort(
      (a, b) => rankOf(a.cell.standing) - rankOf(b.cell.standing) || compareNames(a.brand, b.brand),
    );
  const count = (...states: readonly string[]) =>
    brands.filter(({ cell }) => states.includes(cell.standing.state)).length;
  return {
    type: 'tally',
    present: count('certain', 'presumed'),
    possible: count('possible'),
    announced: count('announced'),
    ended: count('ended'),
    brands,
  };
}

const compareNames = (a: NamedThing, b: NamedThing): number =>
  a.name.en < b.name.en ? -1 : a.name.en > b.name.en ? 1 : 0;
