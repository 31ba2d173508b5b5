import type { Atlas, Observation, Presence } from '@vitrine/core';
import { operation, sorted, type Contender, type Opened } from './contender.js';
import { cellsOf } from './loop.js';
import { stretchesOf } from './optimum/columns.js';
import { pairKey } from './optimum/latest.js';
import { placeOf, sourcesOf } from './shapes.js';
import { add, countOn, firstFifty, isPossible, isPresent, spellsOf, type Spell } from './spells.js';

/** What a careful programmer would write: objects with days as numbers, grouped in maps by what is asked for. */
export const maps: Contender = {
  data: 'atlas',
  open: openMaps,
};

function openMaps(atlas: Atlas): Opened {
  const spells = spellsOf(atlas.presences);
  const byId = new Map(spells.map((spell) => [spell.record.id, spell]));
  const byPair = groupedBy(spells, ({ record }) => `${record.brand} ${record.platform}`);
  const byPlatform = groupedBy(spells, ({ record }) => record.platform);
  const names = atlas.brands.map((brand) => ({ brand, name: brand.name.en.toLowerCase() }));
  const series = groupedBy(atlas.observations, pairKey);
  for (const list of series.values()) list.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  const sources = new Map(atlas.sources.map((source) => [source.id, source]));
  const parents = parentsOf(atlas);
  return {
    operations: {
      byId: operation(
        ({ id }) => byId.get(id)?.record,
        (found) => (found ? [placeOf(found)] : []),
      ),
      byPair: operation(
        ({ brand, platform }) => byPair.get(`${brand} ${platform}`) ?? [],
        (found) => found.map(({ record }) => placeOf(record)),
      ),
      firstFifty: operation(
        ({ platform, number }) => firstFifty(byPlatform.get(platform) ?? [], number),
        (found) => found.map(({ record, certainty }) => [record.id, certainty] as const),
      ),
      countOnPlatform: operation(
        ({ platform, number }) => countOn(byPlatform.get(platform) ?? [], number),
        (counts) => counts,
      ),
      countAll: operation(
        ({ number }) => countOn(spells, number),
        (counts) => counts,
      ),
      matrix: operation(({ number }) => matrixOn(spells, parents, number), cellsOf),
      changes: operation(
        ({ after, until }) => {
          const began: Presence[] = [];
          const ended: Presence[] = [];
          for (const spell of spells) {
            const before = isPresent(spell, after.number);
            if (before === isPresent(spell, until.number)) continue;
            (before ? ended : began).push(spell.record);
          }
          return { began, ended };
        },
        ({ began, ended }) => ({
          began: sorted(began.map(({ id }) => id)),
          ended: sorted(ended.map(({ id }) => id)),
        }),
      ),
      latest: operation(
        ({ day }) => {
          const found: Observation[] = [];
          for (const list of series.values()) {
            const latest = list.findLast((observation) => dateOf(observation) <= day);
            if (latest) found.push(latest);
          }
          return found;
        },
        (found) => sorted(found.map(({ id }) => id)),
      ),
      prefix: operation(
        ({ text }) => {
          const wanted = text.toLowerCase();
          return names.filter(({ name }) => name.startsWith(wanted));
        },
        (found) => sorted(found.map(({ brand }) => brand.id)),
      ),
      contains: operation(
        ({ text }) => atlas.brands.filter(({ name }) => name['zh-Hans']?.includes(text)),
        (found) => sorted(found.map(({ id }) => id)),
      ),
      why: operation(
        ({ id }) =>
          byId
            .get(id)
            ?.record.claims.map((claim) => ({ claim, source: sources.get(claim.source) })),
        (found) => sourcesOf(found?.map(({ claim }) => claim) ?? []),
      ),
    },
  };
}

function groupedBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const dateOf = ({ asOf }: Observation): string => asOf?.earliest ?? '';

interface Parent {
  readonly brand: string;
  readonly owner: string;
  readonly from: number;
  readonly until: number;
}

function parentsOf({ ownerships }: Atlas): readonly Parent[] {
  const { started, presumedUntil } = stretchesOf(ownerships);
  return ownerships.flatMap(({ kind, owned, owner }, row) =>
    kind === 'parent' && 'brand' in owned && 'organization' in owner
      ? {
          brand: owned.brand,
          owner: owner.organization,
          from: started[row] ?? 0,
          until: presumedUntil[row] ?? 0,
        }
      : [],
  );
}

function matrixOn(spells: readonly Spell[], parents: readonly Parent[], day: number) {
  const owners = new Map<string, string>();
  for (const { brand, owner, from, until } of parents) {
    if (from <= day && day <= until) owners.set(brand, owner);
  }
  const rows = new Map<string, Map<string, [number, number, number]>>();
  for (const spell of spells) {
    if (!isPossible(spell, day)) continue;
    const owner = owners.get(spell.record.brand) ?? '';
    let row = rows.get(owner);
    if (!row) rows.set(owner, (row = new Map<string, [number, number, number]>()));
    let counts = row.get(spell.record.platform);
    if (!counts) row.set(spell.record.platform, (counts = [0, 0, 0]));
    add(counts, spell, day);
  }
  return new Map(
    [...rows].flatMap(([owner, row]) =>
      [...row].map(([platform, counts]) => [`${owner} ${platform}`, counts] as const),
    ),
  );
}
