import { VitrineError, type Problem } from '@vitrine/core';
import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../src/ast/canonical.js';
import { checkCopy, checkTemplate } from '../src/ast/check-query.js';
import { limits } from '../src/ast/limits.js';
import { plainCopy } from '../src/ast/plain.js';
import type { Query } from '../src/ast/types.js';
import { openStore } from '../src/store/store.js';
import { atlasOf, brand, platform } from './fixture.js';

const store = openStore(
  atlasOf(
    {
      brands: [brand('coach'), brand('gucci')],
      platforms: [platform('tmall'), platform('jd-com')],
    },
    {
      redirects: { brands: { coaches: { moved: 'coach' }, house: { split: ['coach', 'gucci'] } } },
    },
  ),
);

/** Checks a query as the engine does. */
const checkQuery = (from: typeof store, query: unknown, values: unknown = {}): Query =>
  checkCopy(from, plainCopy(query), plainCopy(values, 'params'));

function problemsOf(query: unknown, values?: unknown): readonly Problem[] {
  try {
    checkQuery(store, query, values);
  } catch (error) {
    if (error instanceof VitrineError && error.code === 'invalid-query') return error.problems;
    throw error;
  }
  return [];
}

const presence = { v: 1, from: 'presence' };

describe('a query that is wrong', () => {
  it('is told everything at once: the place, the nearest name', () => {
    const problems = problemsOf({
      ...presence,
      match: { platfrom: 'tmall', platform: 'tmal', era: 'one' },
      where: {
        op: 'and',
        of: [{ op: 'eq', path: 'brand.owner.nam', value: 'x' }, { op: 'equals' }],
      },
      asOf: { on: '2019-02-30', mode: 'sure' },
      orderBy: [{ path: 'capabilities' }],
      select: { certainty: 'id' },
      page: { size: -1 },
      limit: 3,
    });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-field limit',
      'wrong-type match.era',
      'unknown-id match.platform',
      'unknown-field match.platfrom',
      'unknown-field where.of[0].path',
      'unknown-word where.of[1].op',
      'invalid-date asOf.on',
      'unknown-word asOf.mode',
      'wrong-operator orderBy[0].path',
      'reserved-name select.certainty',
      'wrong-type page.size',
    ]);
    const messages = problems.map(({ message }) => message).join('\n');
    expect(messages).toContain('unknown platform `tmal`; did you mean `tmall`?');
    expect(messages).toContain('unknown field `platfrom`; did you mean `platform`?');
    expect(messages).toContain('unknown field after `brand.owner`: `nam`; did you mean `name`?');
  });

  it('says what to write instead of a day alone, and of null', () => {
    const [day] = problemsOf({ ...presence, asOf: '2019-12-31' });
    expect(day?.message).toBe('must be an object such as `{ "on": "2019-12-31" }`, not a string.');
    for (const path of ['era', 'from', 'state', 'platform']) {
      const [none, ...more] = problemsOf({ ...presence, match: { [path]: null } });
      expect(none).toMatchObject({ code: 'wrong-type', path: `match.${path}` });
      expect(none?.message).toContain('`known` is false');
      expect(more).toEqual([]);
    }
  });

  it.each([
    [null, 'wrong-type '],
    [[], 'wrong-type '],
    [{}, 'missing-field '],
    [{ v: 2, from: 'brand' }, 'wrong-version v'],
    [{ v: 1, from: 'brands' }, 'unknown-word from'],
    [{ ...presence, where: { op: 'lt', path: 'brand', value: 'x' } }, 'wrong-operator where.op'],
    [
      { ...presence, where: { op: 'contains', path: 'from', text: 'x' } },
      'wrong-operator where.op',
    ],
    [
      { ...presence, where: { op: 'startsWith', path: 'brand', text: 'x' } },
      'wrong-operator where.op',
    ],
    [{ ...presence, where: { op: 'exists', path: 'from' } }, 'wrong-operator where.path'],
    [
      { ...presence, where: { op: 'eq', path: 'from.month', value: 'x' } },
      'unknown-field where.path',
    ],
    [{ ...presence, match: { 'from.year': '2019' } }, 'wrong-type match["from.year"]'],
    [{ ...presence, match: { time: '2019' } }, 'wrong-operator match.time'],
    [{ ...presence, select: ['time'] }, 'wrong-operator select[0]'],
    [{ ...presence, orderBy: [{ path: 'time' }] }, 'wrong-operator orderBy[0].path'],
    [
      { ...presence, where: { op: 'overlaps', path: 'from', value: '2019' } },
      'wrong-operator where.op',
    ],
    [
      { ...presence, where: { op: 'overlaps', path: 'time', value: '2020/2019' } },
      'invalid-date where.value',
    ],
    [
      { ...presence, where: { op: 'allen', path: 'time', relation: 'during', value: '2019/..' } },
      'invalid-date where.value',
    ],
    [
      { ...presence, where: { op: 'allen', path: 'time', relation: ['in'], value: '2019' } },
      'unknown-word where.relation[0]',
    ],
    [
      { ...presence, where: { op: 'disputed', path: 'standing' }, asOf: { on: '2019' } },
      'wrong-operator where.path',
    ],
    [{ ...presence, asOf: {} }, 'missing-field asOf'],
    [{ ...presence, asOf: { knownAt: '2019', mode: 'certain' } }, 'needs-day asOf.mode'],
    [{ ...presence, asOf: { knownAt: '2019-13' } }, 'invalid-date asOf.knownAt'],
    [
      { ...presence, asOf: { knownAt: '2019' }, match: { standing: 'ended' } },
      'needs-day match.standing',
    ],
    [
      { ...presence, where: { op: 'eq', path: 'state', value: 'gone' } },
      'unknown-word where.value',
    ],
    [{ ...presence, where: { op: 'eq', path: 'from' } }, 'missing-field where'],
    [{ ...presence, where: { op: 'and', of: [] } }, 'empty where.of'],
    [{ ...presence, match: { standing: 'announced' } }, 'needs-day match.standing'],
    [
      { v: 1, from: 'brand', asOf: { on: '2019', standing: ['announced'] } },
      'wrong-operator asOf.standing',
    ],
    [{ v: 1, from: 'source', where: { op: 'disputed' } }, 'wrong-operator where'],
    [
      { v: 1, from: 'deal', where: { op: 'gt', path: 'amount', value: 'undisclosed' } },
      'wrong-type where.value',
    ],
    [
      { v: 1, from: 'deal', where: { op: 'gt', path: 'amount', value: Infinity } },
      'wrong-type where.value',
    ],
    [{ ...presence, match: { channel: 'flagship' } }, 'unknown-id match.channel'],
    [{ ...presence, select: [] }, 'empty select'],
    [{ ...presence, count: 1 }, 'wrong-type count'],
  ])('%j', (query, wanted) => {
    expect(problemsOf(query).map(({ code, path }) => `${code} ${path}`)).toEqual([wanted]);
  });

  it('never reads what hangs on a prototype', () => {
    const polluted: unknown = JSON.parse(
      '{"v":1,"from":"brand","match":{"__proto__":"x","constructor":"x","toString":"x"},"__proto__":{"count":true}}',
    );
    expect(problemsOf(polluted).map(({ code }) => code)).toEqual(Array(4).fill('unknown-field'));
    expect(problemsOf(Object.create({ v: 1, from: 'brand' }))).toHaveLength(1);
    const aliases: unknown = JSON.parse('{"__proto__":"id"}');
    expect(problemsOf({ v: 1, from: 'brand', select: aliases }).map(({ code }) => code)).toEqual([
      'reserved-name',
    ]);
    expect(
      problemsOf({ v: 1, from: 'brand', select: { constructor: 'id', toString: 'id' } }),
    ).toEqual([]);
  });

  it('cannot exhaust its reader', () => {
    let deep: unknown = { op: 'known', path: 'from' };
    for (let level = 0; level < 100_000; level++) deep = { op: 'not', of: deep };
    expect(problemsOf({ ...presence, where: deep }).map(({ code }) => code)).toEqual(['too-deep']);
    const wide = { op: 'in', path: 'era', values: Array(limits.nodes + 1).fill(1) };
    expect(problemsOf({ ...presence, where: wide }).map(({ code }) => code)).toEqual(['too-large']);
    const long = Array(limits.pathLength + 1)
      .fill('parent')
      .join('.');
    expect(problemsOf({ v: 1, from: 'platform', select: [long] })).toHaveLength(1);
    const text = 'x'.repeat(limits.textLength + 1);
    expect(problemsOf({ v: 1, from: 'brand', match: { country: text } })).toHaveLength(1);
    expect(problemsOf({ ...presence, page: { size: limits.pageSize + 1 } })).toHaveLength(1);
  });
});

