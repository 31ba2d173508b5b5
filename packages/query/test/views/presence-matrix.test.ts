import { evidenceOf, lookupIn, type Atlas, type IsoDate, type State } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openViews, type PresenceMatrix } from '../../src/views.js';
import { arbitraryTold } from '../reference/arbitrary-atlas.js';
import { day } from '../reference/pools.js';
import { naiveParent } from './naive-changes.js';
import { naiveStanding } from './naive-standings.js';

const db = openViews(atlas);
const someChannels = fc.subarray(['shop', 'pop-up'], { minLength: 1 });
/** Milliseconds; a shared machine may be slow. */
const patience = 60_000;

const rowsOf = ({ groups }: PresenceMatrix) =>
  groups.flatMap(({ owner, rows }) => rows.map((row) => ({ owner, ...row })));

function cellOf(view: PresenceMatrix, brand: string, platform: string) {
  const column = view.columns.findIndex((one) => one.platform.id === platform);
  return rowsOf(view).find((row) => row.brand.id === brand)?.cells[column] ?? undefined;
}

/** The cells of one day by brand and platform, from the definitions alone. */
function naiveCells(world: Atlas, on: IsoDate): Map<string, State> {
  const order: readonly State[] = [
    'certain',
    'presumed',
    'possible',
    'announced',
    'ended',
    'absent',
  ];
  const cells = new Map<string, State>();
  for (const presence of world.presences) {
    const { state, shown } = naiveStanding(world, 'presence', presence, on);
    if (!shown) continue;
    const key = `${presence.brand} ${presence.platform}`;
    const other = cells.get(key);
    if (!other || order.indexOf(state) < order.indexOf(other)) cells.set(key, state);
  }
  return cells;
}

function cellsOf(view: PresenceMatrix): Map<string, State> {
  return new Map(
    rowsOf(view).flatMap(({ brand, cells }) =>
      cells.flatMap((cell, column): [string, State][] =>
        cell
          ? [[`${brand.id} ${view.columns[column]?.platform.id ?? ''}`, cell.standing.state]]
          : [],
      ),
    ),
  );
}

const countsOf = (states: readonly State[]) => {
  const count = (...wanted: readonly State[]) =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    certain: count('certain'),
    presumed: count('certain', 'presumed'),
    possible: count('certain', 'presumed', 'possible'),
  };
};

