import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { not, open } from '../src/index.js';

const db = open(atlas);
const day = '2019-12-31';
const flagships = db.presence.match({ platform: 'tmall', channel: 'flagship-store' }).asOf(day);

/** The sources that an evidence names. */
const sourcesIn = (evidence: readonly { readonly readings: readonly unknown[] }[]) =>
  JSON.stringify(evidence).match(/(?<="source":")[^"]+/g) ?? [];

describe('why a row shows what it shows', () => {
  const row = flagships
    .where((p) => p.from.known())
    .select((p) => ({ id: p.id, since: p.from, brand: p.brand.name, platform: p.platform }))
    .first();

  it('is the evidence of the field at the end of the path', () => {
    const id = row?.id ?? '';
    expect(db.why(row ?? {}, 'since')).toEqual([db.why({ collection: 'presences', id }, 'from')]);
  });

  it('where claims cannot state the field, it is that of what led to it', () => {
    const id = row?.id ?? '';
    expect(db.why(row ?? {}, 'brand')).toEqual([db.why({ collection: 'presences', id }, 'brand')]);
  });

  it('without a column is all that is said of the record', () => {
    const id = row?.id ?? '';
    const whole = [db.why({ collection: 'presences', id }, '*')];
    expect(db.why(row ?? {})).toEqual(whole);
    expect(db.why(row ?? {}, 'id')).toEqual(whole);
    expect(db.why(row ?? {}, 'certainty')).toEqual([
      db.why({ collection: 'presences', id }, 'state'),
    ]);
  });

  it('of a whole record has the fields as columns', () => {
    const [whole] = flagships.where((p) => p.from.known()).all();
    const reference = { collection: 'presences', id: whole?.id ?? '' } as const;
    expect(db.why(whole ?? {}, 'from')).toEqual([db.why(reference, 'from')]);
    expect(db.why(whole ?? {}, 'standing')).toEqual([db.why(reference, 'state')]);
    expect(db.why(whole ?? {}, 'sources')).toEqual([db.why(reference, '*')]);
  });

  it('behind an owner is the ownership', () => {
    const [coach] = db.brand
      .match({ id: 'coach' })
      .asOf(day)
      .select((b) => ({ owner: b.owner, name: b.owner.name }))
      .all();
    const ownership = db.ownership
      .match({ 'owned.brand': 'coach', kind: 'parent' })
      .asOf(day)
      .first();
    const evidence = db.why({ collection: 'ownerships', id: ownership?.id ?? '' }, '*');
    expect(evidence.readings.length).toBeGreaterThan(0);
    expect(db.why(coach ?? {}, 'owner')).toEqual([evidence]);
    expect(db.why(coach ?? {}, 'name')).toEqual([evidence]);
  });

  it('behind many values is that of each record, once', () => {
    const [tmall] = db.platform
      .match({ id: 'tmall' })
      .asOf(day)
      .select((p) => ({ presences: p.presences, channels: p.presences.channel }))
      .all();
    expect(db.why(tmall ?? {}, 'presences')).toHaveLength(tmall?.presences.length ?? 0);
    expect(db.why(tmall ?? {}, 'channels')).toHaveLength(tmall?.presences.length ?? 0);
  });

  it('is empty where no source tells the value', () => {
    const [unknown] = flagships
      .where((p) => not(p.to.known()))
      .select((p) => ({ to: p.to }))
      .all();
    expect(unknown?.to).toBe(null);
    expect(db.why(unknown ?? {}, 'to')).toEqual([]);
  });

  it('behind a measure is that of each row', () => {
    const [group] = db
      .run({
        v: 1,
        from: 'presence',
        match: { platform: 'tmall' },
        asOf: { on: day },
        groupBy: { channel: 'channel' },
        measures: {
          rows: { measure: 'count' },
          since: { measure: 'min', path: 'from' },
          last: { measure: 'latest', path: 'brand' },
        },
        orderBy: [{ path: 'rows', direction: 'desc' }],
      })
      .rows.map((row) => ({ row, count: row['rows'] as { presumed: number; possible: number } }));
    expect(group?.count.presumed).toBeGreaterThan(5);
    expect(db.why(group?.row ?? {}, 'rows')).toHaveLength(group?.count.possible ?? 0);
    expect(db.why(group?.row ?? {}, 'channel')).toHaveLength(group?.count.presumed ?? 0);
    const { id } = group?.row['last'] as { id: string };
    expect(db.why(group?.row ?? {}, 'last')).toEqual([
      db.why({ collection: 'presences', id }, 'brand'),
    ]);
    const dated = db.why(group?.row ?? {}, 'since');
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.every(({ field }) => field === 'from')).toBe(true);
  });

  it('known by a day names no later source', () => {
    const known = db.presence.match({ platform: 'tmall' }).knownAt('2018').all();
    const published = new Map(atlas.sources.map((source) => [source.id, source]));
    const named = known.flatMap((one) => sourcesIn(db.why(one)));
    expect(named.length).toBeGreaterThan(10);
    for (const id of named) {
      const source = published.get(id);
      expect((source?.published ?? source?.accessed)?.latest?.localeCompare('2018-12-31')).not.toBe(
        1,
      );
    }
  });

  it('is not told of a copy, nor of a column that the row does not have', () => {
    expect(() => db.why({ ...row }, 'since')).toThrow(
      /foreign-row|no row that this engine gave out/,
    );
    expect(() => db.why(JSON.parse(JSON.stringify(row)) as object)).toThrow(/gave out/);
    expect(() => db.why(row ?? {}, 'sinse')).toThrow(/since/);
  });

  it('leaves rows as they are to everybody else', () => {
    const [one] = flagships.select((p) => ({ id: p.id })).all();
    expect(Reflect.ownKeys(one ?? {})).toEqual(['id', 'certainty']);
    expect(structuredClone(one)).toEqual(one);
  });
});
