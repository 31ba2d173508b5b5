import type { Ownership } from '@vitrine/core';
import { standingCell, type ViewContext } from '../context.js';
import { compareDates, type Between } from '../occurrence/date.js';
import { partsOf } from '../occurrence/parts.js';
import { parentOn } from '../parents.js';
import { referredThing } from '../referred-thing.js';
import { readingOf } from '../standings.js';
import type { AskedChanges } from './ask.js';
import { inOrder } from './order.js';
import { transitionsOf, type Transition } from './transitions.js';
import type { OwnerCell, OwnerChange } from './types.js';

/** An ownership that began or ended between the two days. */
interface Turn {
  readonly ownership: Ownership;
  readonly certainty: Transition['certainty'];
  readonly transition: Transition;
  readonly began: boolean;
  readonly ended: boolean;
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
  const turns = inOrder(
    parents.flatMap((ownership) => turnOf(context, between, ownership) ?? []),
    ({ ownership, transition }) => ({ date: transition.date, id: ownership.id }),
  );
  const came = turns.find(({ began, ended }) => began && !ended);
  const went = turns.find(({ began, ended }) => ended && !began);
  const passed = turns.filter(({ began, ended }) => began && ended);
  const turn = came ?? went ?? passed[0];
  if (!turn) return undefined;
  const before = went?.ownership ?? ownerOn({ ...context, day: between.after }, parents);
  const now = came?.ownership ?? ownerOn({ ...context, day: between.until }, parents);
  if (passed.length === 0 && before && now && isSameOwner(before, now)) return undefined;
  const byDate = [...passed].sort((a, b) => compareDates(a.transition.date, b.transition.date));
  const involved = [before, ...byDate.map(({ ownership }) => ownership), now];
  if (!isAbout(involved.flatMap((one) => (one ? partsOf.ownership(one) : [])))) return undefined;
  return {
    owned: referredThing(context, turn.ownership.owned),
    ...turn.transition,
    ...(before && { before: ownerCell(context, before) }),
    ...(now && { now: ownerCell(context, now) }),
    between: byDate.map(({ ownership }) => ownerCell(context, ownership)),
  };
}

function turnOf(
  { store, lookup }: ViewContext,
  between: Between,
  ownership: Ownership,
): Turn | undefined {
  const reading = readingOf(store, lookup, 'ownership', ownership);
  const { started, ended } = transitionsOf(ownership, reading, between);
  const transition = started ?? ended;
  return (
    transition && {
      ownership,
      certainty: transition.certainty,
      transition,
      began: started !== undefined,
      ended: ended !== undefined,
    }
  );
}

const isSameOwner = (one: Ownership, other: Ownership): boolean =>
  JSON.stringify(one.owner) === JSON.stringify(other.owner);

/** The parent that holds certainly or presumably. */
function ownerOn(context: ViewContext, parents: readonly Ownership[]): Ownership | undefined {
  const parent = parentOn(context, parents);
  return parent && parent.certainty !== 'possible' ? parent.ownership : undefined;
}

const ownerCell = (context: ViewContext, ownership: Ownership): OwnerCell => ({
  ...standingCell(context, 'ownership', ownership),
  owner: referredThing(context, ownership.owner),
});
