import {
  lookupIn,
  spokenDays,
  stateOn,
  type Atlas,
  type FuzzyDate,
  type IsoDate,
  type LastingType,
  type RecordTypes,
} from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openViews, type Timeline, type TimelineOptions } from '../../src/views.js';
import { arbitraryTold } from '../reference/arbitrary-atlas.js';
import { day, ids } from '../reference/pools.js';
import { firstTold } from './naive-changes.js';
import { naivelyAbout, naiveParts, type NaiveAbout } from './naive-parts.js';
import { expectPlain } from './plain.js';

const db = openViews(atlas);
/** Milliseconds; a shared machine may be slow. */
const patience = 60_000;

const linesOf = ({ entries }: Timeline) =>
  entries.map(({ kind, event, date, record, certainty }) =>
    [date.edtf ?? `${date.earliest ?? ''}/${date.latest ?? ''}`, kind, event, record.id, certainty]
      .filter((part) => part !== undefined)
      .join(' '),
  );

const coachOnTmall = {
  about: { brands: ['coach'], platforms: ['tmall', 'tmall-luxury-pavilion'] },
  kinds: ['presence'],
} as const satisfies TimelineOptions;

describe('the timeline of the seeds', () => {
  it('tells the three tries of Coach at Tmall, and how it came to the Luxury Pavilion', () => {
    const view = db.timeline(coachOnTmall);
    expect(linesOf(view)).toEqual([
      '2011-12 presence started coach--tmall--flagship-store--1 certain',
      '2012-01 presence ended coach--tmall--flagship-store--1 certain',
      '2015 presence started coach--tmall--flagship-store--2 certain',
      '2016-09 presence ended coach--tmall--flagship-store--2 certain',
      '2019-07 presence started coach--tmall--flagship-store--3 certain',
      '2019-07-30 presence announced coach--tmall--flagship-store--3 certain',
      '2019-09~ presence announced coach--tmall-luxury-pavilion--flagship-store certain',
      '2020-04~ presence seen coach--tmall-luxury-pavilion--flagship-store certain',
    ]);
    expect(view.entries.map(({ disputed }) => disputed).indexOf(false)).toBe(2);
    expect(view.entries[2]?.date).toEqual({
      edtf: '2015',
      earliest: '2015-09-04',
      latest: '2015-09-04',
    });
    expect(view.entries.at(-1)?.notBefore).toBe('2017-01-01');
    expect(view.lanes.platforms.map(({ id, entries }) => [id, entries])).toEqual([
      ['tmall', [0, 1, 2, 3, 4, 5]],
      ['tmall-luxury-pavilion', [6, 7]],
    ]);
    expectPlain(view);
  });

  it('as of September 2019 knows of the Luxury Pavilion as a plan', () => {
    expect(linesOf(db.timeline({ ...coachOnTmall, asOf: '2019-09-30' })).slice(-2)).toEqual([
      '2019-09~ presence announced coach--tmall-luxury-pavilion--flagship-store certain',
      '2019-12 presence planned-start coach--tmall-luxury-pavilion--flagship-store',
    ]);
    // On a day within the month of the announcement it is presumed to have been made.
    expect(linesOf(db.timeline({ ...coachOnTmall, asOf: '2019-09-10' })).at(-2)).toBe(
      '2019-09~ presence announced coach--tmall-luxury-pavilion--flagship-store presumed',
    );
  });

  it('tells what may lie between two days, and what must', () => {
    const view = db.timeline({ ...coachOnTmall, after: '2012', until: '2019-07-15' });
    expect(view.entries.map(({ date, within }) => [date.edtf, within])).toEqual([
      // Sources contradict each other: it may have ended as late as 2013.
      ['2012-01', false],
      ['2015', true],
      ['2016-09', true],
      ['2019-07', false],
    ]);
    expect([view.after, view.until]).toEqual(['2012-12-31', '2019-07-15']);
  });

  it('tells of deals, owners and posts with everybody who takes part', () => {
    const view = db.timeline({ about: [{ organizations: ['tapestry'] }, { brands: ['coach'] }] });
    const find = (event: string, id: string) =>
      view.entries.find((entry) => entry.event === event && entry.record.id === id);
    const partsOf = (event: string, id: string) =>
      find(event, id)?.subjects.map((one) => [one.part, one.type, one.id, one.role?.id]);
    expect(partsOf('announced', 'aaca-coach-2019')).toEqual([
      ['party', 'brand', 'coach', 'member'],
      ['party', 'organization', 'alibaba', 'organiser'],
      ['covered', 'capability', 'alibaba-anti-counterfeiting-tools', undefined],
    ]);
    expect(partsOf('seen', 'organization-tapestry--brand-coach--parent')).toEqual([
      ['subject', 'brand', 'coach', undefined],
      ['owner', 'organization', 'tapestry', undefined],
    ]);
    const post = view.entries.find(({ subjects }) => subjects[0]?.id === 'joanne-crevoiserat');
    expect(post).toMatchObject({
      kind: 'appointment',
      event: 'started',
      what: { en: 'chief executive', 'zh-Hans': '首席执行官' },
      date: { edtf: '2020-07' },
    });
    expectPlain(view);
  });

  it('tells when platforms were launched and closed, by their operator too', () => {
    const view = db.timeline({ about: { organizations: ['alibaba'] }, kinds: ['platform'] });
    expect(linesOf(view)).toContain('2008-04 platform started tmall certain');
    const pavilion = view.entries.find(({ record }) => record.id === 'tmall-luxury-pavilion');
    expect(pavilion).toMatchObject({
      event: 'started',
      disputed: true,
      evidence: { field: 'launched' },
    });
  });

  it('tells of the whole atlas, each entry with evidence', () => {
    const view = db.timeline();
    expect(view.entries.length).toBeGreaterThan(1000);
    for (const { evidence } of view.entries) expect(evidence.readings.length).toBeGreaterThan(0);
    expectPlain(view);
  });

  it('tells everything that is wrong with its options at once', () => {
    const wrong: unknown = {
      about: [{ brands: ['coch'] }, { brand: 'coach', organizations: [] }],
      kinds: ['deals'],
      after: '2019',
      until: '2019-06',
      asOf: 2019,
    };
    expect(() => db.timeline(wrong as object)).toThrow(
      [
        'about[0].brands[0]: unknown brand `coch`; did you mean `coach`?',
        'about[1].brand: unknown option `brand`; did you mean `brands`?',
        "about[1].organizations: name at least one, such as ['tapestry'], or leave it out.",
        'until: must come after `after`, the end of which is 2019-12-31.',
        'kinds[0]: unknown word `deals`; did you mean `deal`?',
        "asOf: must be a text; write '2019-09-30', '2019-09' or '2019'.",
      ].join('\n'),
    );
    expect(() => db.timeline({ about: [] })).toThrow('about: name at least one');
  });
});

