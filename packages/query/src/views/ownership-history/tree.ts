import type { Ownership } from '@vitrine/core';
import { standingOn, type ViewContext } from '../context.js';
import { control } from '../owners.js';
import { compareStandings } from '../presences.js';
import type { SubjectReference } from '../subject-reference.js';
import { ownershipSpell } from './spell.js';
import type { OwnershipNode } from './types.js';

/** Up to the owners, or down to what is owned. */
export type Direction = 'owners' | 'holdings';

/**
 * What stands above or below a thing on the day of the view, as far as it goes. Each thing is
 * followed once, where it stands nearest to the root: a ring of owners ends, and an owner on many
 * branches does not make the tree grow without bounds.
 */
export function ownershipTree(
  context: ViewContext,
  root: SubjectReference,
  direction: Direction,
): OwnershipNode[] {
  const followed = new Set([keyOf(root)]);
  const top: Branch = { thing: root, above: new Set([keyOf(root)]), twigs: [] };
  let level = [top];
  while (level.length > 0) {
    const next: Branch[] = [];
    for (const branch of level) {
      branch.twigs = linksOf(context, branch.thing, direction).map((ownership) => {
        const thing = farEnd(ownership, direction);
        const key = keyOf(thing);
        if (followed.has(key)) {
          return { ownership, followed: branch.above.has(key) ? 'cycle' : 'elsewhere' };
        }
        followed.add(key);
        const child: Branch = { thing, above: new Set([...branch.above, key]), twigs: [] };
        next.push(child);
        return { ownership, child };
      });
    }
    level = next;
  }
  return nodesOf(context, top, direction);
}

/** A thing with what has been found next to it so far, and everything between it and the root. */
interface Branch {
  readonly thing: SubjectReference;
  readonly above: ReadonlySet<string>;
  twigs: readonly Twig[];
}

type Twig =
  | { readonly ownership: Ownership; readonly child: Branch }
  | { readonly ownership: Ownership; readonly followed: 'cycle' | 'elsewhere' };

function nodesOf(context: ViewContext, { twigs }: Branch, direction: Direction): OwnershipNode[] {
  return twigs.map((twig) => {
    const spell = ownershipSpell(context, twig.ownership);
    return {
      thing: direction === 'owners' ? spell.owner : spell.owned,
      spell,
      children: 'child' in twig ? nodesOf(context, twig.child, direction) : [],
      ...('followed' in twig && { followed: twig.followed }),
    };
  });
}

function linksOf(
  context: ViewContext,
  { type, id }: SubjectReference,
  direction: Direction,
): Ownership[] {
  const by = direction === 'owners' ? 'owned' : 'owner';
  return context.store
    .bucket('ownership', `${by}.${type}`, id)
    .map((ownership) => ({
      ownership,
      standing: standingOn(context, 'ownership', ownership),
    }))
    .filter(({ standing }) => ['certain', 'presumed', 'possible'].includes(standing.state))
    .sort(
      (a, b) =>
        control.indexOf(a.ownership.kind) - control.indexOf(b.ownership.kind) ||
        compareStandings(a.standing, b.standing),
    )
    .map(({ ownership }) => ownership);
}

const keyOf = ({ type, id }: SubjectReference): string => `${type}/${id}`;

function farEnd({ owner, owned }: Ownership, direction: Direction): SubjectReference {
  const reference = direction === 'owners' ? owner : owned;
  if ('organization' in reference) return { type: 'organization', id: reference.organization };
  if ('brand' in reference) return { type: 'brand', id: reference.brand };
  if ('platform' in reference) return { type: 'platform', id: reference.platform };
  return { type: 'person', id: reference.person };
}