describe('the matrix of the seeds', () => {
  const view = db.presenceMatrix({ asOf: '2019-09-30' });

  it('shows Coach on Tmall for the third time, and only announced on the Luxury Pavilion', () => {
    const tmall = cellOf(view, 'coach', 'tmall');
    expect(tmall?.standing).toMatchObject({ state: 'certain', from: { edtf: '2019-07' } });
    // Its first two spells had ended: they are no reason why it is there.
    expect(tmall?.records.map(({ id }) => id)).toEqual(['coach--tmall--flagship-store--3']);
    expect(tmall?.disputed).toBe(false);
    const pavilion = cellOf(view, 'coach', 'tmall-luxury-pavilion');
    expect(pavilion?.standing).toMatchObject({
      state: 'announced',
      plannedFrom: { edtf: '2019-12' },
    });
    const coach = rowsOf(view).find(({ brand }) => brand.id === 'coach');
    expect(coach?.owner).toMatchObject({ type: 'organization', id: 'tapestry' });
    const states = coach?.cells.flatMap((cell) => cell?.standing.state ?? []) ?? [];
    expect(coach?.total).toEqual(countsOf(states));
  });

  it('shows both of the ended spells where nothing else is to be told', () => {
    const between = cellOf(db.presenceMatrix({ asOf: '2018' }), 'coach', 'tmall');
    expect(between?.standing.state).toBe('ended');
    expect(between?.records.map(({ id }) => id)).toEqual([
      'coach--tmall--flagship-store--2',
      'coach--tmall--flagship-store--1',
    ]);
    expect(between?.disputed).toBe(false);
    const first = cellOf(db.presenceMatrix({ asOf: '2014' }), 'coach', 'tmall');
    expect(first).toMatchObject({ disputed: true, channels: ['flagship-store'] });
  });

  it('counts on 30 June 2017 what a count of the brands on each platform gives', () => {
    const then = db.presenceMatrix({ asOf: '2017-06-30' });
    const cells = naiveCells(atlas, '2017-06-30');
    for (const { platform, total } of then.columns) {
      const states = [...cells].flatMap(([key, state]) =>
        key.endsWith(` ${platform.id}`) ? [state] : [],
      );
      expect([platform.id, total]).toEqual([platform.id, countsOf(states)]);
    }
    const tmall = then.columns.find(({ platform }) => platform.id === 'tmall');
    const [tally] = db
      .platformComparison(['tmall'], { asOf: '2017-06-30' })
      .groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
      .flatMap((cell) => (cell.kind === 'items' ? cell.items : []))
      .filter((item) => item.type === 'tally');
    expect(tmall?.total).toMatchObject({ presumed: tally?.present });
    expect(tmall?.total.presumed).toBeGreaterThan(10);
  });

  it('puts the Luxury Pavilion right behind Tmall, and the platform with the most brands first', () => {
    const ids = view.columns.map(({ platform }) => platform.id);
    expect(ids.slice(0, 2)).toEqual(['tmall', 'tmall-luxury-pavilion']);
    expect(view.columns[1]?.parent).toBe('tmall');
    expect(view.columns.find(({ platform }) => platform.id === 'jd-com')?.parent).toBeUndefined();
  });

  it('shows what is asked for, in the order asked for, also where nothing is known', () => {
    const asked = db.presenceMatrix({
      asOf: '2019-09-30',
      platforms: ['jd-com', 'tmall-luxury-pavilion', 'tmall'],
      brands: ['gucci', 'coach'],
      channels: ['livestream'],
    });
    expect(asked.columns.map(({ platform }) => platform.id)).toEqual([
      'jd-com',
      'tmall-luxury-pavilion',
      'tmall',
    ]);
    expect(rowsOf(asked).map(({ brand, cells }) => [brand.id, cells])).toEqual([
      ['gucci', [null, null, null]],
      ['coach', [null, null, null]],
    ]);
  });

  it('goes by the owner of the day', () => {
    const brandsOf = (owner: 'tapestry' | 'lvmh', asOf: string) =>
      rowsOf(db.presenceMatrix({ owners: [owner], asOf })).map(({ brand }) => brand.id);
    expect(brandsOf('tapestry', '2019-09-30')).toEqual(['coach', 'kate-spade', 'stuart-weitzman']);
    expect(brandsOf('tapestry', '2025-12-31')).toEqual(['coach', 'kate-spade']);
    expect(brandsOf('lvmh', '2019-09-30')).not.toContain('tiffany');
    expect(brandsOf('lvmh', '2022')).toContain('tiffany');
  });

  it('keeps those whose owner is not known on the day in a last group, with who may own them', () => {
    const { groups } = db.presenceMatrix({ asOf: '2017-06-30' });
    expect(groups.map(({ owner }) => owner === undefined).indexOf(true)).toBe(groups.length - 1);
    const dior = groups.at(-1)?.rows.find(({ brand }) => brand.id === 'dior');
    expect(dior?.ownership).toMatchObject({ owner: { id: 'lvmh' }, certainty: 'possible' });
  });

  it('leads from a cell to the evidence behind it', () => {
    const cell = cellOf(view, 'coach', 'tmall-luxury-pavilion');
    const presence = atlas.presences.find(({ id }) => id === cell?.records[0]?.id);
    if (!presence) throw new Error('The cell names a presence of the atlas.');
    const evidence = evidenceOf(lookupIn(atlas), 'presence', presence, 'state');
    expect(db.why({ collection: 'presences', id: presence.id }, 'state')).toEqual(evidence);
    const testimonies = evidence.readings.flatMap((reading) => reading.testimonies);
    expect(cell?.sources).toEqual([...new Set(testimonies.map(({ source }) => source))].sort());
    expect(cell?.claims).toBe(
      new Set(testimonies.map(({ source, passage }) => `${source} ${String(passage)}`)).size,
    );
  });

  it.each(['2012', '2017-06-30', '2019-09-30', '2025'])(
    'is plain data of moderate size in %s, with the sources of its cells and owners',
    (asOf) => {
      const then = db.presenceMatrix({ asOf });
      const text = JSON.stringify(then);
      expect(JSON.parse(text)).toEqual(then);
      expect(text.length).toBeLessThan(700_000);
      const owners = rowsOf(then).flatMap(({ ownership }) => ownership?.record.id ?? []);
      const sources = [
        ...rowsOf(then).flatMap(({ cells }) => cells.flatMap((cell) => cell?.sources ?? [])),
        ...atlas.ownerships
          .filter(({ id }) => owners.includes(id))
          .flatMap(({ claims }) => claims.map(({ source }) => source)),
      ];
      expect(then.sources.map(({ id }) => id)).toEqual([...new Set(sources)].sort());
      expect(then.counts.sources).toBe(then.sources.length);
      const channels = rowsOf(then).flatMap(({ cells }) =>
        cells.flatMap((cell) => cell?.channels ?? []),
      );
      expect(then.channels.map(({ id }) => id)).toEqual([...new Set(channels)].sort());
    },
  );

  it('tells everything that is wrong with its options at once', () => {
    const wrong: unknown = {
      asOf: '2019-13',
      brand: ['coach'],
      platforms: ['tmal'],
      brands: [],
      owners: ['tapestri'],
      channels: ['boutique', 'boutiqe'],
    };
    expect(() => db.presenceMatrix(wrong as object)).toThrow(
      [
        'brand: unknown option `brand`; did you mean `brands`?',
        'platforms[0]: unknown platform `tmal`; did you mean `tmall`?',
        "brands: name at least one, such as ['coach'], or leave it out.",
        'owners[0]: unknown organization or person or brand `tapestri`; did you mean `tapestry`?',
        'channels[1]: unknown channel `boutiqe`; did you mean `boutique`?',
        'asOf: `2019-13` is no date; write a day, month or year such as 2019-09-30, 2019-09 or 2019.',
      ].join('\n'),
    );
  });
});