type Told = readonly [
  record: string,
  event: string,
  earliest: IsoDate | undefined,
  latest: IsoDate | undefined,
];

const lastingCollections = {
  presence: 'presences',
  capability: 'capabilities',
  ownership: 'ownerships',
  appointment: 'appointments',
} as const;

/** Everything that there is to tell of what lasts, from the definitions alone. */
function naiveLasting<Type extends LastingType>(
  world: Atlas,
  type: Type,
  record: RecordTypes[Type] & RecordTypes[LastingType],
  asOf: IsoDate,
): Told[] {
  const { from, plannedFrom, plannedTo, validTime } = record;
  const spoken = spokenDays(lookupIn(world), type, record);
  const state = stateOn(validTime, asOf);
  const told: Told[] = [];
  const tell = (event: string, earliest?: IsoDate, latest?: IsoDate) =>
    told.push([`${lastingCollections[type]} ${record.id}`, event, earliest, latest]);
  const tellDate = (event: string, date: FuzzyDate | undefined) =>
    date && tell(event, date.earliest, date.latest);
  tellDate('announced', spoken.announced);
  for (const denial of spoken.denied) tellDate('denied', denial);
  if (validTime.held) {
    if (from) tell('started', validTime.startEarliest, validTime.startLatest);
    else tellDate('seen', spoken.seen?.first);
    const last = validTime.endLatest ?? validTime.hostClosed;
    if (last !== undefined) tell('ended', validTime.endEarliest, last);
  }
  if (state === 'announced') tellDate('planned-start', plannedFrom);
  if (['announced', 'certain', 'presumed', 'possible'].includes(state)) {
    tellDate('planned-end', plannedTo);
  }
  return told;
}

function naiveTelling(world: Atlas, asOf: IsoDate, about: NaiveAbout | undefined): Told[] {
  const told: Told[] = [];
  const tell = (record: string, event: string, date: FuzzyDate | undefined) =>
    date && told.push([record, event, date.earliest, date.latest]);
  for (const [type, collection] of Object.entries(lastingCollections)) {
    // The collection is that of the type, which `Object.entries` forgets.
    const lasting = type as 'presence';
    for (const record of world[collection] as Atlas['presences']) {
      if (!naivelyAbout(naiveParts[lasting](record), about)) continue;
      told.push(...naiveLasting(world, lasting, record, asOf));
    }
  }
  for (const platform of world.platforms) {
    if (!naivelyAbout(naiveParts.platform(platform), about)) continue;
    tell(`platforms ${platform.id}`, 'started', platform.launched);
    tell(`platforms ${platform.id}`, 'ended', platform.closed);
  }
  for (const deal of world.deals) {
    if (!naivelyAbout(naiveParts.deal(deal), about)) continue;
    const record = `deals ${deal.id}`;
    tell(record, 'announced', deal.announced);
    tell(record, 'started', deal.effective);
    tell(record, 'ended', deal.ended);
    if (!deal.announced && !deal.effective && !deal.ended) {
      tell(record, 'seen', deal.asOf ?? firstTold(world, deal));
    }
  }
  for (const campaign of world.campaigns) {
    if (!naivelyAbout(naiveParts.campaign(campaign), about)) continue;
    const record = `campaigns ${campaign.id}`;
    if (campaign.date) tell(record, 'happened', campaign.date);
    else tell(record, 'seen', firstTold(world, campaign));
  }
  return told.filter(
    ([, event, earliest, latest]) =>
      (earliest !== undefined || latest !== undefined) &&
      (event.startsWith('planned') || (earliest ?? '') <= asOf),
  );
}

