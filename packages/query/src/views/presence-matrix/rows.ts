import type { Brand, NamedThing, Ownership, Presence } from '@vitrine/core';
import type { AtlasStore } from '../../store/store.js';
import { byName } from '../compare-names.js';
import { termNamed, type ViewContext } from '../context.js';
import { parentOn, parentsOf } from '../parents.js';
import { referredThing } from '../referred-thing.js';
import type { AskedMatrix } from './ask.js';
import { backingOf } from './backing.js';
import { cellOn } from './cell.js';
import type { MatrixCell, MatrixOwnership } from './types.js';

/** What a row is made from, which is the same on every day. */
interface RowPlan {
  readonly brand: NamedThing;
  readonly parents: readonly Ownership[];
  /** By platform. */
  readonly presences: ReadonlyMap<string, readonly Presence[]>;
}

/** A row on one day, before it is known which columns there are. */
export interface Row {
  readonly brand: NamedThing;
  readonly ownership?: MatrixOwnership;
  /** By platform. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

/** One plan a brand, by name. */
export function rowPlans(
  store: AtlasStore,
  { brands, platforms, channels }: Omit<AskedMatrix, 'day'>,
): RowPlan[] {
  const onlyOn = platforms && new Set(platforms.map(({ id }) => id));
  const plans = [...(brands ?? store.all('brand'))].map((brand: Brand) => {
    const presences = store
      .bucket('presence', 'brand', brand.id)
      .filter(
        (presence) =>
          (!channels || channels.has(presence.channel)) &&
          (!onlyOn || onlyOn.has(presence.platform)),
      );
    return {
      brand: { id: brand.id, name: brand.name },
      parents: parentsOf(store, 'brand', brand.id),
      presences: byPlatform(presences),
    };
  });
  const shown = plans.filter((plan) => brands !== undefined || plan.presences.size > 0);
  return byName(shown, ({ brand }) => brand);
}

export function byPlatform(presences: readonly Presence[]): Map<string, Presence[]> {
  const found = new Map<string, Presence[]>();
  for (const presence of presences) {
    const others = found.get(presence.platform);
    if (others) others.push(presence);
    else found.set(presence.platform, [presence]);
  }
  return found;
}

export function rowOn(context: ViewContext, { brand, parents, presences }: RowPlan): Row {
  const cells = new Map<string, MatrixCell>();
  for (const [platform, list] of presences) {
    const cell = cellOn(context, list);
    if (cell) cells.set(platform, cell);
  }
  const parent = parentOn(context, parents);
  if (!parent) return { brand, cells };
  const { ownership, certainty } = parent;
  return {
    brand,
    ownership: {
      owner: referredThing(context, ownership.owner),
      certainty,
      disputed: ownership.disputed.length > 0,
      record: backingOf(context.store, 'ownership', ownership).reference,
    },
    cells,
  };
}

/** The owner by whom a row is grouped; none where it is not known well enough. */
export const ownerOfRow = ({ ownership }: Row): MatrixOwnership['owner'] | undefined =>
  ownership && ownership.certainty !== 'possible' ? ownership.owner : undefined;

/** The channels that the cells of rows name, by id. */
export const channelsOf = (context: ViewContext, rows: readonly Row[]): readonly NamedThing[] =>
  [...new Set(rows.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => cell.channels)))]
    .sort()
    .map((channel) => termNamed(context, 'channel', channel));
