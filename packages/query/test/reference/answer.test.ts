import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/ast/types.js';
import {
  announced,
  atlasOf,
  brand,
  organization,
  ownership,
  platform,
  presence,
  seen,
  stated,
} from '../fixture.js';
import { answer } from './answer.js';

/** Few and plain, so that whoever reads docs/query.md can tell that the reference does what it says. */
const atlas = atlasOf({
  brands: [brand('coach', { country: 'US' }), brand('gucci', { country: 'IT' }), brand('kors')],
  platforms: [platform('jd'), platform('tmall')],
  organizations: [organization('kering')],
  ownerships: [ownership('kering', 'gucci', seen('2004-01-01', '2019-06-30'))],
  presences: [
    presence('coach', 'tmall', announced('2019-09-13')),
    presence('gucci', 'jd', { held: true, startLatest: '2019-12-31', endLatest: '2020-12-31' }),
    presence('gucci', 'tmall', seen('2019-01-01', '2019-06-30')),
    presence('kors', 'tmall', stated('2018-01-01', '2018-12-31')),
  ],
});

const counted = (query: Partial<Query>) => {
  const { certain, presumed, possible } = answer(
    { atlas },
    { v: 1, from: 'presence', ...query },
  ).count;
  return [certain, presumed, possible];
};

describe('the reference', () => {
  it('on 2019-09-30 nothing is certain, gucci on tmall presumed, gucci on jd possible', () => {
    expect(counted({ asOf: { on: '2019-09-30' } })).toEqual([0, 1, 2]);
  });

  it('who owns gucci then is presumed, and so is who does not', () => {
    const owned = { op: 'eq', path: 'owner', value: 'kering' } as const;
    const of = (where: Query['where'] & object, on: string) =>
      counted({ from: 'brand', match: { id: 'gucci' }, where, asOf: { on } });
    expect(of(owned, '2019-06-30')).toEqual([1, 1, 1]);
    expect(of(owned, '2019-09-30')).toEqual([0, 1, 1]);
    expect(of({ op: 'not', of: owned }, '2019-06-30')).toEqual([0, 0, 0]);
    expect(of({ op: 'not', of: owned }, '2019-09-30')).toEqual([0, 0, 1]);
  });

  it('of three intervals one lies within 2017 to 2019, and those of gucci may; what was only announced has none', () => {
    const within = {
      op: 'allen',
      path: 'time',
      relation: ['during', 'starts', 'finishes'],
    } as const;
    expect(counted({ where: { ...within, value: '2017/2019' } })).toEqual([1, 1, 3]);
    expect(counted({ where: { op: 'overlaps', path: 'time', value: '2019-07/..' } })).toEqual([
      0, 1, 2,
    ]);
    expect(counted({ where: { op: 'known', path: 'time' } })).toEqual([3, 3, 3]);
  });

  it('groups rows by what they show, what is unknown last', () => {
    const query: Query = {
      v: 1,
      from: 'presence',
      groupBy: { country: 'brand.country' },
      measures: {
        rows: { measure: 'count' },
        places: { measure: 'countDistinct', path: 'platform' },
      },
      asOf: { on: '2019-09-30', mode: 'possible' },
    };
    expect(answer({ atlas }, query)).toEqual({
      rows: [
        {
          country: 'IT',
          rows: { certain: 0, presumed: 1, possible: 2 },
          places: { certain: 0, presumed: 1, possible: 2 },
          certainty: 'presumed',
        },
      ],
      count: { certain: 0, presumed: 1, possible: 1 },
    });
  });

  it('adds what is told between its bounds, and says how many were not told', () => {
    const deals = [
      { id: 'a', amount: { minValue: 10, exclusive: true, unit: 'USD' } },
      { id: 'b', amount: { value: 5, unit: 'USD' } },
      { id: 'c', amount: 'undisclosed' },
    ].map((deal) => ({ claims: [], disputed: [], ...deal }));
    const of = (measure: 'sum' | 'min' | 'max' | 'range' | 'average') =>
      answer(
        { atlas: atlasOf({ deals: deals as never }) },
        {
          v: 1,
          from: 'deal',
          measures: { figure: { measure, path: 'amount' } },
        },
      ).rows[0]?.['figure'];
    const told = { values: 2, unknown: 1 };
    expect(of('sum')).toEqual({ low: 15, high: null, lowExclusive: true, ...told });
    expect(of('average')).toEqual({ low: 7.5, high: null, lowExclusive: true, ...told });
    expect(of('min')).toEqual({ low: 5, high: 5, ...told });
    expect(of('max')).toEqual({ low: 10, high: null, lowExclusive: true, ...told });
    expect(of('range')).toEqual({ low: 5, high: null, ...told });
  });
});
