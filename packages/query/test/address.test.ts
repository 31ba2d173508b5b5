import { VitrineError, type Problem } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUrl, open, param, toUrl, type Query } from '../src/index.js';
import { checkTemplate } from '../src/ast/check-query.js';
import { arbitraryQuery } from './reference/arbitrary-query.js';

const db = open(atlas);

function problemsOf(address: string): readonly Problem[] {
  try {
    fromUrl(address);
  } catch (error) {
    if (error instanceof VitrineError && error.code === 'invalid-query') return error.problems;
    throw error;
  }
  return [];
}

describe('the address of a query', () => {
  it.each<[Query, string]>([
    [{ v: 1, from: 'brand' }, 'from=brand'],
    [
      {
        v: 1,
        from: 'presence',
        match: { platform: 'tmall', channel: ['boutique', 'flagship-store'], 'from.year': 2019 },
        asOf: { on: '2019-12-31', mode: 'possible', knownAt: '2020-12-31' },
        orderBy: [{ path: 'from', direction: 'desc' }, { path: 'brand.name' }],
        select: { brand: 'brand.name', since: 'from' },
        page: { size: 20 },
        count: true,
      },
      'from=presence&match.channel=boutique,flagship-store&match.from.year=2019&match.platform=tmall' +
        '&asOf=2019-12-31&asOf.mode=possible&asOf.knownAt=2020-12-31&orderBy=-from,brand.name' +
        '&select.brand=brand.name&select.since=from&page.size=20&count=true',
    ],
    [
      {
        v: 1,
        from: 'presence',
        asOf: { on: '2019-12-31', standing: ['announced', 'ended'] },
        groupBy: ['platform', 'channel'],
        orderBy: [{ path: 'channel' }],
      },
      'from=presence&asOf=2019-12-31&asOf.standing=announced,ended&groupBy=platform,channel&orderBy=channel',
    ],
  ])('%j is readable', (query, address) => {
    expect(toUrl(query)).toBe(address);
    expect(fromUrl(address)).toEqual(query);
    expect(fromUrl(`?${address}`)).toEqual(query);
  });

  it('is read as it is written for every query', () => {
    fc.assert(
      fc.property(arbitraryQuery, (given) => {
        const query = checkTemplate(undefined, given);
        const address = toUrl(query);
        expect(fromUrl(address)).toEqual(query);
        // Programs that read addresses by the book see the same parameters.
        const parameters = new URLSearchParams(address);
        expect(fromUrl(parameters.toString())).toEqual(query);
      }),
      { numRuns: 1000 },
    );
  });

  // Half a pair of surrogates among them.
  const anyText = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...Array.from(',{["-&=+%#?. 雅'), '\ud800'), maxLength: 8 }),
  );

  it('holds any text, as a value, as a name or as an order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyText, { minLength: 1, maxLength: 4 }),
        fc.array(anyText, { minLength: 1, maxLength: 3 }),
        (aliases, texts) => {
          const names = aliases.filter((alias) => alias !== '__proto__' && alias !== 'certainty');
          fc.pre(names.length > 0);
          const query = checkTemplate(undefined, {
            v: 1,
            from: 'brand',
            match: { country: texts, 'name.en': texts[0] },
            groupBy: Object.fromEntries(names.map((alias) => [alias, 'country'])),
            orderBy: names.map((path, index) => ({ path, direction: index % 2 ? 'desc' : 'asc' })),
            page: { after: texts[0] },
          });
          expect(fromUrl(toUrl(query))).toEqual(query);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('holds parameters, and is that of a builder too', () => {
    const query = db.presence
      .match({ platform: param('platform'), brand: ['coach', param('other')] })
      .asOf(param('day'))
      .where((p) => p.time.overlaps(param('stretch')));
    expect(fromUrl(toUrl(query))).toEqual(checkTemplate(undefined, query.toJSON()));
  });

  it('leads to the same answer', () => {
    const query = db.presence
      .match({ platform: 'tmall' })
      .where((p) => p.brand.owner.id.eq('tapestry'))
      .asOf('2019')
      .select((p) => ({ brand: p.brand.name }));
    expect(db.run(fromUrl(toUrl(query))).rows).toEqual(query.all());
    expect(query.all().length).toBeGreaterThan(0);
  });
});

describe('an address that is wrong', () => {
  it.each([
    ['', 'missing-field '],
    ['from=brands', 'unknown-word from'],
    ['from=brand&matsch.id=coach', 'unknown-field matsch.id'],
    ['from=brand&from=brand', 'wrong-type from'],
    ['from=brand&match.nam=Coach', 'unknown-field match.nam'],
    ['from=presence&match.era=one', 'wrong-type match.era'],
    ['from=presence&match.era=01', 'wrong-type match.era'],
    ['from=brand&where=(op:known)', 'wrong-type where'],
    ['from=brand&where={"op":"known"}', 'missing-field where'],
    ['from=brand&asOf=yesterday', 'invalid-date asOf.on'],
    ['from=brand&asOf=2019&asOf.mode=sure', 'unknown-word asOf.mode'],
    ['from=brand&select=id&select.name=name', 'wrong-type select'],
    ['from=brand&select.__proto__=id', 'reserved-name select.__proto__'],
    ['from=brand&page.size=many', 'wrong-type page.size'],
    ['from=brand&count=yes', 'wrong-type count'],
    ['from=brand&v=2', 'wrong-version v'],
    ['from=brand&match.id=%ff', 'wrong-type match.id'],
    ['%', 'wrong-type '],
  ])('%s is told with its place', (address, wanted) => {
    const told = problemsOf(address).map(({ code, path }) => `${code} ${path}`);
    expect(told).toEqual([wanted]);
  });

  it('tells all at once and the nearest name', () => {
    const problems = problemsOf('from=brand&mach.id=x&orderby=id');
    expect(problems.map(({ message }) => message)).toEqual([
      'unknown part `mach`; did you mean `match`?',
      'unknown part `orderby`; did you mean `orderBy`?',
    ]);
  });
});
