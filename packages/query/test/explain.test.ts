import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { open } from '../src/index.js';

const db = open(atlas);
const rows = (query: object) => db.run({ v: 1, ...query }).rows.length;

describe('how a query is run', () => {
  const match = { platform: 'tmall', channel: 'flagship-store' };
  const query = { v: 1, from: 'presence', match } as const;
  const told = db.explain(query);

  it('names the way that reads the fewest records, and how many those are', () => {
    const reached = rows({ from: 'presence', match: { platform: 'tmall' } });
    expect(told.access).toEqual({ by: 'bucket', path: 'platform', values: ['tmall'] });
    expect(told.records).toEqual({
      expected: reached,
      read: reached,
      of: atlas.presences.length,
    });
    expect(told.rows).toBe(rows(query));
  });

  it('tells what each record was still asked, and why another index was not used', () => {
    const other = rows({ from: 'presence', match: { channel: 'flagship-store' } });
    expect(told.left).toEqual(['channel = "flagship-store"']);
    expect(told.unused).toEqual([
      {
        condition: 'channel = "flagship-store"',
        index: 'channel',
        reason: `it leads to ${other} records, the way that was taken to ${told.records.expected}`,
      },
    ]);
  });

  it('stops reading when a page is full', () => {
    const page = db.explain({ v: 1, from: 'presence', page: { size: 5 } });
    expect(page.rows).toBe(5);
    expect(page.records).toEqual({
      expected: atlas.presences.length,
      read: 6,
      of: atlas.presences.length,
    });
  });

  it('does not use an index where what is unknown may count', () => {
    const tier = { v: 1, from: 'brand', match: { tier: 'luxury' } } as const;
    expect(db.explain(tier).access.by).toBe('bucket');
    const counted = db.explain({ ...tier, count: true });
    expect(counted.access.by).toBe('scan');
    expect(counted.unused.map(({ index }) => index)).toEqual(['tier']);
    expect(counted.unused[0]?.reason).toContain('what is possible');
  });

  it('puts conditions into words', () => {
    const { left } = db.explain({
      v: 1,
      from: 'presence',
      where: {
        op: 'or',
        of: [
          {
            op: 'not',
            of: { op: 'allen', path: 'time', relation: ['during', 'starts'], value: '2019' },
          },
          { op: 'exists', path: 'brand', where: { op: 'ge', path: 'founded', value: '1900' } },
          { op: 'in', path: 'platform', values: ['tmall', 'jd-com'] },
        ],
      },
    });
    expect(left).toEqual([
      '(not time starts or during 2019 or some brand with founded ≥ "1900" or platform in "tmall", "jd-com")',
    ]);
  });

  it('is the same as text, with the query and its hash', () => {
    const lines = told.text.split('\n');
    expect(lines[0]).toBe('presence: by the index `platform` of tmall');
    expect(lines).toContain('  then asked of each: channel = "flagship-store"');
    expect(lines.at(-2)).toBe(`query ${told.hash}: ${JSON.stringify(told.query)}`);
    expect(told.hash).toBe(db.canonical(query).hash);
  });

  it('tells of groups', () => {
    const groups = db.explain({
      v: 1,
      from: 'presence',
      groupBy: ['platform'],
      measures: { rows: { measure: 'count' } },
    });
    expect(groups.order).toBe('groups');
    expect(groups.rows).toBe(new Set(atlas.presences.map(({ platform }) => platform)).size);
  });
});