describe('the matrix of any atlas', () => {
  it('has the cells, owners, totals and order of the definitions', { timeout: patience }, () => {
    const seen = { cells: 0, owned: 0, children: 0 };
    fc.assert(
      fc.property(arbitraryTold, day, ({ atlas: world }, on) => {
        const view = openViews(world).presenceMatrix({ asOf: on });
        const cells = naiveCells(world, on);
        expect(cellsOf(view)).toEqual(cells);
        seen.cells += cells.size;

        for (const { brand, owner, ownership, total, cells: shown } of rowsOf(view)) {
          const wanted = naiveParent(world, { brand: brand.id }, on)?.owner;
          expect([brand.id, owner && { [owner.type]: owner.id }]).toEqual([brand.id, wanted]);
          expect(ownership?.certainty === 'possible').toBe(!owner && ownership !== undefined);
          expect(total).toEqual(countsOf(shown.flatMap((cell) => cell?.standing.state ?? [])));
          seen.owned += Number(owner !== undefined);
        }

        const { columns } = view;
        expect(new Set(columns.map(({ platform }) => platform.id)).size).toBe(columns.length);
        for (const { platform, total, parent } of columns) {
          const states = [...cells].flatMap(([key, state]) =>
            key.endsWith(` ${platform.id}`) ? [state] : [],
          );
          expect(states.length).toBeGreaterThan(0);
          expect(total).toEqual(countsOf(states));
          seen.children += Number(parent !== undefined);
        }
        const [first] = columns;
        const most = Math.max(...columns.map(({ total }) => total.possible), 0);
        // The first column has the most brands, or is the head of the family that has.
        const isMost = first?.total.possible === most;
        expect(
          isMost || columns.some(({ parent }) => parent === first?.platform.id) || !first,
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(seen.cells, seen.owned, seen.children)).toBeGreaterThan(50);
  });

  it('is the same when the day comes back', { timeout: patience }, () => {
    fc.assert(
      fc.property(arbitraryTold, day, day, ({ atlas: world }, on, other) => {
        const views = openViews(world);
        const before = JSON.stringify(views.presenceMatrix({ asOf: on }));
        views.presenceMatrix({ asOf: other });
        expect(JSON.stringify(views.presenceMatrix({ asOf: on }))).toBe(before);
        expect(JSON.stringify(openViews(world).presenceMatrix({ asOf: on }))).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it(
    'narrowed to channels, its cells are those of an atlas that has no others',
    { timeout: patience },
    () => {
      fc.assert(
        fc.property(arbitraryTold, day, someChannels, ({ atlas: world }, on, channels) => {
          const narrowed = openViews(world).presenceMatrix({ asOf: on, channels });
          const presences = world.presences.filter(({ channel }) => channels.includes(channel));
          const alone = openViews({ ...world, presences }).presenceMatrix({ asOf: on });
          expect(narrowed).toEqual(alone);
        }),
        { numRuns: 200 },
      );
    },
  );
});
