import { VitrineError, type FuzzyDate, type IsoDate, type Quantity } from '@vitrine/core';
import { describe, expect, it } from 'vitest';
import { open, type Measure } from '../src/index.js';
import { atlasOf, brand, platform, presence, seen, stated } from './fixture.js';

const day = (edtf: IsoDate): FuzzyDate => ({ edtf, earliest: edtf, latest: edtf });

describe('groups', () => {
  const db = open(
    atlasOf({
      brands: [
        brand('a', { country: 'IT', category: ['bags', 'watches'] }),
        brand('b', { country: 'FR' }),
        brand('c'),
        brand('d', { country: 'IT', category: ['bags'] }),
      ],
      platforms: [platform('jd'), platform('tmall')],
      presences: [
        presence('a', 'tmall', stated('2018-01-01', '2020-12-31')),
        presence('b', 'tmall', seen('2019-01-01', '2019-06-30')),
        presence('c', 'tmall', { held: true, startLatest: '2019-12-31', endLatest: '2020-12-31' }),
        presence('d', 'jd', seen('2019-01-01', '2019-06-30')),
      ],
    }),
  );
  const on = '2019-09-30';

  it('hold the rows that show the same, in rising order, what is unknown last', () => {
    const { rows, count } = db.run({
      v: 1,
      from: 'presence',
      groupBy: { country: 'brand.country' },
      measures: {
        rows: { measure: 'count' },
        platforms: { measure: 'countDistinct', path: 'platform' },
      },
      asOf: { on, mode: 'possible' },
      count: true,
    });
    expect(rows).toEqual([
      {
        country: 'FR',
        rows: { certain: 0, presumed: 1, possible: 1 },
        platforms: { certain: 0, presumed: 1, possible: 1 },
        certainty: 'presumed',
      },
      {
        country: 'IT',
        rows: { certain: 1, presumed: 2, possible: 2 },
        platforms: { certain: 1, presumed: 2, possible: 2 },
        certainty: 'certain',
      },
      {
        country: null,
        rows: { certain: 0, presumed: 0, possible: 1 },
        platforms: { certain: 0, presumed: 0, possible: 1 },
        certainty: 'possible',
      },
    ]);
    expect(count).toEqual({ certain: 1, presumed: 2, possible: 3 });
  });

  it('stand in the answer when their surest row is sure enough, and still count those that are not', () => {
    const { rows } = db.run({
      v: 1,
      from: 'presence',
      groupBy: ['platform'],
      measures: { rows: { measure: 'count' } },
      asOf: { on, mode: 'certain' },
    });
    expect(rows).toEqual([
      {
        platform: 'tmall',
        rows: { certain: 1, presumed: 2, possible: 3 },
        certainty: 'certain',
      },
    ]);
  });

  it('take a row into each of its values, and into null where one is unknown', () => {
    const { rows } = db.run({
      v: 1,
      from: 'brand',
      groupBy: ['category'],
      measures: { brands: { measure: 'count' } },
      orderBy: [{ path: 'brands', direction: 'desc' }],
    });
    expect(rows.map((row) => row['category'])).toEqual(['bags', null, 'watches']);
  });

  it('one row tells of the whole answer, also where nothing is found, and carries no certainty', () => {
    const asked = (country: string) =>
      db.run({
        v: 1,
        from: 'brand',
        match: { country },
        measures: {
          first: { measure: 'first', path: 'id', by: 'founded' },
          n: { measure: 'count' },
        },
        asOf: { on },
        count: true,
      });
    // The country of `c` is not known, so that it may be any.
    expect(asked('FR').rows).toEqual([
      { first: { value: 'b', id: 'b' }, n: { certain: 1, presumed: 1, possible: 2 } },
    ]);
    expect(asked('FR').count).toEqual({ certain: 1, presumed: 1, possible: 1 });
    expect(asked('US').rows).toEqual([
      { first: null, n: { certain: 0, presumed: 0, possible: 1 } },
    ]);
  });
});

