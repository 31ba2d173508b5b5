/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- What must not compile has no type. */
import type { Atlas, FuzzyDate, LocalizedText, Quantity } from '@vitrine/core';
import { expectTypeOf } from 'vitest';
import { open, type Certainty, type SourceNote } from '../src/index.js';

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
  // @ts-expect-error No such mode.
  db.presence.asOf('2019', { mode: 'sure' });
  // @ts-expect-error A subject is a brand, a platform, an organization or a market.
  db.observation.match({ 'subject.person': 'x' });
  db.observation.match({ 'subject.platform': 'tmall', value: 11 });
  db.brand.where((b) => b.presences.some((p) => p.channel.eq('boutique')));
}
