/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- What must not compile has no type. */
import type { Atlas, FuzzyDate, LocalizedText, Quantity } from '@vitrine/core';
import { expectTypeOf } from 'vitest';
import {
  and,
  open,
  or,
  param,
  type Bounds,
  type Certainty,
  type Condition,
  type Count,
  type Row,
  type SourceNote,
} from '../src/index.js';

// Nothing here runs: the type checker is the test.
declare const atlas: Atlas;
const db = open(atlas);

export function rowsFollowTheModelAlongPaths() {
  const row = db.presence
    .select((p) => ({
      brand: p.brand.name,
      zh: p.brand.name['zh-Hans'],
      since: p.from,
      platform: p.platform,
      founded: p.brand.founded,
      operator: p.platform.operator.name,
      owner: p.brand.owner,
      capabilities: p.capabilities,
      tools: p.capabilities.name,
      state: p.state,
      sources: p.sources,
      era: p.era,
    }))
    .first();
  type Row = NonNullable<typeof row>;
  expectTypeOf<Row['brand']>().toEqualTypeOf<LocalizedText>();
  expectTypeOf<Row['zh']>().toEqualTypeOf<string | null>();
  expectTypeOf<Row['since']>().toEqualTypeOf<FuzzyDate | null>();
  expectTypeOf<Row['platform']>().toExtend<string>();
  expectTypeOf<Row['founded']>().toEqualTypeOf<FuzzyDate | null>();
  expectTypeOf<Row['operator']>().toEqualTypeOf<LocalizedText | null>();
  expectTypeOf<Row['owner']>().toEqualTypeOf<
    | { readonly organization: string }
    | { readonly person: string }
    | { readonly brand: string }
    | null
  >();
  expectTypeOf<Row['capabilities']>().toExtend<readonly string[]>();
  expectTypeOf<Row['tools']>().toEqualTypeOf<readonly LocalizedText[]>();
  expectTypeOf<Row['state']>().toEqualTypeOf<'present' | 'announced' | 'ended' | 'absent'>();
  expectTypeOf<Row['sources']>().toEqualTypeOf<readonly SourceNote[]>();
  expectTypeOf<Row['era']>().toEqualTypeOf<number | null>();
  expectTypeOf(row).exclude<undefined>().not.toHaveProperty('certainty');
}

export function wholeRowsAreRecordsWithSources() {
  type Observation = ReturnType<typeof db.observation.all>[number];
  expectTypeOf<Observation['value']>().toEqualTypeOf<Quantity>();
  expectTypeOf<Observation['sources']>().toEqualTypeOf<readonly SourceNote[]>();
  expectTypeOf<Observation>().not.toHaveProperty('claims');
  type Source = ReturnType<typeof db.source.all>[number];
  expectTypeOf<Source>().not.toHaveProperty('sources');
}

export function rowsAsOfADayCarryTheirCertainty() {
  const whole = db.presence.asOf('2019').first();
  const selected = db.presence
    .asOf('2019')
    .select((p) => ({ brand: p.brand.name }))
    .first();
  const before = db.presence
    .select((p) => ({ brand: p.brand.name }))
    .asOf('2019')
    .first();
  expectTypeOf(whole).exclude<undefined>().toHaveProperty('standing');
  expectTypeOf(whole?.certainty).toEqualTypeOf<Certainty | undefined>();
  expectTypeOf(selected?.certainty).toEqualTypeOf<Certainty | undefined>();
  expectTypeOf(before?.certainty).toEqualTypeOf<Certainty | undefined>();
}

export function groupsShowWhatGroupsAndWhatIsMeasured() {
  const groups = db.presence
    .asOf('2019')
    .groupBy((p) => ({
      platform: p.platform,
      tools: p.capabilities,
      year: p.from.year,
      name: p.brand.name,
      owner: p.brand.owner.id,
    }))
    .measure((m, p) => ({
      rows: m.count(),
      brands: m.countDistinct(p.brand),
      since: m.min(p.from),
      eras: m.average(p.era),
      newest: m.latest(p.brand.name, { by: p.to }),
    }))
    .orderBy((g) => [g.brands.desc(), g.platform.asc()]);
  type Group = ReturnType<typeof groups.all>[number];
  expectTypeOf<Group['platform']>().toExtend<string>();
  expectTypeOf<Group['tools']>().toExtend<string | null>();
  expectTypeOf<null>().toExtend<Group['tools']>();
  expectTypeOf<Group['year']>().toEqualTypeOf<number | null>();
  expectTypeOf<Group['name']>().toEqualTypeOf<LocalizedText>();
  expectTypeOf<Group['owner']>().toExtend<string | null>();
  expectTypeOf<Group['rows']>().toEqualTypeOf<Count>();
  expectTypeOf<Group['brands']>().toEqualTypeOf<Count>();
  expectTypeOf<Group['since']>().toEqualTypeOf<Bounds<string>>();
  expectTypeOf<Group['eras']>().toEqualTypeOf<Bounds<number>>();
  expectTypeOf<Group['newest']>().toEqualTypeOf<{
    readonly value: LocalizedText;
    readonly id: string;
  } | null>();
  expectTypeOf<Group['certainty']>().toEqualTypeOf<Certainty>();

  const whole = db.observation.measure((m, o) => ({ when: m.range(o.time) })).first();
  expectTypeOf<NonNullable<typeof whole>['when']>().toEqualTypeOf<Bounds<string>>();
  expectTypeOf(whole).exclude<undefined>().not.toHaveProperty('certainty');

  // @ts-expect-error The date makes no groups; its year does.
  db.presence.groupBy((p) => ({ since: p.from }));
  // @ts-expect-error Nor does a quantity.
  db.observation.groupBy((o) => ({ value: o.value }));
  // @ts-expect-error Nor an interval.
  db.presence.groupBy((p) => ({ time: p.time }));
  // @ts-expect-error Dates do not add up.
  db.presence.measure((m, p) => ({ sum: m.sum(p.from) }));
  // @ts-expect-error A brand is not less than another.
  db.presence.measure((m, p) => ({ min: m.min(p.brand) }));
  // @ts-expect-error No such measure.
  db.presence.measure((m, p) => ({ most: m.median(p.era) }));
  // @ts-expect-error No such field.
  db.presence.measure((m, p) => ({ since: m.min(p.since) }));
  // @ts-expect-error A picked row is no order.
  groups.orderBy((g) => g.newest.asc());
  // @ts-expect-error No such column.
  groups.orderBy((g) => g.brand.asc());
  // @ts-expect-error Rows come first by a date.
  db.presence.measure((m, p) => ({ first: m.first(p.brand, { by: p.era }) }));
}

