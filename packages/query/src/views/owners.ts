import type { NamedThing, Ownership } from '@vitrine/core';
import { named, standingCell, termNamed, type ViewContext } from './context.js';
import { compareStandings } from './presences.js';
import type { BrandProfile } from './types.js';

/** The kinds of ownership, the most control first. */
export const control: readonly Ownership['kind'][] = [
  'parent',
  'joint-venture',
  'minority',
  'founder',
];

/** Who owns something on the day of the view at least possibly, those in control first. */
export function ownersOf(
  context: ViewContext,
  ownerships: readonly Ownership[],
): BrandProfile['owners'] {
  return ownerships
    .map((ownership) => ({
      ...standingCell(context, 'ownership', ownership),
      owner: ownerNamed(context, ownership.owner),
      kind: termNamed(context, 'ownership-kind', ownership.kind),
      control: control.indexOf(ownership.kind),
    }))
    .filter(({ standing }) => ['certain', 'presumed', 'possible'].includes(standing.state))
    .sort((a, b) => a.control - b.control || compareStandings(a.standing, b.standing))
    .map(({ control: _, ...owner }) => owner);
}

function ownerNamed(context: ViewContext, owner: Ownership['owner']): NamedThing {
  if ('organization' in owner) return named(context, 'organizations', owner.organization);
  if ('person' in owner) return named(context, 'people', owner.person);
  return named(context, 'brands', owner.brand);
}
