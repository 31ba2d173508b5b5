import type { Atlas, Source } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openViews, type SourceFilter, type SourceList } from '../../src/views.js';
import { arbitraryTold } from '../reference/arbitrary-atlas.js';
import { ids } from '../reference/pools.js';
import { patience } from '../reference/runs.js';

const db = openViews(atlas);

const listed = ({ groups }: SourceList): string[] =>
  groups.flatMap(({ sources }) => sources.map(({ source }) => source.id));

describe('the list of sources', () => {
  it('has every source and every claim of the atlas', () => {
    const all = db.sourceList();
    expect(listed(all).sort()).toEqual(atlas.sources.map(({ id }) => id));
    expect(all.counts.claims).toBe(atlas.meta.counts.claims);
    expect(all.counts.sources).toBe(atlas.sources.length);
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });

  it('goes by year, the latest first, and puts what has no date last', () => {
    const { groups } = db.sourceList();
    const keys = groups.map(({ key }) => key);
    expect(keys.at(-1)).toBeUndefined();
    const years = keys.slice(0, -1).map(Number);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    for (const { key, sources } of groups.slice(0, -1)) {
      for (const { source } of sources) expect(source.published?.edtf).toContain(key);
    }
  });

  it('finds a publisher whatever the case of its letters, and a year', () => {
    const found = db.sourceList({ publisher: 'wwd', year: 2019, groupBy: 'publisher' });
    expect(found.groups.map(({ key }) => key)).toEqual(['WWD']);
    expect(found.sources.every(({ published }) => published?.edtf.startsWith('2019'))).toBe(true);
    expect(found.sources.length).toBeGreaterThan(1);
    expect(found.choices.publishers[0]?.sources).toBeGreaterThan(found.sources.length);
  });

  it('lists the sources of one record', () => {
    const id = 'burberry-tencent-2019';
    const deal = atlas.deals.find((one) => one.id === id);
    const wanted = new Set(deal?.claims.map(({ source }) => source));
    expect(new Set(listed(db.sourceList({ record: { collection: 'deal', id } })))).toEqual(wanted);
  });

  it('leaves out what was published after the day', () => {
    const early = db.sourceList({ asOf: '2012' });
    expect(early.sources.some(({ published }) => published?.earliest?.startsWith('2011'))).toBe(
      true,
    );
    expect(early.choices.years.map(({ year }) => Number(year))[0]).toBeLessThan(2013);
  });

  it.each([
    [{ publisher: 'WDW' }, 'did you mean `WWD`?'],
    [{ year: '20' }, 'must be a year such as 2019'],
    [{ ids: ['wwd'] }, 'ids[0]: unknown source'],
    [{ record: { collection: 'deal', id: 'burberry-tencent-2018' } }, 'burberry-tencent-2019'],
    [{ record: { collection: 'metric', id: 'sales' } }, 'no claims stand behind'],
    [{ publsher: 'WWD' }, 'did you mean `publisher`?'],
    [{ groupBy: 'years' }, 'did you mean `year`?'],
  ])('refuses %j', (filter, message) => {
    const untyped: unknown = filter;
    expect(() => db.sourceList(untyped as SourceFilter)).toThrow(message);
  });
});

const recordsIn = (world: Atlas) =>
  [
    world.organizations,
    world.brands,
    world.platforms,
    world.capabilities,
    world.people,
    world.ownerships,
    world.presences,
    world.deals,
    world.campaigns,
    world.observations,
    world.appointments,
    world.insights,
  ].flat();

const mayBeOf = ({ published }: Source, year: string): boolean =>
  published !== undefined &&
  (published.earliest ?? '0000') <= `${year}-12-31` &&
  (published.latest ?? '9999') >= `${year}-01-01`;

describe('the sources of any atlas', () => {
  it(
    'are those that a plain loop finds, with as many claims',
    () => {
      fc.assert(
        fc.property(
          arbitraryTold,
          fc.record(
            {
              year: fc.constantFrom('2018', '2019', '2020'),
              groupBy: fc.constantFrom('year' as const, 'publisher' as const),
              ids: fc.subarray([...ids.source], { minLength: 1 }),
            },
            { requiredKeys: [] },
          ),
          ({ atlas: world }, filter) => {
            const known = filter.ids?.filter((id) => world.sources.some((one) => one.id === id));
            const view = openViews(world).sourceList({
              ...filter,
              ...(known && { ids: known }),
              asOf: '2030',
            });
            const wanted = world.sources.filter(
              (source) =>
                (known?.some((id) => id === source.id) ?? true) &&
                (filter.year === undefined || mayBeOf(source, filter.year)),
            );
            expect(listed(view).sort()).toEqual(wanted.map(({ id }) => id).sort());
            const claims = recordsIn(world)
              .flatMap((record) => record.claims.map(({ source }) => source))
              .filter((id) => wanted.some((source) => source.id === id));
            expect(view.counts.claims).toBe(claims.length);
          },
        ),
        { numRuns: 1000 },
      );
    },
    patience,
  );
});