describe('ids', () => {
  it('that were renamed mean their new one', () => {
    const query = { v: 1, from: 'brand', match: { id: ['coaches', 'gucci'] } };
    expect(checkQuery(store, query).match).toEqual({ id: ['coach', 'gucci'] });
  });

  it('that were split are refused with their parts', () => {
    const [problem] = problemsOf({ v: 1, from: 'brand', match: { id: 'house' } });
    expect(problem?.message).toBe('`house` was split; use coach or gucci.');
  });
});

describe('groups and measures', () => {
  const problems = (rest: object, from = 'observation') =>
    problemsOf({ v: 1, from, ...rest }).map(({ code, path }) => `${code} ${path}`);

  it.each<[object, string]>([
    [{ groupBy: ['asOf'] }, 'wrong-operator groupBy[0]'],
    [{ groupBy: ['value'] }, 'wrong-operator groupBy[0]'],
    [{ groupBy: { by: 'sources' } }, 'wrong-operator groupBy.by'],
    [{ groupBy: [] }, 'empty groupBy'],
    [{ groupBy: Array<string>(limits.groups + 1).fill('metric') }, 'too-large groupBy'],
    [{ measures: {} }, 'empty measures'],
    [{ measures: { n: {} } }, 'missing-field measures.n'],
    [{ measures: { n: { measure: 'counts' } } }, 'unknown-word measures.n.measure'],
    [{ measures: { n: { measure: 'count', path: 'id' } } }, 'unknown-field measures.n.path'],
    [{ measures: { n: { measure: 'min' } } }, 'missing-field measures.n'],
    [{ measures: { n: { measure: 'sum', path: 'asOf' } } }, 'wrong-operator measures.n.path'],
    [{ measures: { n: { measure: 'max', path: 'metric' } } }, 'wrong-operator measures.n.path'],
    [
      { measures: { n: { measure: 'latest', path: 'value', by: 'value' } } },
      'wrong-operator measures.n.by',
    ],
    [{ measures: { certainty: { measure: 'count' } } }, 'reserved-name measures.certainty'],
    [
      { groupBy: ['metric'], measures: { metric: { measure: 'count' } } },
      'reserved-name measures.metric',
    ],
    [{ groupBy: ['metric'], select: ['metric'] }, 'wrong-operator select'],
    [{ groupBy: ['metric'], orderBy: [{ path: 'asOf' }] }, 'unknown-field orderBy[0].path'],
    [
      { measures: { n: { measure: 'first', path: 'value' } }, orderBy: [{ path: 'n' }] },
      'wrong-operator orderBy[0].path',
    ],
    [{ measures: { n: { measure: 'sum', path: 'value' } } }, 'mixed-units measures.n.path'],
    [
      {
        match: { 'value.unit': ['percent', 'CNY'] },
        measures: { n: { measure: 'sum', path: 'value' } },
      },
      'mixed-units measures.n.path',
    ],
    [
      {
        where: { op: 'or', of: [{ op: 'eq', path: 'value.unit', value: 'CNY' }] },
        measures: { n: { measure: 'sum', path: 'value' } },
      },
      'mixed-units measures.n.path',
    ],
  ])('%j is refused', (rest, wanted) => {
    expect(problems(rest)).toEqual([wanted]);
  });

  it('need a date of their own to tell first from last', () => {
    expect(problems({ measures: { n: { measure: 'first', path: 'name' } } }, 'brand')).toEqual([
      'missing-field measures.n',
    ]);
    const by = { measures: { n: { measure: 'first', path: 'name', by: 'founded' } } };
    expect(problems(by, 'brand')).toEqual([]);
  });

  it.each<object>([
    { match: { 'value.unit': 'CNY' } },
    { where: { op: 'and', of: [{ op: 'eq', path: 'value.unit', value: 'CNY' }] } },
    { groupBy: { unit: 'value.unit', year: 'asOf.year' } },
  ])('add quantities whose unit is fixed: %j', (rest) => {
    expect(problems({ ...rest, measures: { n: { measure: 'sum', path: 'value' } } })).toEqual([]);
  });

  it('do not add quantities of a relation, of which a condition fixes only one', () => {
    const match = { 'observations.value.unit': 'CNY' };
    const measures = { n: { measure: 'sum', path: 'observations.value' } };
    expect(problems({ match, measures }, 'brand')).toEqual(['mixed-units measures.n.path']);
  });
});

