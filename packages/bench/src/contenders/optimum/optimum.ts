import type { Atlas, Presence } from '@vitrine/core';
import type { Day } from '../../world/days.js';
import { activeCounter } from './active.js';
import { bucketsBy, inOrderOf } from './buckets.js';
import { changesIn } from './changes.js';
import { presenceColumns } from './columns.js';
import { dayOfIso } from './day-of-iso.js';
import { declaredMatrix } from './declared-matrix.js';
import { latestIn } from './latest.js';
import { cellsOf, matrixOn } from './matrix.js';
import { containsSearch, prefixSearch } from './names.js';
import { ownersOf } from './owners.js';
import { operation, sorted, type Contender, type Opened } from '../contender.js';
import { placeOf, sourcesOf } from '../shapes.js';

/**
 * What somebody would write by hand who knew exactly these questions: the yardstick of all others.
 * Rows are references to the records that it was given.
 */
export const optimum: Contender = {
  data: 'atlas',
  open: openOptimum,
};

function openOptimum(atlas: Atlas): Opened {
  const columns = presenceColumns(atlas.presences);
  const { records, brands, platforms } = columns;
  const owners = ownersOf(atlas.ownerships, brands);
  const byPlatform = bucketsBy(columns.platform, platforms.values.length);
  const everywhere = bucketsBy(new Int32Array(records.length), 1);
  const byId = new Map(records.map((record) => [record.id, record]));
  const byPair = pairsIn(columns);
  const firstOn = firstFiftyIn(columns, byPlatform);
  const countOn = activeCounter(byPlatform, columns);
  const countAll = activeCounter(everywhere, columns);
  const declared = declaredMatrix(columns, owners);
  const changes = changesIn(columns);
  const latest = latestIn(atlas.observations);
  const sources = new Map(atlas.sources.map((source) => [source.id, source]));
  const prefix = prefixSearch(atlas.brands);
  const contains = containsSearch(atlas.brands);
  return {
    operations: {
      byId: operation(
        ({ id }) => byId.get(id),
        (record) => (record ? [placeOf(record)] : []),
      ),
      byPair: operation(
        ({ brand, platform }) => byPair(brands.get(brand), platforms.get(platform)),
        (found) => found.map(placeOf),
      ),
      firstFifty: operation(
        ({ platform, day }) => firstOn(platforms.get(platform), dayOfIso(day)),
        ({ found, certain }) =>
          found.map(({ id }, index) => [id, certain[index] ? 'certain' : 'presumed'] as const),
      ),
      countOnPlatform: operation(
        ({ platform, day }) => countOn(platforms.get(platform), dayOfIso(day)),
        (counts) => counts,
      ),
      countAll: operation(
        ({ day }) => countAll(0, dayOfIso(day)),
        (counts) => counts,
      ),
      matrix: operation(
        ({ day }) => matrixOn(columns, owners, dayOfIso(day)),
        (matrix) => cellsOf(matrix, owners.ids, platforms),
      ),
      matrixDeclared: operation(
        ({ day }) => declared(dayOfIso(day)),
        (matrix) => cellsOf(matrix, owners.ids, platforms),
      ),
      changes: operation(
        ({ after, until }) => changes(dayOfIso(after.day), dayOfIso(until.day)),
        ({ began, ended }) => ({
          began: sorted(began.map(({ id }) => id)),
          ended: sorted(ended.map(({ id }) => id)),
        }),
      ),
      latest: operation(
        ({ day }) => latest(dayOfIso(day)),
        (found) => sorted(found.map(({ id }) => id)),
      ),
      prefix: operation(
        ({ text }) => prefix(text),
        (found) => sorted(found.map(({ id }) => id)),
      ),
      contains: operation(
        ({ text }) => contains(text),
        (found) => sorted(found.map(({ id }) => id)),
      ),
      why: operation(
        ({ id }) =>
          byId.get(id)?.claims.map((claim) => ({ claim, source: sources.get(claim.source) })),
        (found) => sourcesOf(found?.map(({ claim }) => claim) ?? []),
      ),
    },
  };
}

type Columns = ReturnType<typeof presenceColumns>;
type Buckets = ReturnType<typeof bucketsBy>;

function pairsIn({ records, brand, platform, platforms }: Columns) {
  const codes = new Map<number, number>();
  const width = platforms.values.length;
  const pair = new Int32Array(records.length);
  for (let row = 0; row < pair.length; row++) {
    const key = (brand[row] ?? 0) * width + (platform[row] ?? 0);
    const code = codes.get(key) ?? codes.size;
    codes.set(key, code);
    pair[row] = code;
  }
  const { offsets, rows } = bucketsBy(pair, codes.size);
  return (brandCode: number, platformCode: number): readonly Presence[] => {
    const code = codes.get(brandCode * width + platformCode);
    const found: Presence[] = [];
    if (code === undefined) return found;
    for (let at = offsets[code] ?? 0; at < (offsets[code + 1] ?? 0); at++) {
      const record = records[rows[at] ?? 0];
      if (record) found.push(record);
    }
    return found;
  };
}

function firstFiftyIn({ records, ...columns }: Columns, { offsets, rows }: Buckets) {
  const started = inOrderOf(rows, columns.started);
  const certainUntil = inOrderOf(rows, columns.certainUntil);
  const presumedUntil = inOrderOf(rows, columns.presumedUntil);
  return (platform: number, day: Day) => {
    const found: Presence[] = [];
    const certain: boolean[] = [];
    const end = offsets[platform + 1] ?? 0;
    for (let at = offsets[platform] ?? 0; at < end; at++) {
      if ((started[at] ?? 0) > day || (presumedUntil[at] ?? 0) < day) continue;
      const record = records[rows[at] ?? 0];
      if (!record) continue;
      certain.push((certainUntil[at] ?? 0) >= day);
      if (found.push(record) === 50) break;
    }
    return { found, certain };
  };
}
