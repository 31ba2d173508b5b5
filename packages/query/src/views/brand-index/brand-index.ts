import type { AtlasStore } from '../../store/store.js';
import { lookupIn } from '../../store/lookup.js';
import { byName } from '../compare-names.js';
import { named, termNamed, type ViewContext } from '../context.js';
import { behind } from '../presence-matrix/behind.js';
import { byPlatform, channelsOf, rowOn, type Row } from '../presence-matrix/rows.js';
import { countOf } from '../presence-matrix/tally.js';
import { startOf } from '../presences.js';
import { askedIndex, type Chosen } from './ask.js';
import { entriesOn, type Entry } from './entries.js';
import { facetsOf } from './facets.js';
import { asksForPlaces, meetsOwn, meetsPlaces, platformsMet } from './meets.js';
import { goesBy } from './names.js';
import type { BrandIndex, BrandIndexOptions, IndexedBrand, IndexOrder } from './types.js';

/**
 * Brands that meet what is asked of them on one day, and what they can be narrowed to.
 *
 * @throws VitrineError with every problem of the options: `unknown-id`, `unknown-word`, `unknown-field`,
 *   `invalid-date`, `empty`, `wrong-type`
 */
export function brandIndex(store: AtlasStore, options: BrandIndexOptions = {}): BrandIndex {
  const { day, text, chosen, order } = askedIndex(store, options);
  const context = { store, lookup: lookupIn(store), day };
  const entries = entriesOn(context).filter(({ brand }) => goesBy(brand, text));
  const found = entries
    .filter((entry) => meetsOwn(entry, chosen) && meetsPlaces(entry, chosen))
    .map((entry) => ({ entry, row: rowOf(context, entry, chosen) }));
  const rows = found.map(({ row }) => row);
  const brands = byName(found, ({ row }) => row.brand).map(({ entry, row }) =>
    indexed(context, entry, row),
  );
  return {
    view: 'brand-index',
    brands: ordered(brands, order),
    all: store.all('brand').length,
    facets: facetsOf(context, entries, chosen),
    channels: channelsOf(context, rows),
    ...behind(context, rows),
  };
}

/** The brand as a row of the matrix: its owner, and its places, those by which it was found where it was by any. */
function rowOf(context: ViewContext, entry: Entry, chosen: Chosen): Row {
  const { brand, parents, told } = entry;
  const { channels } = chosen;
  const met = asksForPlaces(chosen) ? new Set(platformsMet(entry, chosen)) : undefined;
  const presences = told
    .map(({ presence }) => presence)
    .filter(
      ({ platform, channel }) =>
        (!met || met.has(platform)) && (!channels || channels.has(channel)),
    );
  const { id, name } = brand;
  return rowOn(context, { brand: { id, name }, parents, presences: byPlatform(presences) });
}

function indexed(context: ViewContext, { brand }: Entry, { ownership, cells }: Row): IndexedBrand {
  const { id, name, aliases, category = [], country, tier } = brand;
  const places = [...cells].map(([platform, cell]) => ({
    platform: named(context, 'platforms', platform),
    ...cell,
  }));
  return {
    brand: { id, name, ...(aliases && { aliases }) },
    categories: category.map((word) => termNamed(context, 'brand-category', word)),
    ...(country !== undefined && { country }),
    ...(tier !== undefined && { tier: termNamed(context, 'brand-tier', tier) }),
    ...(ownership && { ownership }),
    places: byName(places, ({ platform }) => platform),
    total: countOf(cells.values()),
  };
}

/** Sorting is stable, so that equal ones stay by name. */
function ordered(brands: readonly IndexedBrand[], order: IndexOrder): readonly IndexedBrand[] {
  switch (order) {
    case 'name':
      return brands;
    case 'platforms':
      return [...brands].sort(
        (a, b) => b.total.presumed - a.total.presumed || b.total.possible - a.total.possible,
      );
    case 'latest':
      return [...brands].sort((a, b) => {
        const [left, right] = [latestStart(a), latestStart(b)];
        return left > right ? -1 : left < right ? 1 : 0;
      });
  }
}

/** The first day on which its latest presence may have begun; empty where it is nowhere. */
const latestStart = ({ places }: IndexedBrand): string =>
  places
    .filter(({ standing }) => ['certain', 'presumed', 'possible'].includes(standing.state))
    .map(({ standing }) => startOf(standing))
    .sort()
    .at(-1) ?? '';