describe('parameters', () => {
  const query = {
    ...presence,
    match: { platform: { param: 'platform' }, era: { param: 'eras' } },
    where: {
      op: 'and',
      of: [
        { op: 'in', path: 'brand', values: { param: 'brands' } },
        { op: 'in', path: 'brand', values: ['gucci', { param: 'brand' }] },
        { op: 'between', path: 'from', from: { param: 'day' }, to: '2020' },
      ],
    },
    asOf: { on: { param: 'day' }, knownAt: { param: 'known' } },
    page: { size: { param: 'size' }, after: { param: 'after' } },
  };
  const values = {
    platform: 'tmall',
    eras: [1, 2],
    brands: ['coaches'],
    brand: 'coach',
    day: '2019',
    known: '2018-02',
    size: 5,
    after: 'x',
  };

  it('stand where their values would', () => {
    expect(checkQuery(store, query, values)).toEqual(
      checkQuery(store, {
        ...presence,
        match: { platform: 'tmall', era: [1, 2] },
        where: {
          op: 'and',
          of: [
            { op: 'in', path: 'brand', values: ['coach'] },
            { op: 'in', path: 'brand', values: ['gucci', 'coach'] },
            { op: 'between', path: 'from', from: '2019', to: '2020' },
          ],
        },
        asOf: { on: '2019-12-31', knownAt: '2018-02-28' },
        page: { size: 5, after: 'x' },
      }),
    );
  });

  it('keep their places until they are given', () => {
    expect(checkTemplate(store, query)).toMatchObject({
      match: query.match,
      asOf: query.asOf,
      page: query.page,
    });
  });

  it('are checked where they are given', () => {
    const wrong = {
      ...values,
      platform: 'tmal',
      brands: ['coach', 7],
      size: -1,
      day: '2019-02-30',
    };
    expect(problemsOf(query, wrong).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-id params.platform',
      'wrong-type params.brands[1]',
      'invalid-date params.day',
      'invalid-date params.day',
      'wrong-type params.size',
    ]);
  });

  it('that are missing or that nobody takes are told', () => {
    const { platform, ...others } = values;
    const problems = problemsOf(query, { ...others, platfrom: platform });
    expect(problems).toEqual([
      {
        code: 'missing-parameter',
        path: 'match.platform',
        message: 'no value is given for the parameter `platform`.',
      },
      {
        code: 'unknown-parameter',
        path: 'params.platfrom',
        message: 'unknown parameter `platfrom`; did you mean `platform`?',
      },
    ]);
    expect(problemsOf(presence, { x: 1 })).toHaveLength(1);
  });

  it.each([
    [{ param: 'Platform' }, 'wrong-type match.platform.param'],
    [{ param: 'x'.repeat(41) }, 'wrong-type match.platform.param'],
    [{ param: 1 }, 'wrong-type match.platform.param'],
    [{ param: 'x', or: 'y' }, 'unknown-field match.platform.or'],
    [{}, 'wrong-type match.platform'],
  ])('%j is none', (param, wanted) => {
    const [problem] = problemsOf({ ...presence, match: { platform: param } });
    expect(`${problem?.code} ${problem?.path}`).toBe(wanted);
  });

  it('is a name that an alias may have', () => {
    const select = { param: 'brand' };
    expect(checkQuery(store, { ...presence, select }).select).toEqual(select);
  });
});

