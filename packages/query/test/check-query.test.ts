import { VitrineError, type Problem } from '@vitrine/core';
import { describe, expect, it } from 'vitest';
import { limits, open } from '../src/index.js';
import { atlasOf, brand, platform } from './fixture.js';

const db = open(
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

function problemsOf(query: unknown): readonly Problem[] {
  try {
    db.run(query);
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
    [{ ...presence, where: { op: 'exists', path: 'from' } }, 'wrong-operator where.path'],
    [
      { ...presence, where: { op: 'eq', path: 'from.year', value: 'x' } },
      'unknown-field where.path',
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
    const [row] = db.run({ v: 1, from: 'brand', select: aliases }).rows;
    expect(Object.keys(row ?? {})).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
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
    expect(db.run(query).rows.map((row) => row['id'])).toEqual(['coach', 'gucci']);
    expect(db.explain(query).query.match).toEqual({ id: ['coach', 'gucci'] });
  });

  it('that were split are refused with their parts', () => {
    const [problem] = problemsOf({ v: 1, from: 'brand', match: { id: 'house' } });
    expect(problem?.message).toBe('`house` was split; use coach or gucci.');
  });
});

describe('the canonical form', () => {
  const canonical = (query: object) => JSON.stringify(db.explain(query).query);

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
});
