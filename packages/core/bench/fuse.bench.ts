import { bench, describe } from 'vitest';
import { atlas } from '../src/atlas/index.js';
import { fuse } from '../src/fuse/fuse.js';
import { claimsOf, layer } from '../src/fuse/layer.js';
import { parseClaims } from '../src/read/parse-claims.js';
import { stateOn } from '../src/state-on.js';
import { materialOf } from './material.js';

const once = materialOf(1);
const twentyfold = materialOf(20);
const large = fuse(twentyfold);

const own = {
  source: {
    id: 'own',
    title: 'Own',
    publisher: 'Us',
    kind: 'report',
    language: 'en',
    published: '2024',
  },
  claims: [
    {
      type: 'presence',
      brand: 'coach',
      platform: 'tmall',
      channel: 'flagship-store',
      era: 3,
      state: 'present',
    },
  ],
};

describe('fusing claims: twenty times the claims should take about twenty times as long', () => {
  bench('the seeds', () => void fuse(once));
  bench('the seeds twenty times over', () => void fuse(twentyfold), { time: 2000 });
});

describe('putting one own document on top', () => {
  bench('of the seeds', () => void layer(atlas, parseClaims(own, atlas)));
  bench('of the seeds twenty times over', () => void layer(large, parseClaims(own, large)), {
    time: 2000,
  });
});

describe('taking an atlas apart into its claims', () => {
  bench('the seeds', () => void claimsOf(atlas));
  bench('the seeds twenty times over', () => void claimsOf(large));
});

describe('the state on a day', () => {
  bench('of every presence of the seeds', () => {
    for (const { validTime } of atlas.presences) stateOn(validTime, '2019-09-30');
  });
});
