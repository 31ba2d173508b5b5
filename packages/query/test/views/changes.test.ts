import type { Atlas, IsoDate, LastingType, RecordTypes } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainties } from '../../src/time/certainty.js';
import { openViews, type Changes, type ChangesOptions } from '../../src/views.js';
import { arbitraryTold } from '../reference/arbitrary-atlas.js';
import { day } from '../reference/pools.js';
import {
  firstTold,
  naiveChanges,
  naivelyBetween,
  naiveParent,
  naivePrevious,
  type Group,
} from './naive-changes.js';
import { expectPlain } from './plain.js';

const db = openViews(atlas);
/** Milliseconds; a shared machine may be slow. */
const patience = 60_000;

const groups = ['started', 'ended', 'announced', 'denied'] as const satisfies Group[];

const told = (view: Changes, group: Group) =>
  view[group].map(({ record, certainty, because, before, standing }) =>
    [certainty, because, record.id, `${before} → ${standing.state}`].join(' '),
  );

const coach = (after: string, until: string) =>
  db.changes({
    after,
    until,
    about: { brands: ['coach'], platforms: ['tmall', 'tmall-luxury-pavilion'] },
  });

describe('what changed in the seeds', () => {
  it('for Coach on Tmall in 2019: the third store, and the Luxury Pavilion announced', () => {
    const view = coach('2018', '2019');
    expect([view.after, view.until, view.asOf]).toEqual(['2018-12-31', '2019-12-31', '2019-12-31']);
    expect(told(view, 'started')).toEqual([
      'certain stated coach--tmall--flagship-store--3 absent → presumed',
    ]);
    expect(told(view, 'announced')).toEqual([
      'certain announced coach--tmall-luxury-pavilion--flagship-store possible → announced',
    ]);
    expect(
      view.happened.map(({ record, field, certainty }) => [record.id, field, certainty]),
    ).toEqual([
      ['tapestry-alibaba-2019', 'announced', 'certain'],
      ['tapestry-alibaba-2019', 'effective', 'certain'],
    ]);
    expectPlain(view);
  });

  it('for Coach after September 2019: what was announced presumably came, seen in April 2020', () => {
    const view = coach('2019-09-30', '2020');
    expect(told(view, 'started')).toEqual([
      'presumed seen coach--tmall-luxury-pavilion--flagship-store announced → presumed',
    ]);
    expect(view.started[0]?.standing.seen?.first.edtf).toBe('2020-04~');
    // Before the announcement it may as well have been there already.
    expect(told(coach('2018', '2020'), 'started')).toContain(
      'possible seen coach--tmall-luxury-pavilion--flagship-store possible → presumed',
    );
  });

  it('for Coach in between: a start and an end that sources date differently', () => {
    expect(told(coach('2010', '2014'), 'ended')).toEqual([
      'certain stated coach--tmall--flagship-store--1 absent → ended',
    ]);
    expect(told(coach('2011', '2014'), 'ended')).toEqual([
      'possible stated coach--tmall--flagship-store--1 possible → ended',
    ]);
    // Within its last month it may be over.
    expect(told(coach('2016-08-31', '2016-09-30'), 'ended')).toEqual([
      'possible stated coach--tmall--flagship-store--2 certain → possible',
    ]);
    expect(told(coach('2016-08-31', '2016-10-01'), 'ended')).toEqual([
      'certain stated coach--tmall--flagship-store--2 certain → ended',
    ]);
  });

  it('tells who came to another parent', () => {
    const owners = (after: string, until: string, brand: 'tiffany' | 'stuart-weitzman') =>
      db
        .changes({ after, until, about: { brands: [brand] } })
        .owners.map(({ owned, before, between, now, certainty, because }) => [
          owned.id,
          before?.owner.id,
          between.map(({ owner }) => owner.id),
          now?.owner.id,
          certainty,
          because,
        ]);
    expect(owners('2020', '2021', 'tiffany')).toEqual([
      ['tiffany', undefined, [], 'lvmh', 'certain', 'stated'],
    ]);
    expect(owners('2021', '2022', 'tiffany')).toEqual([]);
    const [sold] = owners('2024', '2025', 'stuart-weitzman');
    expect(sold?.slice(0, 3)).toEqual(['stuart-weitzman', 'tapestry', []]);
    const [both] = owners('2010', '2025', 'stuart-weitzman');
    expect(both?.slice(0, 3)).toEqual(['stuart-weitzman', undefined, ['tapestry']]);
  });

  it('tells a figure with the one before it', () => {
    const view = db.changes({
      after: '2016',
      until: '2017-06',
      about: { organizations: ['alibaba'] },
    });
    const active = view.figures.filter(({ figure }) => figure.metric.id === 'active-customers');
    expect(
      active.map(({ change, figure, previous }) => [
        change,
        figure.value.quantity,
        previous?.value.quantity,
        previous?.time?.edtf,
      ]),
    ).toEqual([
      [
        'updated',
        { value: 466_000_000, unit: 'users' },
        { value: 443_000_000, unit: 'users' },
        '2016-12-31',
      ],
    ]);
    expect(view.figures.some(({ change, previous }) => change === 'first' && !previous)).toBe(true);
    expectPlain(view);
  });

  it('tells stores that went with their platform, and platforms that came and went', () => {
    const view = db.changes({ after: '2018', until: '2020' });
    expect(view.launched.map(({ record }) => record.id)).toContain('luxury-soho');
    expect(view.closed.map(({ record }) => record.id)).toContain('shangpin');
    expect(told(view, 'ended')).toContain(
      'presumed host-closed lanvin--shangpin--multi-brand-retailer presumed → ended',
    );
    expect(told(view, 'denied')).toContain(
      'certain denied fendi--tmall--flagship-store unknown → absent',
    );
    expectPlain(view);
  });

  it('tells everything that is wrong with its options at once', () => {
    const wrong: unknown = { until: '2019-02-30', about: { brands: ['coahc'] }, untl: '2018' };
    expect(() => db.changes(wrong as ChangesOptions)).toThrow(
      [
        'untl: unknown option `untl`; did you mean `until`?',
        'until: `2019-02-30` is no date; write a day, month or year such as 2019-09-30, 2019-09 or 2019.',
        "after: is missing; write a day, month or year such as '2019'.",
        'about.brands[0]: unknown brand `coahc`; did you mean `coach`?',
      ].join('\n'),
    );
    expect(() => db.changes({ after: '2019', until: '2019-06' })).toThrow(
      'until: must come after `after`, the end of which is 2019-12-31.',
    );
  });
});

