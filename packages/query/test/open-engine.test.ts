import { atlasKnownAt } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { expect, test } from 'vitest';
import { openEngine } from '../src/engine.js';
import { open } from '../src/index.js';

const query = {
  v: 1,
  from: 'presence',
  match: { brand: 'coach', platform: { param: 'platform' } },
  asOf: { on: '2019-12-31' },
};
const values = { platform: 'tmall' };

test('answers as the whole database does', () => {
  const answer = openEngine(atlas).run(query, values);
  expect(answer.rows.length).toBeGreaterThan(0);
  expect(answer).toEqual(open(atlas).run(query, values));
  expect(openEngine(atlas).prepare(query).count(values)).toEqual(
    open(atlas).prepare(query).count(values),
  );
});

test('says how to ask what was known, where it was opened without', () => {
  const known = { ...query, asOf: { on: '2019-12-31', knownAt: '2019-09-30' } };
  expect(() => openEngine(atlas).run(known, values)).toThrow(/atlasKnownAt/);
  expect(openEngine(atlas, { knownAt: atlasKnownAt }).run(known, values)).toEqual(
    open(atlas).run(known, values),
  );
});
