import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { atlasKnownAt, VitrineError, type Atlas } from '@vitrine/core';
import { atlas as seeds } from '@vitrine/core/atlas';
import { parseClaims } from '@vitrine/core/schema';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { open } from '../src/index.js';
import { openLive, type Answer, type LiveAtlas } from '../src/live.js';

/** What was known by the end of 2018; the documents of 2019 come on top of it, one by one. */
const base: Atlas = atlasKnownAt(seeds, '2018-12-31');

/** Whether all that is wrong with a document is that it names what nobody had named yet. */
const isOfLater = (error: unknown): boolean =>
  error instanceof VitrineError && error.problems.every(({ code }) => code === 'unknown-id');

const folder = fileURLToPath(new URL('../../../seeds/sources/2019', import.meta.url));
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name): unknown => parse(readFileSync(`${folder}/${name}`, 'utf8')))
  // Some speak of things that were not known yet.
  .flatMap((document) => {
    try {
      return [parseClaims(document, base)];
    } catch (error) {
      if (isOfLater(error)) return [];
      throw error;
    }
  });
const idOf = ({ sources }: (typeof documents)[number]): string => sources[0]?.id ?? '';

/** Somebody's own look at a shop. */
const visit = (state: 'present' | 'ended', brand = 'coach'): unknown => ({
  source: {
    id: 'own-visit',
    title: 'A look at the shop',
    publisher: 'Own desk',
    kind: 'news',
    language: 'en',
    published: '2020-03-01',
  },
  claims: [
    {
      type: 'presence',
      brand,
      platform: 'tmall',
      channel: 'flagship-store',
      era: 9,
      state,
      asOf: '2020-03-01',
    },
  ],
});

const tmall = { v: 1, from: 'presence', match: { platform: 'tmall' } };

/** Rows one by one, in several orders and pages; counts; groups; relations there and back; what was known. */
const queries: readonly object[] = [
  tmall,
  { ...tmall, asOf: { on: '2019-12-31' }, count: true },
  { ...tmall, asOf: { on: '2019-12-31', mode: 'possible' }, select: ['brand', 'from'] },
  { ...tmall, orderBy: [{ path: 'from', direction: 'desc' }], page: { size: 5 } },
  { ...tmall, select: ['brand.name', 'channel'], orderBy: [{ path: 'brand.name' }] },
  { v: 1, from: 'presence', groupBy: ['platform'], measures: { n: { measure: 'count' } } },
  // Nothing that counts tells when such a group has no record left.
  { v: 1, from: 'presence', groupBy: ['platform', 'brand'] },
  {
    v: 1,
    from: 'presence',
    asOf: { on: '2019-12-31' },
    groupBy: { owner: 'brand.owner.id', platform: 'platform' },
    measures: { n: { measure: 'count' } },
  },
  {
    v: 1,
    from: 'presence',
    asOf: { on: '2019-12-31', mode: 'certain' },
    groupBy: ['channel'],
    measures: { n: { measure: 'count' }, again: { measure: 'count' } },
  },
  { v: 1, from: 'deal', orderBy: [{ path: 'announced' }], page: { size: 10 }, count: true },
  { v: 1, from: 'observation', match: { metric: 'brand-count' } },
  { v: 1, from: 'source', orderBy: [{ path: 'published', direction: 'desc' }], page: { size: 8 } },
  { v: 1, from: 'presence', where: { op: 'disputed' } },
  { v: 1, from: 'presence', match: { 'brand.owner.id': 'tapestry' }, asOf: { on: '2019-12-31' } },
  {
    v: 1,
    from: 'brand',
    where: {
      op: 'exists',
      path: 'presences',
      where: { op: 'eq', path: 'platform', value: 'tmall-luxury-pavilion' },
    },
    select: ['id'],
  },
  { ...tmall, asOf: { on: '2019-12-31', knownAt: '2019-06-30' }, count: true },
];

it('there are documents to put', () => {
  expect(documents.length).toBeGreaterThan(40);
});

