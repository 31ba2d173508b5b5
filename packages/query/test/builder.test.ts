import { VitrineError, type FuzzyDate, type LocalizedText, type Quantity } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { and, not, open, or, type Certainty, type SourceNote } from '../src/index.js';
import { entities, entityNames } from '../src/model/entities.js';
import { operatorNames } from '../src/builder/reference.js';

const db = open(atlas);

describe('the builder', () => {
  it('writes the query as plain JSON', () => {
    const query = db.presence
      .match({ platform: 'tmall', channel: 'flagship-store' })
      .where((p) => p.brand.owner.id.eq('tapestry'))
      .where((p) => and(p.from.ge('2019'), or(p.era.eq(1), not(p.era.known()))))
      .asOf('2019-12-31', { mode: 'possible' })
      .orderBy((p) => [p.from.desc(), p.brand.name.asc()])
      .select((p) => ({ brand: p.brand.name, since: p.from }));
    expect(JSON.parse(JSON.stringify(query))).toEqual({
      v: 1,
      from: 'presence',
      match: { platform: 'tmall', channel: 'flagship-store' },
      where: {
        op: 'and',
        of: [
          { op: 'eq', path: 'brand.owner.id', value: 'tapestry' },
          {
            op: 'and',
            of: [
              { op: 'ge', path: 'from', value: '2019' },
              {
                op: 'or',
                of: [
                  { op: 'eq', path: 'era', value: 1 },
                  { op: 'not', of: { op: 'known', path: 'era' } },
                ],
              },
            ],
          },
        ],
      },
      asOf: { on: '2019-12-31', mode: 'possible' },
      orderBy: [{ path: 'from', direction: 'desc' }, { path: 'brand.name' }],
      select: { brand: 'brand.name', since: 'from' },
    });
    expect(db.run(query.toJSON()).rows).toEqual(query.all());
  });

  it('never changes: each step is a new query', () => {
    const all = db.presence.match({ platform: 'tmall' });
    const before = JSON.stringify(all);
    all.where((p) => p.brand.eq('coach')).asOf('2019');
    expect(JSON.stringify(all)).toBe(before);
  });

  it.each([
    ['compared', (p: object) => Number(p) > 1],
    ['put into a text', (p: object) => `${p as unknown as string}`],
    ['asked for its value', (p: { valueOf(): unknown }) => p.valueOf()],
    ['made JSON', (p: object) => JSON.stringify({ p })],
  ])('a reference that is %s says what to do instead', (_, use) => {
    const run = () => db.presence.where((p) => use(p.from) as never);
    expect(run).toThrow(/`from` is a reference, not a value.*\.eq\(…\)/s);
  });

  it('a name that is not there is refused when it is written', () => {
    // @ts-expect-error A misspelt field does not compile either.
    expect(() => db.presence.where((p) => p.bran.eq('coach'))).toThrow(
      'unknown field `bran`; did you mean `brand`?',
    );
  });

  it('what is selected must be a reference', () => {
    // @ts-expect-error A value is no reference.
    expect(() => db.presence.select(() => ({ brand: {} }))).toThrow(VitrineError);
  });

  it('no name of the model is that of an operator', () => {
    for (const name of entityNames) {
      for (const field of Object.keys(entities[name].fields)) {
        expect(operatorNames, `${name}.${field}`).not.toContain(field);
      }
    }
  });
});

describe('the types of rows', () => {
  it('follow the model along paths', () => {
    const [row] = db.presence
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
      .all();
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
    // @ts-expect-error Without a day rows carry no certainty.
    expect(row?.certainty).toBeUndefined();
  });

  it('whole rows are records with sources; as of a day they carry their certainty', () => {
    const [plain] = db.observation.all();
    expectTypeOf<NonNullable<typeof plain>['value']>().toEqualTypeOf<Quantity>();
    expectTypeOf<NonNullable<typeof plain>['sources']>().toEqualTypeOf<readonly SourceNote[]>();
    // @ts-expect-error Claims are not shown.
    expect(plain?.claims).toBeUndefined();
    const [dated] = db.presence.asOf('2019').all();
    expectTypeOf<NonNullable<typeof dated>['certainty']>().toEqualTypeOf<Certainty>();
    const [both] = db.presence
      .asOf('2019')
      .select((p) => ({ brand: p.brand.name }))
      .all();
    expectTypeOf<NonNullable<typeof both>['certainty']>().toEqualTypeOf<Certainty>();
    const [other] = db.presence
      .select((p) => ({ brand: p.brand.name }))
      .asOf('2019')
      .all();
    expectTypeOf<NonNullable<typeof other>['certainty']>().toEqualTypeOf<Certainty>();
    const [source] = db.source.all();
    // @ts-expect-error A source is not made of claims.
    expect(source?.sources).toBeUndefined();
  });

  it('refuse what makes no sense', () => {
    // Never called: only its types matter.
    const wrong = () => {
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
    };
    expect(wrong).toBeTypeOf('function');
  });
});
