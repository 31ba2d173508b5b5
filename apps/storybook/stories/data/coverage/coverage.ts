import {
  stateOn,
  type Atlas,
  type Brand,
  type IsoDate,
  type NamedThing,
  type Platform,
  type Presence,
  type State,
} from '@vitrine/core';
import { grouped, tally } from '../shared/tally.js';
import { ownersOn } from './owners.js';

/** One brand on one platform, through however many channels. */
export interface CoverageCell {
  /** The surest that is known of any channel. */
  readonly state: State;
  readonly presences: readonly Presence[];
}

export interface CoverageRow {
  readonly brand: Brand;
  /** By the id of the platform; what is not there is unknown. */
  readonly cells: ReadonlyMap<string, CoverageCell>;
  /** The platforms on which the brand is or is presumed to be. */
  readonly present: number;
}

export interface CoverageColumn {
  readonly platform: Platform;
  /** The brands that are or are presumed to be on it. */
  readonly present: number;
}

/** The brands of one owner; those whose owner has no other brand here, or is not known, go without. */
export interface CoverageGroup {
  readonly owner?: NamedThing;
  readonly rows: readonly CoverageRow[];
}

export interface Coverage {
  readonly columns: readonly CoverageColumn[];
  readonly groups: readonly CoverageGroup[];
  readonly brands: number;
  /** The presences behind the marks: one mark may stand for several channels. */
  readonly presences: number;
  readonly states: ReadonlyMap<State, number>;
  readonly disputed: boolean;
}

/** From what a reader most wants to know to what says least. */
const surestFirst: readonly State[] = [
  'certain',
  'presumed',
  'possible',
  'announced',
  'ended',
  'absent',
  'unknown',
];

export const isPresent = (state: State): boolean => state === 'certain' || state === 'presumed';

/** Whether a day already knows of a presence. What is only to start later is not news on that day. */
function isTold({ validTime }: Presence, day: IsoDate): boolean {
  const state = stateOn(validTime, day);
  if (state !== 'absent') return state !== 'unknown';
  return validTime.denied?.some(({ from }) => from <= day) ?? false;
}

function cellOf(presences: readonly Presence[], day: IsoDate): CoverageCell {
  const known = presences.map(({ validTime }) => stateOn(validTime, day));
  return { state: surestFirst.find((state) => known.includes(state)) ?? 'unknown', presences };
}

const byName = (a: NamedThing, b: NamedThing) => a.name.en.localeCompare(b.name.en, 'en');

function rowsOf(brands: ReadonlyMap<string, Brand>, told: readonly Presence[], day: IsoDate) {
  return [...grouped(told, ({ brand }) => brand)]
    .flatMap(([id, presences]): CoverageRow[] => {
      const brand = brands.get(id);
      if (brand === undefined) return [];
      const cells = new Map(
        [...grouped(presences, ({ platform }) => platform)].map(([platform, here]) => [
          platform,
          cellOf(here, day),
        ]),
      );
      const present = [...cells.values()].filter(({ state }) => isPresent(state)).length;
      return [{ brand, cells, present }];
    })
    .sort(
      (a, b) => b.present - a.present || b.cells.size - a.cells.size || byName(a.brand, b.brand),
    );
}

function columnsOf(platforms: readonly Platform[], rows: readonly CoverageRow[]) {
  return platforms
    .map((platform) => {
      const cells = rows.flatMap(({ cells }) => cells.get(platform.id) ?? []);
      const present = cells.filter(({ state }) => isPresent(state)).length;
      return { platform, present, known: cells.length };
    })
    .filter(({ known }) => known > 0)
    .sort((a, b) => b.present - a.present || b.known - a.known || byName(a.platform, b.platform));
}

/** The groups in the order of their broadest coverage; the brands without a group last. */
function groupsOf(
  rows: readonly CoverageRow[],
  owners: ReadonlyMap<string, NamedThing>,
): CoverageGroup[] {
  const byOwner = [...grouped(rows, ({ brand }) => owners.get(brand.id))];
  const groups = byOwner.flatMap(([owner, rows]) =>
    owner === undefined || rows.length < 2 ? [] : [{ owner, rows }],
  );
  const inGroups = new Set(groups.flatMap(({ rows }) => rows));
  const others = rows.filter((row) => !inGroups.has(row));
  const presentIn = ({ rows }: CoverageGroup) =>
    rows.reduce((sum, { present }) => sum + present, 0);
  return [
    ...groups.sort((a, b) => presentIn(b) - presentIn(a) || byName(a.owner, b.owner)),
    ...(others.length === 0 ? [] : [{ rows: others }]),
  ];
}

/** Which brand is where on a day, broadest coverage first, as far as that day knows. */
export function coverageOn(atlas: Atlas, day: IsoDate): Coverage {
  const told = atlas.presences.filter((presence) => isTold(presence, day));
  const rows = rowsOf(new Map(atlas.brands.map((brand) => [brand.id, brand])), told, day);
  const cells = rows.flatMap(({ cells }) => [...cells.values()]);
  return {
    columns: columnsOf(atlas.platforms, rows),
    groups: groupsOf(rows, ownersOn(atlas, day)),
    brands: rows.length,
    presences: told.length,
    states: tally(cells, ({ state }) => state),
    disputed: told.some(({ disputed }) => disputed.length > 0),
  };
}
