import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atlas } from '../src/atlas/index.js';
import {
  claimsCsv,
  collectionNames,
  recordsCsv,
  toCsv,
  toJsonLd,
  toNdjson,
} from '../src/export/index.js';
import { collectionOf } from '../src/model/fields.js';
import type { Atlas, CollectionName } from '../src/model/atlas.js';

type Line = Readonly<Record<string, string>>;

const linesOf = (csv: string): Line[] => parse(csv, { columns: true });
const headerOf = (csv: string): string => csv.slice(0, csv.indexOf('\r\n'));
const collections = Object.keys(atlas).filter((name): name is CollectionName =>
  Array.isArray(Reflect.get(atlas, name)),
);

describe('any rows as CSV', () => {
  test('the columns of a field stand together, whichever row fills them first', () => {
    const rows = [
      { name: { en: 'Allbirds' }, tier: 'mid' },
      { name: { en: 'Coach', 'zh-Hans': '蔻驰' }, tier: null },
    ];
    expect(toCsv(rows)).toBe('name.en,name.zh-Hans,tier\r\nAllbirds,,mid\r\nCoach,蔻驰,\r\n');
  });

  test('the values of a list stay in order, also where one of them is missing', () => {
    const rows = [{ sources: [{ id: 'a', url: 'https://a.test' }, { id: 'b' }] }];
    expect(toCsv(rows)).toBe('sources.id,sources.url\r\na; b,https://a.test; \r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'the text %j cannot run as a formula',
    (text) => {
      const [line] = linesOf(toCsv([{ text }]));
      expect(line).toEqual({ text: `'${text}` });
    },
  );

  test('a negative number is a number', () => {
    expect(toCsv([{ change: -5 }])).toBe('change\r\n-5\r\n');
  });

  test('no rows are no table', () => {
    expect(toCsv([])).toBe('');
  });

  test('whatever the texts hold, a reader of CSV gets them back', () => {
    const row = fc.record({
      a: fc.string({ unit: 'binary' }),
      b: fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ';', ' ', '=', '蔻') }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const harmless = (text: string) => text.replace(/^(?=[=+\-@\t\r\n＝＋－＠])/u, "'");
        const expected = rows.map(({ a, b }) => ({ a: harmless(a), b: harmless(b) }));
        const read: unknown = parse(toCsv(rows), { columns: true, record_delimiter: '\r\n' });
        expect(read).toEqual(expected);
      }),
    );
  });
});

describe('the seeded atlas as CSV', () => {
  test.each(collections)('%s: one row a record, in order', (collection) => {
    const lines = linesOf(recordsCsv(atlas, collection));
    expect(lines.map(({ id }) => id)).toEqual(atlas[collection].map(({ id }) => id));
  });

  test.each(collections)('%s: the columns do not depend on what the atlas holds', (collection) => {
    const empty: Atlas = { ...atlas, [collection]: [] };
    expect(headerOf(recordsCsv(empty, collection))).toBe(headerOf(recordsCsv(atlas, collection)));
  });

  test('a figure keeps its bounds, its population and the days of its date', () => {
    const users = linesOf(recordsCsv(atlas, 'observations')).find(
      (line) =>
        line['metric'] === 'user-base' &&
        line['subject'] === 'platform:tmall' &&
        line['asOf'] === '2019-09~',
    );
    expect(users).toMatchObject({
      'value.value': '',
      'value.minValue': '750000000',
      'value.exclusive': 'true',
      'value.unit': 'users',
      asOf: '2019-09~',
      'asOf.latest': '2019-09-30',
    });
  });

  test('parties stand beside their roles, and what is disputed says so', () => {
    const deal = linesOf(recordsCsv(atlas, 'deals')).find(
      ({ id }) => id === 'burberry-tencent-2019',
    );
    expect(deal).toMatchObject({
      parties: 'brand:burberry; organization:tencent',
      'parties.role': 'brand; technology-partner',
    });
    expect(deal?.['disputed']?.split('; ')).toContain('announced');
    const record = atlas.deals.find(({ id }) => id === 'burberry-tencent-2019');
    expect(deal?.['claims']).toBe(String(record?.claims.length));
  });

  test('every claim is one row with the source and the place that it cites', () => {
    const lines = linesOf(claimsCsv(atlas));
    expect(lines).toHaveLength(atlas.meta.counts.claims);
    const known = new Set(atlas.sources.map(({ id }) => id));
    for (const { type, source, publisher, record, collection } of lines) {
      expect(known.has(source ?? '')).toBe(true);
      expect(publisher).not.toBe('');
      expect(collection).toBe(Object.entries(collectionOf).find(([name]) => name === type)?.[1]);
      expect(record).not.toBe('');
    }
  });
});

