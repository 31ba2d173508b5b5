import type { Ownership } from '@vitrine/core';
import { standingCell, type ViewContext } from '../context.js';
import { partsOf } from '../occurrence/parts.js';
import { parentOn } from '../parents.js';
import { referredThing } from '../referred-thing.js';
import { readingOf } from '../standings.js';
import type { AskedChanges } from './ask.js';
import { inOrder } from './order.js';
import { transitionsOf, type Transition } from './transitions.js';
import type { OwnerCell, OwnerChange } from './types.js';

interface Turn {
  readonly ownership: Ownership;
  readonly transition: Transition;
}

/** What came to another parent, or to one that is not known. */
export function ownerChanges(context: ViewContext, asked: AskedChanges): OwnerChange[] {
  const byOwned = new Map<string, Ownership[]>();
  for (const ownership of context.store.all('ownership')) {
    if (ownership.kind !== 'parent') continue;
    const key = JSON.stringify(ownership.owned);
    const others = byOwned.get(key);
    if (others) others.push(ownership);
    else byOwned.set(key, [ownership]);
  }
  const changes = [...byOwned.values()].flatMap(
    (parents) => changeOf(context, asked, parents) ?? [],
  );
  return inOrder(changes, ({ date, owned }) => ({ date, id: `${owned.type}/${owned.id}` }));
}

function changeOf(
  context: ViewContext,
  { between, isAbout }: AskedChanges,
  parents: readonly Ownership[],
): OwnerChange | undefined {
  const { store, lookup } = context;
  const turns = (name: 'started' | 'ended'): Turn[] =>
    parents.flatMap((ownership) => {
      const reading = readingOf(store, lookup, 'ownership', ownership);
      const transition = transitionsOf(ownership, reading, between)[name];
      return transition ? [{ ownership, transition }] : [];
    });
  const started = surest(turns('started'));
  const ended = surest(turns('ended'));
  const turn = started ?? ended;
  if (!turn) return undefined;
  const before = ended?.ownership ?? ownerOn({ ...context, day: between.after }, parents);
  const now = started?.ownership ?? ownerOn({ ...context, day: between.until }, parents);
  const sides = [before, now].flatMap((side) => side ?? []);
  if (before && now && JSON.stringify(before.owner) === JSON.stringify(now.owner)) return undefined;
  if (!isAbout(sides.flatMap((side) => partsOf.ownership(side)))) return undefined;
  return {
    owned: referredThing(context, turn.ownership.owned),
    ...turn.transition,
    ...(before && { before: ownerCell(context, before) }),
    ...(now && { now: ownerCell(context, now) }),
  };
}

const surest = (turns: readonly Turn[]): Turn | undefined =>
  inOrder(
    turns.map((turn) => ({ ...turn, certainty: turn.transition.certainty })),
    ({ ownership, transition }) => ({ date: transition.date, id: ownership.id }),
  )[0];

/** The parent that holds certainly or presumably. */
function ownerOn(context: ViewContext, parents: readonly Ownership[]): Ownership | undefined {
  const parent = parentOn(context, parents);
  return parent && parent.certainty !== 'possible' ? parent.ownership : undefined;
}

const ownerCell = (context: ViewContext, ownership: Ownership): OwnerCell => ({
  ...standingCell(context, 'ownership', ownership),
  owner: referredThing(context, ownership.owner),
});