const toldBy = ({ entries }: Timeline): Told[] =>
  entries.map(({ record, event, date }) => [
    `${record.collection} ${record.id}`,
    event,
    date.earliest,
    date.latest,
  ]);

const sorted = (told: readonly Told[]) => told.map((one) => JSON.stringify(one)).sort();

const some = (of: readonly string[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...of), { minLength: 1, maxLength: 2 }), {
    nil: undefined,
  });

const arbitraryAbout: fc.Arbitrary<NaiveAbout | undefined> = fc.option(
  fc
    .record({
      brands: some(ids.brand),
      platforms: some(ids.platform),
      organizations: some(ids.organization),
    })
    // A list that is left out is no list of nothing.
    .map((about) => JSON.parse(JSON.stringify(about)) as NaiveAbout),
  { nil: undefined },
);

function certaintyOf({ event, kind, date }: Timeline['entries'][number], asOf: IsoDate) {
  if (event.startsWith('planned')) return undefined;
  const runs = kind === 'deal' || kind === 'campaign';
  const begun = runs && date.earliest !== undefined && date.edtf?.includes('/') === true;
  return begun || (date.latest ?? '~') <= asOf ? 'certain' : 'presumed';
}

describe('the timeline of any atlas', () => {
  it('tells what the definitions say, and nothing else', { timeout: patience }, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryTold, day, arbitraryAbout, ({ atlas: world }, asOf, about) => {
        const view = openViews(world).timeline({ asOf, about });
        expect(sorted(toldBy(view))).toEqual(sorted(naiveTelling(world, asOf, about)));
        for (const entry of view.entries) {
          seen.add(entry.event);
          expect(entry.certainty).toBe(certaintyOf(entry, asOf));
        }
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual([
      'announced',
      'denied',
      'ended',
      'happened',
      'planned-end',
      'planned-start',
      'seen',
      'started',
    ]);
  });

  it(
    'is in the order of time, and its lanes hold each entry where it belongs',
    { timeout: patience },
    () => {
      fc.assert(
        fc.property(arbitraryTold, day, ({ atlas: world }, asOf) => {
          const { entries, lanes } = openViews(world).timeline({ asOf });
          const places = entries.map(({ date }) => `${date.earliest ?? ''} ${date.latest ?? '~'}`);
          expect(places).toEqual([...places].sort());
          const all = entries.map((_, index) => index);
          const byNumber = (list: readonly number[]) => [...list].sort((a, b) => a - b);
          expect(byNumber(lanes.kinds.flatMap((lane) => lane.entries))).toEqual(all);
          for (const lane of lanes.kinds) {
            expect(lane.entries.every((index) => entries[index]?.kind === lane.id)).toBe(true);
          }
          for (const [index, { subjects }] of entries.entries()) {
            const platforms = subjects.flatMap(({ type, id }) => (type === 'platform' ? [id] : []));
            const found = lanes.platforms.filter((lane) => lane.entries.includes(index));
            expect(found.map(({ id }) => id).sort()).toEqual(
              platforms.length > 0 ? [...new Set(platforms)].sort() : [undefined],
            );
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it('between two days leaves out what surely lies elsewhere', { timeout: patience }, () => {
    const seen = { within: 0, overlapping: 0 };
    fc.assert(
      fc.property(arbitraryTold, day, day, ({ atlas: world }, one, other) => {
        if (one === other) return;
        const [after, until] = one < other ? [one, other] : [other, one];
        const views = openViews(world);
        const part = views.timeline({ after, until, asOf: '2030' });
        const wanted = views
          .timeline({ asOf: '2030' })
          .entries.filter(
            ({ date }) => (date.latest ?? '~') > after && (date.earliest ?? '') <= until,
          );
        expect(part.entries.map(({ record, event, date }) => [record, event, date])).toEqual(
          wanted.map(({ record, event, date }) => [record, event, date]),
        );
        for (const { date, within } of part.entries) {
          expect(within).toBe((date.earliest ?? '') > after && (date.latest ?? '~') <= until);
          if (within) seen.within += 1;
          else seen.overlapping += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.within, seen.overlapping)).toBeGreaterThan(100);
  });
});
