import { VitrineError } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import {
  and,
  not,
  open,
  or,
  param,
  type Condition,
  type Order,
  type RowRef,
} from '../src/index.js';
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

  it('writes groups, measures and their order', () => {
    const query = db.presence
      .match({ platform: 'tmall' })
      .asOf('2019', { knownAt: '2018' })
      .groupBy((p) => ({ channel: p.channel, year: p.from.year }))
      .measure((m, p) => ({
        rows: m.count(),
        brands: m.countDistinct(p.brand),
        since: m.min(p.from),
        last: m.latest(p.brand.name, { by: p.to }),
      }))
      .orderBy((g) => [g.brands.desc(), g.year.asc()]);
    expect(query.toJSON()).toEqual({
      v: 1,
      from: 'presence',
      match: { platform: 'tmall' },
      asOf: { on: '2019', knownAt: '2018' },
      groupBy: { channel: 'channel', year: 'from.year' },
      measures: {
        rows: { measure: 'count' },
        brands: { measure: 'countDistinct', path: 'brand' },
        since: { measure: 'min', path: 'from' },
        last: { measure: 'latest', path: 'brand.name', by: 'to' },
      },
      orderBy: [{ path: 'brands', direction: 'desc' }, { path: 'year' }],
    });
    const misspelt = (g: object) => (g as { brand: { asc(): Order } }).brand.asc();
    expect(() => query.orderBy(misspelt)).toThrow('unknown column `brand`; did you mean `brands`?');
  });

  it('writes relations of intervals, the dates of what happens, and what was known', () => {
    const query = db.presence
      .where((p) => or(p.time.overlaps('2019/..'), p.time.allen(['during', 'equals'], '2018')))
      .knownAt('2020')
      .asOf('2019');
    expect(query.toJSON()).toMatchObject({
      where: {
        of: [
          { op: 'overlaps', path: 'time', value: '2019/..' },
          { op: 'allen', path: 'time', relation: ['during', 'equals'], value: '2018' },
        ],
      },
      asOf: { on: '2019', knownAt: '2020' },
    });
    expect(db.deal.where((d) => d.time.year.eq(2019)).toJSON().where).toEqual({
      op: 'eq',
      path: 'time.year',
      value: 2019,
    });
  });

  it('takes the values of its parameters when it runs', () => {
    const query = db.presence
      .match({ platform: param('platform') })
      .where((p) => p.brand.in(param('brands')));
    const values = { platform: 'tmall', brands: ['coach', 'gucci'] };
    const same = db.presence
      .match({ platform: 'tmall' })
      .where((p) => p.brand.in(['coach', 'gucci']));
    expect(query.all(values)).toEqual(same.all());
    expect(query.count(values)).toEqual(same.count());
    expect(query.page(1, undefined, values)).toEqual(same.page(1));
    expect(db.run(query.toJSON(), values).rows).toEqual(same.all());
    expect(same.all().length).toBeGreaterThan(0);
    expect(() => query.all({ ...values, platform: 'tmal' })).toThrow(
      'params.platform: unknown platform `tmal`; did you mean `tmall`?',
    );
    expect(() => (query.all as () => unknown)()).toThrow(
      'match.platform: no value is given for the parameter `platform`.',
    );
  });

  it('narrows by each further match, also on the same field', () => {
    const coach = db.presence.match({ brand: 'coach' });
    expect(coach.match({ brand: 'gucci' }).all()).toEqual([]);
    expect(
      coach
        .match({ platform: ['tmall', 'jd-com'] })
        .match({ platform: 'tmall' })
        .all(),
    ).toEqual(coach.match({ platform: 'tmall' }).all());
    expect(coach.match({ platform: 'tmall' }).all().length).toBeGreaterThan(0);
  });

  it('never changes: each step is a new query', () => {
    const all = db.presence.match({ platform: 'tmall' });
    const before = JSON.stringify(all);
    all.where((p) => p.brand.eq('coach')).asOf('2019');
    expect(JSON.stringify(all)).toBe(before);
  });

  it.each([
    ['compared', (p: object) => Number(p) > 1],
    ['put into a text', (p: object) => `in ${p as unknown as string}`],
    ['asked for its value', (p: { valueOf(): unknown }) => p.valueOf()],
    ['made JSON', (p: object) => JSON.stringify({ p })],
  ])('a reference that is %s says what to do instead', (_, use) => {
    const run = () => db.presence.where((p) => use(p.from) as never);
    expect(run).toThrow(/`from` is a reference, not a value.*\.eq\(…\)/s);
  });

  // What the linter finds for those who run one is what is under test here.
  /* eslint-disable @typescript-eslint/no-unnecessary-condition */
  describe('a condition that was made and is not part of what is given', () => {
    const lost = (count: number) =>
      `${count} conditions were made, but only one is used; join them with and(…) or or(…).`;

    it.each<[string, number, (p: RowRef<'presence'>) => Condition]>([
      ['dropped by &&', 2, (p) => p.brand.eq('coach') && p.platform.eq('jd-com')],
      ['one of three', 3, (p) => p.brand.eq('coach') && p.platform.eq('jd-com') && p.from.known()],
      ['dropped within and(…)', 2, (p) => and(p.brand.eq('coach') && p.platform.eq('jd-com'))],
      ['joined itself', 2, (p) => and(p.era.eq(1), p.from.known()) && p.brand.eq('coach')],
      ['chosen by a condition', 2, (p) => (p.era.known() ? p.era.eq(1) : p.era.eq(2))],
    ])('is told: %s', (_, count, where) => {
      const run = () => db.presence.where(where);
      expect(run).toThrow(VitrineError);
      expect(run).toThrow(`where: ${lost(count)}`);
    });

    it('is told of what is asked of related things too', () => {
      const run = () =>
        db.brand.where((b) => b.presences.some((p) => p.platform.eq('tmall') && p.era.eq(1)));
      expect(run).toThrow(`presences: ${lost(2)}`);
    });

    /* eslint-enable @typescript-eslint/no-unnecessary-condition */

    it('is none where all are used, however they are joined', () => {
      const inChina = (p: RowRef<'presence'>) => p.platform.in(['tmall', 'jd-com']);
      const made = not(db.brand.where((b) => b.id.eq('coach')).toJSON().where ?? and());
      const query = db.brand.where((b) =>
        and(
          or(b.country.eq('US'), b.country.eq('IT')),
          b.presences.some((p) => and(inChina(p), not(p.era.known()))),
          { op: 'not', of: b.lineOf.known() },
          made,
        ),
      );
      expect(query.count().certain).toBeGreaterThan(0);
    });

    it('does not linger when a callback throws', () => {
      const failing = () =>
        db.presence.where((p) => {
          p.brand.eq('coach');
          throw new RangeError('Mine.');
        });
      expect(failing).toThrow('Mine.');
      expect(() => db.presence.where((p) => p.brand.eq('coach'))).not.toThrow();
    });
  });

  it.each<[string, (p: RowRef<'presence'>) => unknown]>([
    ['true', () => true],
    ['nothing', (p) => void p.brand.eq('coach')],
    ['a negation by !', (p) => !p.brand.eq('coach')],
    ['a reference', (p) => p.brand],
    ['a promise', (p) => Promise.resolve(p.brand.eq('coach'))],
  ])('%s is no condition', (_, where) => {
    expect(() => db.presence.where(where as () => Condition)).toThrow(
      "where: return a condition such as p.brand.eq('coach')",
    );
  });

  it('a Date is no day', () => {
    const date = new Date(0) as unknown as string;
    expect(() => db.presence.asOf(date).all()).toThrow(
      "asOf.on: must be a text, not a Date; write '2019-09-30'.",
    );
    expect(() => db.presence.where((p) => p.from.gt(date)).all()).toThrow(
      "where.value: must be a text, not a Date; write '2019-09-30'.",
    );
    expect(() => db.brandProfile('coach', { asOf: date })).toThrow("asOf: must be a text; write '");
  });

  it('a name that is not there is refused when it is written', () => {
    const misspelt = (p: object) => (p as { bran: { eq(id: string): Condition } }).bran.eq('coach');
    expect(() => db.presence.where(misspelt)).toThrow(
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

describe('what is opened', () => {
  it.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['a promise of an atlas', Promise.resolve(atlas)],
    ['the module of an atlas', { atlas }],
    ['an atlas without brands', { ...atlas, brands: undefined }],
  ])('must be an atlas, not %s', (_, value) => {
    expect(() => open(value as never)).toThrow(VitrineError);
    expect(() => open(value as never)).toThrow(
      /no atlas: it lacks .*brands.*@vitrine\/core\/atlas/,
    );
  });
});

describe('a record is asked about', () => {
  it('by its collection or by its entity', () => {
    const coach = db.why({ collection: 'brands', id: 'coach' }, 'founded');
    expect(db.why({ collection: 'brand', id: 'coach' }, 'founded')).toEqual(coach);
    expect(() => db.why({ collection: 'metric', id: 'x' }, 'name')).toThrow(
      'no claims stand behind',
    );
    expect(() => db.why({ collection: 'brans' as never, id: 'x' }, 'name')).toThrow(
      'did you mean `brands`?',
    );
  });
});

describe('an id that is a name', () => {
  it.each([
    ['蔻驰', 'coach'],
    ['Coach', 'coach'],
    [' ＣＯＡＣＨ ', 'coach'],
    ['古驰', 'gucci'],
  ])('%s of a brand leads to %s', (name, id) => {
    const hint = `did you mean \`${id}\`?`;
    expect(() => db.brandProfile(name)).toThrow(hint);
    expect(() => db.presence.match({ brand: name }).all()).toThrow(hint);
    expect(() => db.why({ collection: 'brands', id: name }, 'founded')).toThrow(hint);
  });

  it('of a platform, a word or another name leads to its id too', () => {
    expect(() => db.platformComparison(['天猫奢品'])).toThrow(
      'ids[0]: unknown platform `天猫奢品`; did you mean `tmall-luxury-pavilion`?',
    );
    const flagship = atlas.terms.find(({ id }) => id === 'channel/flagship-store');
    const name = flagship?.name['zh-Hans'] ?? '';
    expect(() => db.presence.match({ channel: name }).all()).toThrow(
      `unknown channel \`${name}\`; did you mean \`flagship-store\`?`,
    );
    const known = atlas.brands.flatMap(({ id, aliases }) =>
      (aliases ?? []).map((alias) => [alias, id]),
    );
    expect(known.length).toBeGreaterThan(0);
    for (const [alias = '', id = ''] of known) {
      expect(() => db.brandProfile(alias), alias).toThrow(`\`${id}\``);
    }
  });
});

describe('a comparison', () => {
  it('is of at least one platform', () => {
    expect(() => db.platformComparison([])).toThrow('ids: name at least one platform');
    expect(() => db.platformComparison('tmall' as never)).toThrow(
      "ids: must be a list of ids, such as ['tmall'].",
    );
  });
});
