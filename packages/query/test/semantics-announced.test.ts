import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { open, type Query } from '../src/index.js';
import {
  announced,
  atlasOf,
  brand,
  ownership,
  platform,
  presence,
  seen,
  stated,
} from './fixture.js';

/**
 * What was announced on 1 September 2019, as of the 30th: `soon` was never seen, `seen` was in 2020 and may have begun
 * in between, `dated` was there from a stated day in 2020 on.
 */
const names = ['dated', 'seen', 'soon'];
const plan = { announced: '2019-09-01' } as const;
const db = open(
  atlasOf({
    brands: names.map((id) => brand(id)),
    platforms: [platform('tmall')],
    presences: [
      presence('dated', 'tmall', { ...stated('2020-01-01', '2020-12-31'), ...plan }),
      presence('seen', 'tmall', { ...seen('2020-04-01'), ...plan }),
      presence('soon', 'tmall', announced('2019-09-01')),
    ],
    ownerships: [
      ownership('old', 'seen', stated('2018-01-01', '2019-12-31')),
      ownership('new', 'seen', { ...seen('2020-04-01'), ...plan }),
    ],
  }),
);
const on = '2019-09-30';
const brands = { v: 1, from: 'brand', asOf: { on }, count: true } as const satisfies Query;
const there = { op: 'exists', path: 'presences' } as const;

describe('what was announced and had not been seen', () => {
  it('is announced, whatever came of it', () => {
    const { rows } = db.run({ v: 1, from: 'presence', asOf: { on, standing: ['announced'] } });
    expect(rows.map(({ id, certainty }) => [String(id).split('--')[0], certainty])).toEqual(
      names.map((name) => [name, 'certain']),
    );
  });

  it('is possible on a day on which it may have begun, where it was there later', () => {
    const asOf = { on, mode: 'possible' } as const;
    const { rows, count } = db.run({ v: 1, from: 'presence', asOf, count: true });
    expect(rows.map(({ brand: of, standing, certainty }) => [of, standing, certainty])).toEqual([
      ['seen', 'announced', 'possible'],
    ]);
    expect(count).toEqual({ certain: 0, presumed: 0, possible: 1 });
    const platforms = db.presence.match({ platform: 'tmall' });
    expect(platforms.asOf(on).count()).toEqual(count);
    expect(platforms.asOf('2019-08-31').count()).toEqual(count);
  });

  it('so that nobody can be sure that there is none', () => {
    expect(db.run({ ...brands, where: there }).count).toEqual({
      ...{ certain: 0, presumed: 0, possible: 1 },
    });
    const none = db.run({ ...brands, where: { op: 'not', of: there } });
    expect(none.rows.map(({ id, certainty }) => [id, certainty])).toEqual([
      ['dated', 'certain'],
      ['soon', 'certain'],
    ]);
    expect(none.count).toEqual({ certain: 2, presumed: 2, possible: 3 });
  });

  it('is a possible owner, where possible ones are shown', () => {
    const owner = (mode?: 'possible') =>
      db.run({
        ...brands,
        match: { id: 'seen' },
        select: ['owner.id'],
        asOf: { on, ...(mode && { mode }) },
      }).rows[0]?.['owner.id'];
    expect(owner()).toBe('old');
    expect(owner('possible')).toBe('new');
  });

  it('is so for Coach on the Luxury Pavilion, which the views tell as announced', () => {
    const seeded = open(atlas);
    const coach = { brand: 'coach', platform: 'tmall-luxury-pavilion' } as const;
    const possible = seeded.presence.match(coach).asOf(on, { mode: 'possible' }).all();
    expect(possible.map(({ standing, certainty }) => [standing, certainty])).toEqual([
      ['announced', 'possible'],
    ]);
    const matrix = seeded.presenceMatrix({
      asOf: on,
      brands: ['coach'],
      platforms: [coach.platform],
    });
    expect(matrix.columns[0]?.total).toEqual({ certain: 0, presumed: 0, possible: 0 });
    expect(matrix.groups[0]?.rows[0]?.cells[0]?.standing.state).toBe('announced');
  });
});