export function intervalsAreAskedForRelationsAndNothingElse() {
  db.presence.where((p) =>
    and(p.time.overlaps('2019/..'), p.time.allen(['during', 'equals'], '2019'), p.time.known()),
  );
  db.deal.where((d) => d.time.ge('2019')).match({ time: '2019' });
  db.presence.match({ standing: ['ended', 'certain'] });
  // @ts-expect-error No such relation.
  db.presence.where((p) => p.time.allen('within', '2019'));
  // @ts-expect-error An interval is not less than another.
  db.presence.where((p) => p.time.lt('2019'));
  // @ts-expect-error A date is no interval.
  db.presence.where((p) => p.from.overlaps('2019'));
  // @ts-expect-error An interval is not shown.
  db.presence.select((p) => ({ time: p.time }));
}

export function parametersAreGivenWhenAQueryRuns() {
  const query = db.presence
    .match({ platform: param('platform'), era: [1, param('era')] })
    .where((p) =>
      or(
        p.brand.eq(param('brand')),
        p.from.between(param('from'), '2020'),
        p.channel.in(param('channels')),
        p.brand.observations.some((o) => o.metric.eq(param('metric'))),
      ),
    )
    .asOf(param('day'), { knownAt: param('known') })
    .select((p) => ({ brand: p.brand }));
  const values = {
    platform: 'tmall',
    era: 1,
    brand: 'coach',
    from: '2018',
    channels: ['flagship-store'],
    metric: 'users',
    day: '2019',
    known: '2019',
  };
  expectTypeOf(query.all(values)[0]?.brand).toExtend<string | undefined>();
  // @ts-expect-error Its values are missing.
  query.all();
  // @ts-expect-error One value is missing.
  query.first({ ...values, day: undefined });
  // @ts-expect-error A misspelt parameter.
  db.presence.match({ platform: param('platform') }).all({ platfrom: 'tmall' });
  // @ts-expect-error No parameter takes it.
  db.presence.match({ platform: 'tmall' }).all({ platform: 'tmall' });
  const prepared = db.prepare(query);
  expectTypeOf(prepared.run(values).rows[0]?.brand).toExtend<string | undefined>();
  expectTypeOf(prepared.count(values)).toEqualTypeOf<Count>();
  // @ts-expect-error Its values are missing.
  prepared.run();
  // Without parameters it takes no values.
  expectTypeOf(db.prepare(db.presence.match({ platform: 'tmall' })).run()).toExtend<object>();
  expectTypeOf(db.prepare({ v: 1, from: 'brand' }).run().rows).toEqualTypeOf<readonly Row[]>();
  const groups = query.groupBy((p) => ({ brand: p.brand })).measure((m) => ({ n: m.count() }));
  expectTypeOf(groups.all(values)[0]?.n).toEqualTypeOf<Count | undefined>();
  const condition = (p: { readonly op: 'known'; readonly path: string }): Condition => p;
  db.presence.where(() => condition({ op: 'known', path: 'from' })).all();
}

export function whatMakesNoSenseDoesNotCompile() {
  // @ts-expect-error No such entity.
  db.presense.all();
  // @ts-expect-error No such field.
  db.presence.match({ platfrom: 'tmall' });
  // @ts-expect-error An era is a number.
  db.presence.match({ era: 'one' });
  // @ts-expect-error No such word.
  db.presence.match({ state: 'gone' });
  // @ts-expect-error No such field along the path.
  db.presence.where((p) => p.brand.nam.eq('Coach'));
  // @ts-expect-error An id has no order.
  db.presence.where((p) => p.brand.lt('coach'));
  // @ts-expect-error A date is compared with text.
  db.presence.where((p) => p.from.lt(2019));
  // @ts-expect-error A comparison in the language is no condition.
  db.presence.where((p) => p.from > '2019');
  // @ts-expect-error No order by several values.
  db.presence.orderBy((p) => p.capabilities.name.asc());
  // @ts-expect-error No such field of a date.
  db.presence.where((p) => p.from.month.eq(1));
  // @ts-expect-error A year is a number.
  db.presence.where((p) => p.from.year.eq('2019'));
  // @ts-expect-error No such mode.
  db.presence.asOf('2019', { mode: 'sure' });
  // @ts-expect-error A subject is a brand, a platform, an organization or a market.
  db.observation.match({ 'subject.person': 'x' });
  db.observation.match({ 'subject.platform': 'tmall', value: 11 });
  db.brand.where((b) => b.presences.some((p) => p.channel.eq('boutique')));
}