describe('whatever is put on top and taken away again', () => {
  it('those who follow a query hear what a new database would answer', { timeout: 120_000 }, () => {
    const change = fc.record({ document: fc.nat(documents.length - 1), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const live = openLive(base);
        const heard = queries.map(() => [] as Answer[]);
        queries.forEach((query, index) => live.subscribe(query, (to) => heard[index]?.push(to)));
        const on = new Set<string>();
        for (const { document, remove } of changes) {
          const own = documents[document];
          if (!own) continue;
          const taken = remove && on.delete(idOf(own));
          if (taken) live.remove([idOf(own)]);
          else live.put(own);
          if (!taken) on.add(idOf(own));
        }
        const db = open(live.atlas);
        expect(heard.map((answers) => answers.at(-1))).toEqual(
          queries.map((query) => db.run(query)),
        );
        // Nobody is told the same twice.
        for (const answers of heard) {
          const texts = answers.map((answer) => JSON.stringify(answer));
          expect(texts.filter((text, index) => text === texts[index - 1])).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a subscription', () => {
  const own = parseClaims(visit('present'), base);

  it('tells at once, then what differs, and nothing once it is ended', () => {
    const live = openLive(base);
    const heard = vi.fn<(answer: Answer) => void>();
    const stop = live.subscribe(tmall, heard);
    expect(heard).toHaveBeenCalledTimes(1);
    live.put(own);
    expect(heard).toHaveBeenCalledTimes(2);
    live.put(own);
    expect(heard).toHaveBeenCalledTimes(2);
    live.put(parseClaims(visit('ended'), base));
    expect(heard).toHaveBeenCalledTimes(3);
    stop();
    live.remove(['own-visit']);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('hears nothing of what its query does not reach', () => {
    const live = openLive(base);
    const heard = vi.fn<(answer: Answer) => void>();
    live.subscribe({ v: 1, from: 'presence', match: { platform: 'jd-com' } }, heard);
    live.subscribe({ v: 1, from: 'deal' }, heard);
    live.put(own);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('is given the same answer as all who ask the same, in whatever words', () => {
    const live = openLive(base);
    const answers: Answer[] = [];
    live.subscribe(tmall, (answer) => answers.push(answer));
    live.subscribe({ match: { platform: 'tmall' }, from: 'presence', v: 1 }, (answer) =>
      answers.push(answer),
    );
    live.subscribe(
      { v: 1, from: 'presence', match: { platform: { param: 'at' } } },
      (answer) => answers.push(answer),
      { at: 'tmall' },
    );
    live.put(own);
    expect(answers).toHaveLength(6);
    expect(new Set(answers).size).toBe(2);
  });

  it('of a builder has the rows that the builder would give', () => {
    const live = openLive(base);
    const db = open(base);
    let answer: Answer | undefined;
    live.subscribe(db.presence.match({ brand: 'coach' }), (to) => (answer = to));
    expect(answer?.rows).toEqual(db.presence.match({ brand: 'coach' }).all());
  });

  it('to something misspelt is refused with the nearest name', () => {
    const live = openLive(base);
    const ask = () => live.subscribe({ ...tmall, match: { platform: 'tmal' } }, () => undefined);
    expect(ask).toThrow(/tmall/);
  });

  it('that fails keeps nobody else from hearing, and whoever changed the atlas learns of it', () => {
    const live = openLive(base);
    const heard = vi.fn<(answer: Answer) => void>();
    let isFirst = true;
    live.subscribe(tmall, () => {
      if (!isFirst) throw new Error('cannot draw');
      isFirst = false;
    });
    live.subscribe(tmall, heard);
    expect(() => live.put(own)).toThrow('cannot draw');
    expect(heard).toHaveBeenCalledTimes(2);
  });

  /** A page that begins after the row that only own sources know. */
  function pageAfterOwn(live: LiveAtlas): object {
    live.put(own);
    const known = new Set(
      open(base)
        .run(tmall)
        .rows.map(({ id }) => id),
    );
    const now = open(live.atlas);
    const place = now.run(tmall).rows.findIndex(({ id }) => !known.has(id));
    const { next: after } = now.run({ ...tmall, page: { size: place + 1 } });
    return { ...tmall, page: { size: 2, after } };
  }

  it('to a page whose beginning is gone keeps nobody else from hearing, and is answered when it is back', () => {
    const live = openLive(base);
    const query = pageAfterOwn(live);
    const [page, all] = [vi.fn<(answer: Answer) => void>(), vi.fn<(answer: Answer) => void>()];
    live.subscribe(query, page);
    live.subscribe(tmall, all);
    expect(() => live.remove(['own-visit'])).toThrow('cursor');
    expect(all).toHaveBeenCalledTimes(2);
    expect(all.mock.lastCall?.[0].rows).toEqual(open(base).run(tmall).rows);
    live.put(own);
    expect(all).toHaveBeenCalledTimes(3);
    expect(page.mock.lastCall?.[0]).toEqual(open(live.atlas).run(query));
  });

  it('to a page whose beginning is gone is refused to whoever joins it, and told as it is when it is back', () => {
    const live = openLive(base);
    const query = pageAfterOwn(live);
    live.subscribe(query, () => undefined);
    expect(() => live.remove(['own-visit'])).toThrow('cursor');
    const joining = vi.fn<(answer: Answer) => void>();
    expect(() => live.subscribe(query, joining)).toThrow('cursor');
    expect(joining).not.toHaveBeenCalled();
    live.put(own);
    expect(joining).not.toHaveBeenCalled();
    live.subscribe(query, joining);
    expect(joining.mock.calls).toEqual([[open(live.atlas).run(query)]]);
  });

  it('of which a listener changes the atlas tells the others each answer once, the newest last', () => {
    const live = openLive(base);
    const others = [tmall, { ...tmall, select: ['id', 'state'] }];
    live.subscribe(tmall, () => {
      // Those who listen are told of the first change while the second is under way.
      if (live.atlas.sources.length === base.sources.length + 1) {
        live.put(parseClaims(visit('ended', 'gucci'), base));
      }
    });
    const heard = others.map((query) => {
      const listener = vi.fn<(answer: Answer) => void>();
      live.subscribe(query, listener);
      return listener;
    });
    const atlases: Atlas[] = [];
    live.follow((atlas) => atlases.push(atlas));
    live.put(own);
    for (const [index, listener] of heard.entries()) {
      const told = listener.mock.calls.map(([answer]) => JSON.stringify(answer));
      expect(told.at(-1)).toBe(JSON.stringify(open(live.atlas).run(others[index])));
      expect(new Set(told).size).toBe(told.length);
      expect(told).toHaveLength(2);
    }
    expect(atlases).toEqual([live.atlas]);
  });

  it('of which a listener takes the change back tells the others nothing', () => {
    const live = openLive(base);
    let answers = 0;
    live.subscribe(tmall, () => {
      if (++answers === 2) live.remove(['own-visit']);
    });
    const other = vi.fn<(answer: Answer) => void>();
    live.subscribe(tmall, other);
    live.put(own);
    expect(answers).toBe(3);
    expect(other).toHaveBeenCalledTimes(1);
  });

  it('gives rows of which one may ask why, also those that came by a change', () => {
    const live = openLive(base);
    const queries = [
      { ...tmall, select: ['brand', 'state'] },
      {
        ...tmall,
        asOf: { on: '2020-03-31' },
        groupBy: { at: 'platform', kind: 'channel' },
        measures: { n: { measure: 'count' } },
      },
    ];
    const answers: Answer[] = [];
    queries.forEach((query, index) => live.subscribe(query, (to) => (answers[index] = to)));
    live.put(own);
    const db = open(live.atlas);
    for (const [index, { rows }] of answers.entries()) {
      expect(rows.map((row) => db.why(row))).toEqual(
        db.run(queries[index]).rows.map((row) => db.why(row)),
      );
      const sources = rows.flatMap((row) => db.why(row)).map((one) => JSON.stringify(one));
      expect(sources.some((one) => one.includes('own-visit'))).toBe(true);
    }
  });

  it('that fails at once is none', () => {
    const live = openLive(base);
    const listener = vi.fn(() => {
      throw new Error('cannot draw');
    });
    expect(() => live.subscribe(tmall, listener)).toThrow('cannot draw');
    live.put(own);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('may be ended and begun by what it tells', () => {
    const live = openLive(base);
    const heard: string[] = [];
    const stop = live.subscribe(tmall, () => {
      heard.push('first');
      if (heard.length === 2) {
        stop();
        live.subscribe(tmall, ({ rows }) => heard.push(`second ${rows.length > 0}`));
      }
    });
    live.put(own);
    live.remove(['own-visit']);
    expect(heard).toEqual(['first', 'first', 'second true', 'second true']);
  });
});

it('whoever follows the atlas is given each that it becomes', () => {
  const live = openLive(base);
  const heard: Atlas[] = [];
  const stop = live.follow((atlas) => heard.push(atlas));
  live.put(parseClaims(visit('present'), base));
  live.remove(['own-visit']);
  stop();
  live.put(parseClaims(visit('present'), base));
  expect(heard.map(({ sources }) => sources.length - base.sources.length)).toEqual([1, 0]);
  expect(heard[0]).not.toBe(live.atlas);
});
