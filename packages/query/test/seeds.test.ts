import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { open, type ComparisonRow, type Figure } from '../src/index.js';

const db = open(atlas);

/** Of the documents with which the seeds began, those that say how many brands are on a platform. */
const ofAdoption = [
  'l2-2017-jd-farfetch',
  'sourcing-journal-2020-michael-kors-tmall',
  'pandaily-2019-gucci-tencent',
];

describe('the seeded atlas answers', () => {
  it('how many brands adopted which platform, of what population, when, on whose word', () => {
    const { rows } = db.run({
      v: 1,
      from: 'observation',
      match: { metric: 'brand-adoption-rate' },
    });
    for (const row of rows) {
      expect(row['value']).toHaveProperty('unit', 'percent');
      expect(row['population']).toHaveProperty('en');
      expect(row['asOf'] ?? row['period']).toHaveProperty('edtf');
    }
    const six = rows.filter((row) =>
      (row['sources'] as readonly { id: string }[]).some(({ id }) => ofAdoption.includes(id)),
    );
    for (const row of six) {
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
    const values = six.map((row) => (row['value'] as { value: number }).value);
    expect(values.sort((a, b) => a - b)).toEqual([11, 21, 51, 68, 83, 92]);
  });

  it('that Coach on Luxury Pavilion was announced, and not present, in September 2019', () => {
    const coach = db.presence.match({ brand: 'coach', platform: 'tmall-luxury-pavilion' });
    expect(coach.asOf('2019-09-30').all()).toEqual([]);
    // It was there the next spring, and nobody says since when.
    const [possible] = coach.asOf('2019-09-30', { mode: 'possible' }).all();
    expect(possible).toMatchObject({ standing: 'announced', certainty: 'possible' });
    const [row] = coach.asOf('2019-09-30', { standing: ['announced'] }).all();
    expect(row?.standing).toBe('announced');
    const presences = db.brandProfile('coach', { asOf: '2019-09-30' }).presences;
    const pavilion = presences.find(({ platform }) => platform.id === 'tmall-luxury-pavilion');
    expect(pavilion?.standing.state).toBe('announced');
  });

  it('which passage is behind a figure, in one call', () => {
    const [row] = db.observation
      .match({ metric: 'brand-adoption-rate', 'subject.platform': 'farfetch-china' })
      .where((o) => o.sources.eq('l2-2017-jd-farfetch'))
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
        .where((b) => b.name.contains('蔻驰'))
        .all()
        .map(({ id }) => id),
    ).toEqual(['coach']);
  });

  it('by the beginning of a name, in any case', () => {
    const begun = db.brand.where((b) => b.name.startsWith('COA')).all();
    expect(begun.map(({ id }) => id)).toEqual(['coach']);
  });
});

describe('JD.com, Tmall and Farfetch China in June 2017', () => {
  const view = db.platformComparison(['jd-com', 'tmall', 'farfetch-china'], { asOf: '2017-06-30' });
  const reach = view.groups.find(({ id }) => id === 'reach')?.rows ?? [];
  const adoption = reach.filter(({ id }) => id.startsWith('metric:brand-adoption-rate:'));
  const figuresIn = ({ cells }: ComparisonRow): readonly Figure[][] =>
    cells.map((cell) =>
      cell.kind === 'items'
        ? cell.items.flatMap((item) => (item.type === 'figure' ? item.figure : []))
        : [],
    );
  const standsIn = ({ evidence }: Figure) => evidence?.readings[0]?.testimonies[0];
  const isOfDocument = (figure: Figure) => standsIn(figure)?.source === 'l2-2017-jd-farfetch';
  const rows = adoption.filter((row) => figuresIn(row).flat().some(isOfDocument));
  const valueOf = ({ value: { quantity } }: Figure) => ('value' in quantity ? quantity.value : NaN);

  it('shows the rates of that month, each in the row of its population', () => {
    const shown = rows.map((row) => [
      row.population?.en,
      ...figuresIn(row).map((figures) => figures.map(valueOf)),
    ]);
    expect(shown).toEqual([
      ['fashion brands of the L2 index on sale', [], [], [83]],
      ['fashion brands of the L2 index sold in stores run by JD.com', [68], [], []],
      ['fashion brands of the L2 index with an official flagship', [11], [21], []],
    ]);
    expect(rows.flatMap((row) => figuresIn(row).flat()).every(isOfDocument)).toBe(true);
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
    const figures = rows.flatMap((row) => figuresIn(row).flat());
    const passages = figures.map((figure) => [valueOf(figure), standsIn(figure)?.passage]);
    expect(passages).toEqual([
      [83, 4],
      [68, 5],
      [11, 4],
      [21, 6],
    ]);
    for (const figure of adoption.flatMap((row) => figuresIn(row).flat())) {
      const source = view.sources.find(({ id }) => id === standsIn(figure)?.source);
      expect(source?.url).toMatch(/^https?:/);
    }
  });
});
