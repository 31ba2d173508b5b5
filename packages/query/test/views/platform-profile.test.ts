import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { openViews, type ComparisonItem } from '../../src/views.js';
import { expectPlain } from './plain.js';

const db = openViews(atlas);

describe('a platform profile', () => {
  it('tells what the Luxury Pavilion is and belongs to', () => {
    const { facts, owners, children } = db.platformProfile('tmall-luxury-pavilion');
    expect(facts.kind.value.things[0]?.id).toBe('luxury-marketplace');
    expect(facts.operator?.value.things[0]?.id).toBe('alibaba');
    expect(facts.parent?.value.things[0]?.id).toBe('tmall');
    expect(facts.launched?.evidence?.readings.length).toBeGreaterThan(0);
    expect(owners).toEqual([]);
    expect(children.map(({ id }) => id)).toEqual(['farfetch-tmall', 'net-a-porter-tmall']);
  });

  it('leaves out parts that had not been launched by the day', () => {
    const { children } = db.platformProfile('tmall-luxury-pavilion', { asOf: '2018' });
    expect(children).toEqual([]);
  });

  it('counts a brand once on the platform and once in each of its channels', () => {
    const { brands, channels } = db.platformProfile('tmall', { asOf: '2020' });
    const names = channels.flatMap((one) => one.brands.brands.map(({ brand }) => brand.id));
    expect(new Set(names)).toEqual(new Set(brands.brands.map(({ brand }) => brand.id)));
    expect(names.length).toBeGreaterThan(brands.brands.length);
    const present = channels.map((one) => one.brands.present);
    expect(present).toEqual([...present].sort((a, b) => b - a));
  });

  it('names the nearest platform where there is none of that id', () => {
    expect(() => db.platformProfile('tmal')).toThrow('did you mean `tmall`?');
  });

  it.each(atlas.platforms.map(({ id }) => id))(
    '%s shows what a comparison shows of it, and is plain JSON that names its sources',
    (id) => {
      const profile = db.platformProfile(id, { asOf: '2021-06-30' });
      const { groups } = db.platformComparison([id], { asOf: '2021-06-30' });
      const itemsOf = (group: string): readonly ComparisonItem[] =>
        groups
          .filter((one) => one.id === group)
          .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
          .flatMap((cell) => (cell.kind === 'items' ? cell.items : []));
      expect(profile.brands.brands.length > 0 ? [profile.brands] : []).toEqual(itemsOf('brands'));
      expect(profile.figures.map((figure) => ({ type: 'figure', figure }))).toEqual(
        itemsOf('reach'),
      );
      expect(profile.deals.map((deal) => ({ type: 'deal', deal }))).toEqual(itemsOf('deals'));
      expect(
        profile.tools.flatMap(({ tools }) =>
          tools.map(({ tool, cell }) => ({ type: 'standing', thing: tool, cell })),
        ),
      ).toEqual(itemsOf('tools'));
      expect(profile.insights).toHaveLength(itemsOf('voices').length);
      expectPlain(profile);
    },
  );
});
