import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { atlas } from '../src/atlas/index.js';
import { toJsonLd, type Node } from '../src/export/index.js';
import { lineage, rangeOf, types } from './support/schema-org.js';

const document = toJsonLd(atlas);
const typeOfId = new Map(
  document['@graph'].map((node) => [String(node['@id']), String(node['@type'])]),
);

const literals: Readonly<Record<string, readonly string[]>> = {
  string: ['Text', 'URL', 'Date', 'DateTime', 'Country'],
  number: ['Number', 'Integer', 'Float', 'Text'],
};

/** Whether a property that takes `range` takes the value. */
function takes(range: readonly string[], value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return (literals[typeof value] ?? []).some((literal) => range.includes(literal));
  }
  if ('@value' in value) return range.includes('Text');
  const id = '@id' in value ? String(value['@id']) : '';
  const type = '@type' in value ? String(value['@type']) : (typeOfId.get(id) ?? '');
  return lineage(type).some((ancestor) => range.includes(ancestor));
}

/** What in a node, and in the nodes within it, schema.org has no such words for. */
function faultsIn(node: object): string[] {
  const { '@type': type, ...others }: Node = { ...node };
  if (typeof type !== 'string' || !types.has(type)) return [`no type ${String(type)}`];
  return Object.entries(others).flatMap(([name, value]) => {
    if (name === '@id') return [];
    const range = rangeOf(type, name);
    if (!range) return [`${type} has no ${name}`];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => {
      if (!takes(range, one)) return [`${type}.${name} takes no ${JSON.stringify(one)}`];
      return typeof one === 'object' && one !== null && '@type' in one ? faultsIn(one) : [];
    });
  });
}

describe('the words of schema.org', () => {
  test('are read as they are published', () => {
    expect(types.size).toBeGreaterThan(700);
    expect(lineage('NewsArticle')).toEqual(expect.arrayContaining(['CreativeWork', 'Thing']));
    expect(rangeOf('Claim', 'appearance')).toContain('CreativeWork');
    expect(rangeOf('Brand', 'appearance')).toBeUndefined();
  });

  test.each([
    [{ '@type': 'Shop' }, 'no type Shop'],
    [{ '@type': 'Brand', appearance: 'x' }, 'Brand has no appearance'],
    [{ '@type': 'Claim', appearance: { '@type': 'Brand' } }, 'Claim.appearance takes no'],
  ])('miss %j', (node, fault) => {
    expect(faultsIn(node).join()).toContain(fault);
  });
});

describe('the seeded atlas as JSON-LD', () => {
  test('uses types that exist, with properties of theirs, that take what they are given', () => {
    const faults = document['@graph'].flatMap(faultsIn);
    expect([...new Set(faults)]).toEqual([]);
  });

  test('is well-formed: a processor expands it, and loses nothing', async () => {
    const asked: string[] = [];
    const documentLoader = (url: string) => {
      asked.push(url);
      // Enough of schema.org's context: all terms are its own, and addresses are links.
      const context = { '@vocab': 'https://schema.org/', url: { '@type': '@id' } };
      return Promise.resolve({
        documentUrl: url,
        contextUrl: undefined,
        document: { '@context': context },
      });
    };
    // Plain JSON, which is what is written to a file.
    const input = JSON.parse(JSON.stringify(document)) as jsonld.JsonLdDocument;
    const expanded = await jsonld.expand(input, { documentLoader });
    expect(asked).toEqual(['https://schema.org']);
    expect(expanded).toHaveLength(document['@graph'].length);
    const coach = expanded.find((node) => node['@id'] === 'urn:vitrine:brands/coach');
    expect(coach).toEqual({
      '@id': 'urn:vitrine:brands/coach',
      '@type': ['https://schema.org/Brand'],
      'https://schema.org/name': [
        { '@value': 'Coach', '@language': 'en' },
        { '@value': '蔻驰', '@language': 'zh-hans' },
      ],
    });
    const rdf = await jsonld.toRDF(input, { documentLoader });
    expect(Object.keys(rdf).length).toBeGreaterThan(document['@graph'].length);
  });

  test('a figure has the day on which its period starts, and how long that is', () => {
    const { observations } = atlas;
    const [first] = observations;
    if (!first) throw new Error('The seeds have figures.');
    const period = {
      edtf: '2019-04/2020-03',
      earliest: '2019-04-01',
      latest: '2020-03-31',
    } as const;
    const graph = toJsonLd({ ...atlas, observations: [{ ...first, period }] })['@graph'];
    const node = graph.find((one) => one['@type'] === 'Observation');
    expect(node).toMatchObject({ observationDate: '2019-04-01', observationPeriod: 'P366D' });
    expect(String(node?.['description'])).toContain('2019-04/2020-03');
  });
});
