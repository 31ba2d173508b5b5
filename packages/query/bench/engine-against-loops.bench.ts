import { stateOn, type Presence } from '@vitrine/core';
import { bench, describe } from 'vitest';
import { open } from '../src/index.js';
import { syntheticAtlas } from './synthetic-atlas.js';

/**
 * What a reader of the plain JSON would write, beside a query as JSON from outside: checked, planned
 * and run each time. Read the ratios; the times are those of one machine under one load.
 */
const atlas = syntheticAtlas(20_000);
const db = open(atlas);
const { presences } = atlas;
const some = presences[12_345];
if (!some) throw new Error('The atlas is too small.');
const { id, brand, platform } = some;
const day = '2016-06-30';

const isPresent = (presence: Presence): boolean => {
  const state = stateOn(presence.validTime, day);
  return state === 'certain' || state === 'presumed';
};

function count(records: readonly Presence[]) {
  const states = records.map((presence) => stateOn(presence.validTime, day));
  const of = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length;
  return {
    certain: of('certain'),
    presumed: of('certain', 'presumed'),
    possible: of('certain', 'presumed', 'possible'),
  };
}

describe('one record by its id', () => {
  bench('loop', () => {
    presences.find((presence) => presence.id === id);
  });
  bench('engine', () => {
    db.run({ v: 1, from: 'presence', match: { id } });
  });
});

describe('the presences of a brand on a platform', () => {
  bench('loop', () => {
    presences.filter((presence) => presence.brand === brand && presence.platform === platform);
  });
  bench('engine', () => {
    db.run({ v: 1, from: 'presence', match: { brand, platform } });
  });
});

describe('the first 50 on a platform as of a day', () => {
  bench('loop', () => {
    presences
      .filter((presence) => presence.platform === platform && isPresent(presence))
      .slice(0, 50);
  });
  bench('engine', () => {
    db.run({
      v: 1,
      from: 'presence',
      match: { platform },
      asOf: { on: day },
      page: { size: 50 },
    });
  });
});

describe('certain, presumed and possible on a platform as of a day', () => {
  const query = db.presence.match({ platform }).asOf(day);
  bench('loop', () => {
    count(presences.filter((presence) => presence.platform === platform));
  });
  bench('engine', () => {
    query.count();
  });
});

describe('certain, presumed and possible anywhere as of a day', () => {
  const query = db.presence.asOf(day);
  bench('loop', () => {
    count(presences);
  });
  bench('engine', () => {
    query.count();
  });
});