describe('the canonical form', () => {
  const canonical = (query: object) => canonicalOf(checkQuery(store, query)).text;

  it('is one for queries that ask the same', () => {
    expect(
      canonical({
        count: false,
        asOf: { mode: 'presumed', on: '2019' },
        orderBy: [{ direction: 'asc', path: 'from' }],
        match: { platform: ['tmall'], brand: 'coaches' },
        from: 'presence',
        v: 1,
      }),
    ).toBe(
      canonical({
        v: 1,
        from: 'presence',
        match: { brand: 'coach', platform: 'tmall' },
        asOf: { on: '2019-12-31' },
        orderBy: [{ path: 'from' }],
      }),
    );
  });

  it('is its own canonical form', () => {
    const query = {
      v: 1,
      from: 'presence',
      where: { path: 'brand', value: 'coaches', op: 'eq' },
      select: { b: 'brand.name' },
      page: { size: 2 },
    };
    expect(canonical(JSON.parse(canonical(query)) as object)).toBe(canonical(query));
  });

  it('writes a relation, a default and the order of words in one way', () => {
    const relation = ['overlaps', 'during', 'overlaps'];
    const allen = { op: 'allen', path: 'time', value: '2019' };
    const one = { ...presence, where: { ...allen, relation: ['during'] } };
    expect(checkQuery(store, one).where).toEqual({ ...allen, relation: 'during' });
    const two = { ...presence, where: { ...allen, relation } };
    expect(checkQuery(store, two).where).toEqual({ ...allen, relation: ['overlaps', 'during'] });
    const measures = { since: { measure: 'first', path: 'brand', by: 'from' } };
    const usual = { since: { measure: 'first', path: 'brand' } };
    expect(checkQuery(store, { ...presence, measures }).measures).toEqual(usual);
    expect(checkQuery(store, { ...presence, page: {} })).not.toHaveProperty('page');
  });

  it('keeps its hash', () => {
    const { text, hash } = canonicalOf(checkQuery(store, { from: 'brand', v: 1 }));
    expect(text).toBe('{"v":1,"from":"brand"}');
    expect(hash).toBe('1iszlkx1iwa556');
  });
});
