import { writeFileSync } from 'node:fs';
import { layer } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { parseClaims } from '@vitrine/core/schema';

// What your team knows, written down as any source: who says it, when, and what.
const own = {
  source: {
    id: 'coach-china-2020',
    title: 'Store opening note',
    publisher: 'Coach China',
    kind: 'press-release',
    language: 'en',
    published: '2020-01-15',
  },
  claims: [
    {
      type: 'presence',
      brand: 'coach',
      platform: 'jd-com',
      channel: 'flagship-store',
      state: 'present',
      from: '2020-01-10',
    },
  ],
};

// Refused as a whole with every problem where something is wrong with it.
const layered = layer(atlas, parseClaims(own, atlas));
writeFileSync('own-atlas.json', JSON.stringify(layered));