describe('the bounds of figures', () => {
  const of = (amounts: readonly (Quantity | 'undisclosed' | undefined)[], measure: string) => {
    const deals = amounts.map((amount, index) => ({
      id: `deal-${index}`,
      claims: [],
      disputed: [],
      ...(amount && { amount }),
    }));
    const measures = { figure: { measure, path: 'amount' } as Measure };
    const asked = { v: 1, from: 'deal', groupBy: ['amount.unit'], measures };
    return open(atlasOf({ deals })).run(asked).rows[0]?.['figure'];
  };
  const unit = 'percent';
  const exactly = (value: number): Quantity => ({ value, unit });
  const over: Quantity = { minValue: 10, exclusive: true, unit };
  const under: Quantity = { maxValue: 10, exclusive: true, unit };
  const atLeast: Quantity = { minValue: 10, unit };
  const between: Quantity = { minValue: 3, maxValue: 12, unit };
  const two = { values: 2, unknown: 0 };

  it.each<[string, string, readonly Quantity[], object]>([
    [
      '5 and more than 10 make more than 15',
      'sum',
      [exactly(5), over],
      { low: 15, high: null, lowExclusive: true, ...two },
    ],
    [
      '5 and less than 10 make less than 15',
      'sum',
      [exactly(5), under],
      { low: null, high: 15, highExclusive: true, ...two },
    ],
    [
      'the mean of 5 and 3 to 12 is 4 to 8.5',
      'average',
      [exactly(5), between],
      { low: 4, high: 8.5, ...two },
    ],
    [
      'the least of 5 and 3 to 12 is 3 to 5',
      'min',
      [exactly(5), between],
      { low: 3, high: 5, ...two },
    ],
    [
      'the greatest of 5 and 3 to 12 is 5 to 12',
      'max',
      [exactly(5), between],
      { low: 5, high: 12, ...two },
    ],
    ['they range from 3 to 12', 'range', [exactly(5), between], { low: 3, high: 12, ...two }],
    [
      'the least of 20 and at least 10 is 10 to 20',
      'min',
      [exactly(20), atLeast],
      { low: 10, high: 20, ...two },
    ],
    [
      'the least of more than 10 and at least 10 may be 10',
      'min',
      [over, atLeast],
      { low: 10, high: null, ...two },
    ],
    [
      'the greatest of more than 10 and at least 10 is more than 10',
      'max',
      [over, atLeast],
      { low: 10, high: null, lowExclusive: true, ...two },
    ],
    [
      'the least of 10 and less than 10 is less than 10',
      'min',
      [exactly(10), under],
      { low: null, high: 10, highExclusive: true, ...two },
    ],
    [
      'the greatest of 10 and less than 10 is 10',
      'max',
      [exactly(10), under],
      { low: 10, high: 10, ...two },
    ],
  ])('%s', (_, measure, amounts, bounds) => {
    expect(of(amounts, measure)).toEqual(bounds);
  });

  it('what is not told is counted and left out', () => {
    expect(of(['undisclosed', undefined], 'sum')).toEqual({
      low: null,
      high: null,
      values: 0,
      unknown: 2,
    });
  });

  it('amounts of two units are not added', () => {
    const asked = { v: 1, from: 'deal', measures: { sum: { measure: 'sum', path: 'amount' } } };
    const problem = { code: 'mixed-units', path: 'measures.sum.path' };
    expect(problemsOf(() => open(atlasOf({})).run(asked))).toMatchObject([problem]);
  });
});

/** What is said to be wrong with a query. */
function problemsOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof VitrineError) return error.problems;
    throw error;
  }
  return [];
}

describe('the first and the latest', () => {
  const db = open(
    atlasOf({
      brands: [
        brand('a', { founded: { edtf: '1930', earliest: '1930-01-01', latest: '1930-12-31' } }),
        brand('b', { founded: day('1930-01-01') }),
        brand('c'),
        brand('d', { founded: day('1950-06-01') }),
        brand('e', { founded: day('1950-06-01') }),
      ],
    }),
  );
  const end = (measure: 'first' | 'latest', id: string[]) =>
    db.run({
      v: 1,
      from: 'brand',
      match: { id },
      measures: { end: { measure, path: 'founded.year', by: 'founded' } },
    }).rows[0]?.['end'];

  it('are told by earliest, then latest day; ties go to the lowest id, what is unknown comes last', () => {
    expect(end('first', ['a', 'b', 'c', 'd', 'e'])).toEqual({ value: 1930, id: 'b' });
    expect(end('latest', ['a', 'b', 'c', 'd', 'e'])).toEqual({ value: 1950, id: 'd' });
    expect(end('latest', ['a', 'c'])).toEqual({ value: 1930, id: 'a' });
    expect(end('first', ['c'])).toEqual({ value: null, id: 'c' });
  });
});
