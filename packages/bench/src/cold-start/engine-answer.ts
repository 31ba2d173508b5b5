/** The first answer of the engine's smallest entry, to be bundled. Called with the file of the atlas. */
import { readFileSync } from 'node:fs';
import type { Atlas } from '@vitrine/core';
import { openEngine } from '@vitrine/query/engine';

const [, , file = ''] = process.argv;

// The file was written from an atlas by the benchmark itself.
const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
const { certain, presumed, possible } = openEngine(atlas)
  .prepare({
    v: 1,
    from: 'presence',
    match: { platform: 'platform-00' },
    asOf: { on: '2019-12-31' },
  })
  .count();
process.stdout.write(JSON.stringify([certain, presumed, possible]));