describe('the seeded atlas as JSON-LD', () => {
  const { '@graph': graph, '@context': context } = toJsonLd(atlas);
  const ids = new Set(graph.map((node) => node['@id']));

  function* referencesIn(value: unknown): Generator {
    if (typeof value !== 'object' || value === null) return;
    if ('@id' in value && !('@type' in value)) yield value['@id'];
    for (const inner of Object.values(value)) yield* referencesIn(inner);
  }

  test('it is a graph in the words of schema.org, in which each node has an id of its own', () => {
    expect(context).toBe('https://schema.org');
    expect(ids.size).toBe(graph.length);
  });

  test('every reference leads to a node of the graph', () => {
    const dangling = [...referencesIn(graph)].filter((id) => !ids.has(id));
    expect(dangling).toEqual([]);
  });

  test('every claim is about something, and cites the document in which it appears', () => {
    const claims = graph.filter((node) => node['@type'] === 'Claim');
    expect(claims).toHaveLength(atlas.meta.counts.claims);
    for (const { about, appearance, citation } of claims) {
      expect(about).not.toEqual([]);
      expect(appearance).toHaveProperty('@id');
      expect(citation).toBeTypeOf('object');
    }
  });

  test('a brand has its names in both languages', () => {
    expect(graph.find((node) => node['@id'] === 'urn:vitrine:brands/coach')).toMatchObject({
      '@type': 'Brand',
      name: [
        { '@value': 'Coach', '@language': 'en' },
        { '@value': '蔻驰', '@language': 'zh-Hans' },
      ],
    });
  });

  test('a figure keeps its bound as a bound', () => {
    const over = atlas.observations.find(
      ({ value }) => 'minValue' in value && 'exclusive' in value,
    );
    const node = graph.find((one) => one['@id'] === `urn:vitrine:observations/${over?.id ?? ''}`);
    expect(over?.value).toHaveProperty('minValue', node?.['minValue']);
    expect(node?.['description']).toContain('the bound is exclusive');
    expect(node).not.toHaveProperty('value');
  });

  test('ids can begin with an address of your own', () => {
    const [node] = toJsonLd(atlas, { base: 'https://example.org/atlas/' })['@graph'];
    expect(node?.['@id']).toMatch(/^https:\/\/example\.org\/atlas\/sources\//);
  });
});

describe('the seeded atlas as lines of JSON', () => {
  const linesIn = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { collection: CollectionName; id: string });

  test('each line is a record with its collection, and no record is left out', () => {
    const lines = linesIn(toNdjson(atlas));
    expect(toNdjson(atlas).endsWith('}\n')).toBe(true);
    for (const name of collectionNames) {
      const records = lines.filter(({ collection }) => collection === name);
      expect(records).toEqual(atlas[name].map((record) => ({ collection: name, ...record })));
    }
    expect(lines).toHaveLength(collectionNames.reduce((sum, name) => sum + atlas[name].length, 0));
  });

  test('of some collections only', () => {
    const names = new Set(linesIn(toNdjson(atlas, ['deals'])).map(({ collection }) => collection));
    expect([...names]).toEqual(['deals']);
  });

  test('of nothing is nothing', () => {
    expect(toNdjson(atlas, [])).toBe('');
  });
});
