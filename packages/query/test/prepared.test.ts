import { atlas } from '@vitrine/core/atlas';
import { VitrineError } from '@vitrine/core';
import { describe, expect, it } from 'vitest';
import { open, param } from '../src/index.js';

const db = open(atlas);
const day = '2019-12-31';
const query = {
  v: 1,
  from: 'presence',
  match: { platform: { param: 'platform' }, channel: 'flagship-store' },
  asOf: { on: { param: 'day' } },
} as const;
const values = { platform: 'tmall', day };
const written = { ...query, match: { ...query.match, platform: 'tmall' }, asOf: { on: day } };

describe('a prepared query', () => {
  const prepared = db.prepare(query);

  it('gives for each set of values what the query with them in their places gives', () => {
    for (const [platform, on] of [
      ['tmall', day],
      ['jd-com', day],
      ['tmall', '2015'],
      ['tmall', day],
    ] as const) {
      const plain = { ...query, match: { ...query.match, platform }, asOf: { on } };
      expect(prepared.run({ platform, day: on })).toEqual(db.run(plain));
    }
  });

  it('counts, explains and gives records, which are those of the atlas', () => {
    const { rows } = db.run(written);
    expect(rows.length).toBeGreaterThan(5);
    const records = prepared.records(values);
    expect(records.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(records.every((record) => (atlas.presences as readonly object[]).includes(record))).toBe(
      true,
    );
    expect(prepared.count(values)).toEqual(db.run({ ...written, count: true }).count);
    expect(prepared.explain(values).query).toEqual(db.canonical(written).query);
  });

  it('refuses a wrong query at once, and wrong values when it runs', () => {
    expect(() => db.prepare({ ...query, match: { platfrm: 'tmall' } })).toThrow(/platform/);
    expect(() => prepared.run({ platform: 'tmal', day })).toThrow(/tmall/);
    expect(() => prepared.run()).toThrow(/platform/);
    expect(() => prepared.run({ ...values, brand: 'coach' })).toThrow(/brand/);
    // What was refused is not remembered.
    expect(prepared.run(values)).toEqual(db.run(written));
  });

  it('has no records where rows are groups', () => {
    const groups = db.prepare({ v: 1, from: 'presence', groupBy: ['channel'] });
    expect(() => groups.records()).toThrow(expect.objectContaining({ code: 'invalid-query' }));
  });

  it('is not changed by changing what it was made from', () => {
    const given = { v: 1, from: 'presence', match: { platform: 'tmall' } };
    const made = db.prepare(given);
    const before = made.count();
    given.match.platform = 'jd-com';
    expect(made.count()).toEqual(before);
    expect(db.prepare(given).count()).not.toEqual(before);
  });
});

describe('what is remembered', () => {
  it('is the query as it was when it was asked', () => {
    const given = { v: 1, from: 'presence', match: { platform: 'tmall' }, count: true };
    const tmall = db.run(given);
    given.match.platform = 'jd-com';
    const jd = db.run(given);
    expect(jd.count).not.toEqual(tmall.count);
    given.match.platform = 'tmall';
    expect(db.run(given)).toEqual(tmall);
  });

  it('keeps pages and counts of one query apart', () => {
    const base = { v: 1, from: 'presence', match: { platform: 'tmall' } };
    const all = db.run(base);
    const first = db.run({ ...base, page: { size: 2 } });
    const second = db.run({ ...base, page: { size: 2, after: first.next } });
    expect([...first.rows, ...second.rows]).toEqual(all.rows.slice(0, 4));
    expect(all.count).toBeUndefined();
    expect(db.run({ ...base, count: true }).count?.presumed).toBe(all.rows.length);
  });

  it('lets a builder be asked again, by pages and with other values', () => {
    const flagships = db.presence
      .match({ channel: 'flagship-store', platform: param('platform') })
      .asOf(day);
    const rows = flagships.all({ platform: 'tmall' });
    expect(flagships.all({ platform: 'tmall' })).toEqual(rows);
    expect(flagships.first({ platform: 'tmall' })).toEqual(rows[0]);
    expect(flagships.page(2, undefined, { platform: 'tmall' }).rows).toEqual(rows.slice(0, 2));
    expect(flagships.count({ platform: 'tmall' }).presumed).toBe(rows.length);
    expect(flagships.count({ platform: 'tmall' }).presumed).toBe(rows.length);
    expect(flagships.count({ platform: 'jd-com' }).presumed).not.toBe(rows.length);
    expect(() => flagships.page(-1, undefined, { platform: 'tmall' })).toThrow(/page\.size/);
    expect(() => flagships.page(5, 'no-cursor', { platform: 'tmall' })).toThrow(/cursor/);
  });
});

describe('work', () => {
  it('that would take too long is refused with what to do about it', () => {
    const deep = Array.from({ length: 5 }, () => 'presences.platform').join('.');
    const hostile = { v: 1, from: 'platform', select: [`${deep}.id`] };
    let refusal: unknown;
    try {
      db.run(hostile);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(VitrineError);
    expect((refusal as VitrineError).problems[0]).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('match') as string,
    });
    // The engine is none the worse for it.
    expect(db.platform.all()).toHaveLength(atlas.platforms.length);
  });
});