const twoDays = fc
  .uniqueArray(day, { minLength: 2, maxLength: 2 })
  .map((days) => [...days].sort() as [IsoDate, IsoDate]);

const lasting = {
  presence: 'presences',
  capability: 'capabilities',
  ownership: 'ownerships',
  appointment: 'appointments',
} as const satisfies Record<LastingType, keyof Atlas>;

function naiveStandingChanges(world: Atlas, after: IsoDate, until: IsoDate, group: Group) {
  const find = <Type extends LastingType>(
    type: Type,
    records: readonly (RecordTypes[Type] & RecordTypes[LastingType])[],
  ) =>
    records.flatMap((record) => {
      const certainty = naiveChanges(world, type, record, after, until)[group];
      const isOwners = 'owned' in record && record.kind === 'parent';
      const isTold = certainty && !(isOwners && (group === 'started' || group === 'ended'));
      return isTold ? [`${lasting[type]} ${record.id} ${certainty}`] : [];
    });
  return [
    ...find('presence', world.presences),
    ...find('capability', world.capabilities),
    ...find('ownership', world.ownerships),
    ...find('appointment', world.appointments),
  ].sort();
}

describe('what changed in any atlas', () => {
  it('is what the definitions say of what lasts', { timeout: patience }, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryTold, twoDays, ({ atlas: world }, [after, until]) => {
        const view = openViews(world).changes({ after, until });
        for (const group of groups) {
          const found = view[group].map(
            ({ record, certainty }) => `${record.collection} ${record.id} ${certainty}`,
          );
          expect([...found].sort()).toEqual(naiveStandingChanges(world, after, until, group));
          for (const { certainty, because } of view[group]) {
            seen.add(`${group} ${certainty}`);
            seen.add(because);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual(
      [
        ...['certain', 'presumed', 'possible'].flatMap((one) => [`started ${one}`, `ended ${one}`]),
        ...['announced certain', 'announced presumed', 'denied certain', 'denied presumed'],
        ...['announced', 'denied', 'host-closed', 'last-seen', 'reported-over', 'seen', 'stated'],
      ].sort(),
    );
  });

  it(
    'certainly began in between where every possible day of the start lies there',
    { timeout: patience },
    () => {
      fc.assert(
        fc.property(arbitraryTold, twoDays, ({ atlas: world }, [after, until]) => {
          const view = openViews(world).changes({ after, until });
          for (const { record, certainty } of view.started) {
            const presence = world.presences.find(({ id }) => id === record.id);
            if (record.collection !== 'presences' || !presence) continue;
            const { startEarliest = '2000-01-01', startLatest = '2050-01-01' } = presence.validTime;
            const possible = daysBetween(startEarliest, startLatest);
            const inside = possible.filter((one) => one > after && one <= until);
            if (possible.length === 0) continue;
            expect(inside.length).toBeGreaterThan(0);
            expect(certainty === 'certain').toBe(inside.length === possible.length);
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it('is what the definitions say of owners', { timeout: patience }, () => {
    let seen = 0;
    fc.assert(
      fc.property(arbitraryTold, twoDays, ({ atlas: world }, [after, until]) => {
        const view = openViews(world).changes({ after, until });
        const found = view.owners.map(({ owned, before, between, now, certainty }) =>
          JSON.stringify([
            `${owned.type} ${owned.id}`,
            before?.record.id,
            between.map(({ record }) => record.id).sort(),
            now?.record.id,
            certainty,
          ]),
        );
        const wanted = naiveOwnerChanges(world, after, until).map((one) => JSON.stringify(one));
        expect([...found].sort()).toEqual([...wanted].sort());
        seen += found.length;
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('is what the definitions say of happenings', { timeout: patience }, () => {
    const seen = { happened: 0, platforms: 0 };
    fc.assert(
      fc.property(arbitraryTold, twoDays, ({ atlas: world }, [after, until]) => {
        const view = openViews(world).changes({ after, until });
        const happened = view.happened.map(({ record, field, certainty }) =>
          [record.collection, record.id, field ?? '', certainty].join(' '),
        );
        expect([...happened].sort()).toEqual(naiveHappened(world, after, until).sort());
        const platforms = [...view.launched, ...view.closed].map(({ record, field, certainty }) =>
          [record.id, field, certainty].join(' '),
        );
        const dates = world.platforms.flatMap(({ id, launched, closed }) =>
          Object.entries({ launched, closed }).flatMap(([field, date]) => {
            const certainty = naivelyBetween(date, after, until, false);
            return certainty ? [[id, field, certainty].join(' ')] : [];
          }),
        );
        expect([...platforms].sort()).toEqual(dates.sort());
        seen.happened += happened.length;
        seen.platforms += platforms.length;
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.happened, seen.platforms)).toBeGreaterThan(30);
  });

  it('is what the definitions say of figures', { timeout: patience }, () => {
    let seen = 0;
    // One metric of one subject, so that there are figures which can be held beside each other.
    const worlds = arbitraryTold.map(({ atlas: world }): Atlas => ({
      ...world,
      observations: world.observations.map((one) => ({
        ...one,
        metric: 'm-1',
        subject: { platform: 'p-1' },
      })),
    }));
    fc.assert(
      fc.property(worlds, twoDays, (world, [after, until]) => {
        const view = openViews(world).changes({ after, until });
        const figures = view.figures.map(({ figure, certainty, change, previous }) =>
          [figure.record.id, certainty, change, previous?.record.id ?? ''].join(' '),
        );
        const wanted = world.observations.flatMap((one) => {
          const time = one.period ?? one.asOf ?? firstTold(world, one);
          const certainty = naivelyBetween(time, after, until, true);
          const previous = naivePrevious(world, one);
          const change = previous ? 'updated' : 'first';
          return certainty ? [[one.id, certainty, change, previous?.id ?? ''].join(' ')] : [];
        });
        expect([...figures].sort()).toEqual(wanted.sort());
        seen += view.figures.filter(({ change }) => change === 'updated').length;
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(30);
  });

  it('lists the surest first, each by date', { timeout: patience }, () => {
    fc.assert(
      fc.property(arbitraryTold, twoDays, ({ atlas: world }, [after, until]) => {
        const view = openViews(world).changes({ after, until });
        const lists = [...groups.map((group) => view[group]), view.owners, view.happened];
        for (const list of lists) {
          const places = list.map(
            ({ certainty, date }) =>
              `${certainties.indexOf(certainty)} ${date.earliest ?? ''} ${date.latest ?? '~'}`,
          );
          expect(places).toEqual([...places].sort());
        }
        const sure = view.figures.map(({ certainty }) => certainties.indexOf(certainty));
        expect(sure).toEqual([...sure].sort());
      }),
      { numRuns: 200 },
    );
  });
});

function naiveHappened(world: Atlas, after: IsoDate, until: IsoDate): string[] {
  const line = (record: string, field: string, date: Parameters<typeof naivelyBetween>[0]) => {
    const certainty = naivelyBetween(date, after, until, true);
    return certainty ? [`${record} ${field} ${certainty}`] : [];
  };
  const deals = world.deals.flatMap((deal) => {
    const record = `deals ${deal.id}`;
    const { announced, effective, ended, asOf } = deal;
    if (announced ?? effective ?? ended) {
      return Object.entries({ announced, effective, ended }).flatMap(([field, date]) =>
        line(record, field, date),
      );
    }
    return asOf ? line(record, 'asOf', asOf) : line(record, '', firstTold(world, deal));
  });
  const campaigns = world.campaigns.flatMap((campaign) => {
    const record = `campaigns ${campaign.id}`;
    return campaign.date
      ? line(record, 'date', campaign.date)
      : line(record, '', firstTold(world, campaign));
  });
  return [...deals, ...campaigns];
}

function naiveOwnerChanges(world: Atlas, after: IsoDate, until: IsoDate) {
  const parents = world.ownerships.filter(({ kind }) => kind === 'parent');
  const things = [...new Set(parents.map(({ owned }) => JSON.stringify(owned)))];
  return things.flatMap((thing) => {
    const turns = parents
      .filter(({ owned }) => JSON.stringify(owned) === thing)
      .flatMap((ownership) => {
        const { started, ended } = naiveChanges(world, 'ownership', ownership, after, until);
        const certainty = started ?? ended;
        if (!certainty) return [];
        const { startEarliest, startLatest, endEarliest, endLatest, hostClosed } =
          ownership.validTime;
        const [first, last] = started
          ? [startEarliest, startLatest]
          : [endEarliest, endLatest ?? hostClosed];
        const place = [certainties.indexOf(certainty), first ?? '', last ?? '~', ownership.id];
        return [{ ownership, started, ended, certainty, place: place.join(' ') }];
      })
      .sort((a, b) => (a.place < b.place ? -1 : 1));
    const came = turns.find(({ started, ended }) => started && !ended);
    const went = turns.find(({ started, ended }) => ended && !started);
    const passed = turns.filter(({ started, ended }) => started && ended);
    const turn = came ?? went ?? passed[0];
    if (!turn) return [];
    const { owned } = turn.ownership;
    const before = went?.ownership ?? naiveParent(world, owned, after);
    const now = came?.ownership ?? naiveParent(world, owned, until);
    const isSame = before && now && JSON.stringify(before.owner) === JSON.stringify(now.owner);
    if (isSame && passed.length === 0) return [];
    return [
      [
        Object.entries(owned).flat().join(' '),
        before?.id,
        passed.map(({ ownership }) => ownership.id).sort(),
        now?.id,
        turn.certainty,
      ],
    ];
  });
}

/** Every day between two, or the two where they lie decades apart. */
function daysBetween(first: string, last: string): string[] {
  const found: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000) {
    found.push(new Date(time).toISOString().slice(0, 10));
  }
  return found;
}
