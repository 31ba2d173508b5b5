import { atlas } from '@vitrine/core/atlas';
import { expect, it } from 'vitest';
import { bucketIndex } from './bucket-index.js';

it('finds by a reference what a look at every record finds, in the order of records', () => {
  const index = bucketIndex(atlas.presences, 'platform');
  for (const { id } of atlas.platforms) {
    expect(index.get(id)).toEqual(atlas.presences.filter(({ platform }) => platform === id));
  }
});

it('finds by one kind of a reference of several kinds', () => {
  const index = bucketIndex(atlas.observations, 'subject.platform');
  const wanted = atlas.observations.filter(
    ({ subject }) => 'platform' in subject && subject.platform === 'tmall',
  );
  expect(wanted.length).toBeGreaterThan(1);
  expect(index.get('tmall')).toEqual(wanted);
});

it('finds by each of several values, and a record with the same value twice only once', () => {
  const index = bucketIndex(atlas.presences, 'sources');
  for (const { id } of atlas.sources) {
    const wanted = atlas.presences.filter(({ claims }) =>
      claims.some(({ source }) => source === id),
    );
    expect(index.get(id)).toEqual(wanted);
    expect([...index.rowsOf(id)]).toEqual(wanted.map((record) => atlas.presences.indexOf(record)));
  }
});

it('is empty for a value that no record has', () => {
  expect(bucketIndex(atlas.presences, 'platform').get('no-such-platform')).toEqual([]);
  expect(bucketIndex(atlas.presences, 'no-such-field').rowsOf('tmall')).toHaveLength(0);
});
