import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { open, type Figure } from '../src/index.js';

const db = open(atlas);

describe('the seeded atlas answers', () => {
  it('how many brands adopted which platform, of what population, when, on whose word', () => {
    const { rows } = db.run({
      v: 1,
      from: 'observation',
      match: { metric: 'brand-adoption-rate' },
    });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row['value']).toHaveProperty('unit', 'percent');
      expect(row['population']).toHaveProperty('en');
      expect(row['asOf'] ?? row['period']).toHaveProperty('edtf');
      expect(row['reportedBy']).toBeTypeOf('string');
      expect(row['sources']).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            id: expect.any(String) as string,
            title: expect.any(String) as string,
            url: expect.stringMatching(/^https:/) as string,
          }),
        ]),
      );
    }
    const values = rows.map((row) => (row['value'] as { value: number }).value);
    expect(values).toEqual(expect.arrayContaining([11, 21, 51, 68, 83, 92]));
  });

  it('that Coach on Luxury Pavilion was announced, and not present, in September 2019', () => {
    const coach = db.presence.match({ brand: 'coach', platform: 'tmall-luxury-pavilion' });
    expect(coach.asOf('2019-09-30', { mode: 'possible' }).all()).toEqual([]);
    const [row] = coach.asOf('2019-09-30', { standing: ['announced'] }).all();
    expect(row?.standing).toBe('announced');
    const presences = db.brandProfile('coach', { asOf: '2019-09-30' }).presences;
    const pavilion = presences.find(({ platform }) => platform.id === 'tmall-luxury-pavilion');
    expect(pavilion?.standing.state).toBe('announced');
  });

  it('which passage is behind a figure, in one call', () => {
    const [row] = db.observation
      .match({ metric: 'brand-adoption-rate', 'subject.platform': 'farfetch-china' })
      .all();
    const { readings } = db.why({ collection: 'observations', id: row?.id ?? '' }, 'value');
    expect(readings[0]?.value).toMatchObject({ type: 'quantity', quantity: { value: 83 } });
    expect(readings[0]?.testimonies[0]).toMatchObject({
      source: 'l2-2017-jd-farfetch',
      passage: 4,
      reportedBy: { id: 'gartner-l2' },
    });
  });

  it('who belongs to a group', () => {
    const brands = db.brand
      .where((b) => b.owner.id.eq('tapestry'))
      .asOf('2020')
      .all();
    expect(brands.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['coach', 'kate-spade', 'stuart-weitzman']),
    );
  });

  it('in Chinese too', () => {
    expect(
      db.brand
        .where((b) => b.name.contains('蔻'))
        .all()
        .map(({ id }) => id),
    ).toEqual(['coach']);
  });
});

describe('JD.com, Tmall and Farfetch China in June 2017', () => {
  const view = db.platformComparison(['jd-com', 'tmall', 'farfetch-china'], { asOf: '2017-06-30' });
  const reach = view.groups.find(({ id }) => id === 'reach')?.rows ?? [];
  const adoption = reach.filter(({ id }) => id.startsWith('metric:brand-adoption-rate:'));
  const figures = (column: number): Figure[] =>
    adoption.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell?.kind === 'items'
        ? cell.items.flatMap((item) => (item.type === 'figure' ? item.figure : []))
        : [];
    });
  const values = (column: number) =>
    figures(column).map(({ value: { quantity } }) => ('value' in quantity ? quantity.value : NaN));

  it('shows the rates of that month, each in the row of its population', () => {
    expect(values(0).sort()).toEqual([11, 68]);
    expect(values(1)).toEqual([21]);
    expect(values(2)).toEqual([83]);
    for (const { unit, population, label } of adoption) {
      expect([unit?.id, population?.en, label?.en]).toEqual([
        'percent',
        expect.any(String),
        expect.any(String),
      ]);
    }
    const shared = adoption.filter(({ cells }) => cells.every(({ kind }) => kind === 'items'));
    expect(shared).toEqual([]);
  });

  it('shows where each rate stands', () => {
    for (const figure of [0, 1, 2].flatMap(figures)) {
      const [testimony] = figure.evidence?.readings[0]?.testimonies ?? [];
      expect(testimony).toMatchObject({
        source: 'l2-2017-jd-farfetch',
        passage: expect.any(Number) as number,
      });
    }
  });
});
