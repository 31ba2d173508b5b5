import { stateOn, type Atlas, type IsoDate, type Ownership, type Presence } from '@vitrine/core';
import type { Answers } from '../operations.js';
import { operation, sorted, type Contender, type Opened } from './contender.js';
import { pairKey } from './optimum/latest.js';
import { placeOf, sourcesOf } from './shapes.js';

/**
 * What a reader of the plain JSON would write at first: filters over the arrays, and the core's own
 * reading of time. It is the reference that says what is right.
 */
export const loop: Contender = {
  data: 'atlas',
  open: openLoops,
};

function openLoops(atlas: Atlas): Opened {
  const { presences, observations, brands } = atlas;
  const byId = (id: string) => presences.filter((presence) => presence.id === id);
  const matrix = ({ day }: { day: string }) => matrixOn(atlas, isoDate(day));
  return {
    operations: {
      byId: operation(
        ({ id }) => byId(id),
        (found) => found.map(placeOf),
      ),
      byPair: operation(
        ({ brand, platform }) =>
          presences.filter((one) => one.brand === brand && one.platform === platform),
        (found) => found.map(placeOf),
      ),
      firstFifty: operation(
        ({ platform, day }) => firstFifty(presences, platform, isoDate(day)),
        (found) => found,
      ),
      countOnPlatform: operation(
        ({ platform, day }) =>
          countOn(
            presences.filter((presence) => presence.platform === platform),
            isoDate(day),
          ),
        (counts) => counts,
      ),
      countAll: operation(
        ({ day }) => countOn(presences, isoDate(day)),
        (counts) => counts,
      ),
      matrix: operation(matrix, cellsOf),
      changes: operation(
        ({ after, until }) => {
          const held = (one: Presence, day: string) => isPresent(one, isoDate(day));
          return {
            began: presences.filter((one) => held(one, until.day) && !held(one, after.day)),
            ended: presences.filter((one) => held(one, after.day) && !held(one, until.day)),
          };
        },
        ({ began, ended }) => ({
          began: sorted(began.map(({ id }) => id)),
          ended: sorted(ended.map(({ id }) => id)),
        }),
      ),
      latest: operation(
        ({ day }) => {
          const latest = new Map<string, (typeof observations)[number]>();
          for (const observation of observations) {
            const date = observation.asOf?.earliest ?? '';
            if (date > day) continue;
            const pair = pairKey(observation);
            if (date > (latest.get(pair)?.asOf?.earliest ?? '')) latest.set(pair, observation);
          }
          return [...latest.values()];
        },
        (found) => sorted(found.map(({ id }) => id)),
      ),
      prefix: operation(
        ({ text }) =>
          brands.filter(({ name }) => name.en.toLowerCase().startsWith(text.toLowerCase())),
        (found) => sorted(found.map(({ id }) => id)),
      ),
      contains: operation(
        ({ text }) => brands.filter(({ name }) => name['zh-Hans']?.includes(text)),
        (found) => sorted(found.map(({ id }) => id)),
      ),
      why: operation(
        ({ id }) => byId(id).flatMap(({ claims }) => claims),
        (claims) => sourcesOf(claims),
      ),
    },
  };
}

// The days of the questions are complete ones.
const isoDate = (day: string): IsoDate => day as IsoDate;

function isPresent({ validTime }: Presence | Ownership, day: IsoDate): boolean {
  const state = stateOn(validTime, day);
  return state === 'certain' || state === 'presumed';
}

function firstFifty(presences: readonly Presence[], platform: string, day: IsoDate) {
  const found: [id: string, certainty: string][] = [];
  for (const presence of presences) {
    if (presence.platform !== platform) continue;
    const state = stateOn(presence.validTime, day);
    if (state !== 'certain' && state !== 'presumed') continue;
    if (found.push([presence.id, state]) === 50) break;
  }
  return found;
}

function countOn(presences: readonly Presence[], day: IsoDate): readonly [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0];
  for (const presence of presences) addTo(counts, stateOn(presence.validTime, day));
  return counts;
}

function addTo(counts: [number, number, number], state: string): void {
  if (state === 'certain') counts[0]++;
  if (state === 'certain' || state === 'presumed') counts[1]++;
  if (state === 'certain' || state === 'presumed' || state === 'possible') counts[2]++;
}

function matrixOn({ presences, ownerships }: Atlas, day: IsoDate) {
  const owners = new Map<string, string>();
  for (const ownership of ownerships) {
    const { owner, owned, kind } = ownership;
    if (kind !== 'parent' || !('brand' in owned) || !('organization' in owner)) continue;
    if (isPresent(ownership, day)) owners.set(owned.brand, owner.organization);
  }
  const cells = new Map<string, [number, number, number]>();
  for (const { brand, platform, validTime } of presences) {
    const key = `${owners.get(brand) ?? ''} ${platform}`;
    let counts = cells.get(key);
    if (!counts) cells.set(key, (counts = [0, 0, 0]));
    addTo(counts, stateOn(validTime, day));
  }
  return cells;
}

/** The cells in which somebody is present, at least by presumption. */
export const cellsOf = (
  cells: ReadonlyMap<string, readonly [number, number, number]>,
): Answers['matrix'] =>
  [...cells]
    .filter(([, [, presumed]]) => presumed > 0)
    .map(([cell, counts]) => [cell, ...counts] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
