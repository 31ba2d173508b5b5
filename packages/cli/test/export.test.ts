import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlas } from '@vitrine/core/atlas';
import { collectionNames } from '@vitrine/core/export';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, vitrine } from './support/vitrine.js';

const coach = '{"v":1,"from":"presence","match":{"brand":"coach"}}';
const selected = '{"v":1,"from":"presence","match":{"brand":"coach"},"select":["platform.name"]}';
const presences = atlas.presences.filter(({ brand }) => brand === 'coach').map(({ id }) => id);

function exportOf(...args: string[]): string {
  const { status, stdout, stderr } = vitrine(['export', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

interface Graph {
  readonly '@graph': readonly { readonly '@id': string; readonly '@type': string }[];
}

describe('the whole atlas', () => {
  test('as JSON is the atlas', () => {
    expect(JSON.parse(exportOf())).toEqual(atlas);
  });

  test('as lines of JSON is a record a line', () => {
    const lines = exportOf('--format', 'ndjson').trimEnd().split('\n');
    expect(lines).toHaveLength(collectionNames.reduce((sum, name) => sum + atlas[name].length, 0));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ collection: 'sources' });
  });

  test('as JSON-LD is a graph, under an address of our own where one is given', () => {
    const args = ['--format', 'jsonld', '--base', 'https://atlas.test/'];
    const graph = JSON.parse(exportOf(...args)) as Graph;
    const claims = graph['@graph'].filter((node) => node['@type'] === 'Claim');
    expect(claims).toHaveLength(atlas.meta.counts.claims);
    expect(graph['@graph'].every((node) => node['@id'].startsWith('https://atlas.test/'))).toBe(
      true,
    );
  });

  test('as CSV is a folder of tables that describes itself', () => {
    const folder = join(temporaryFolder(), 'data');
    expect(exportOf('--format', 'csv', '--out', folder)).toContain('18 files');
    const names = [...collectionNames, 'claims'].map((name) => `${name}.csv`);
    expect(readdirSync(folder).sort()).toEqual([...names, 'datapackage.json'].sort());
    const brands: object[] = parse(readFileSync(join(folder, 'brands.csv'), 'utf8'), {
      columns: true,
    });
    expect(brands).toHaveLength(atlas.brands.length);
  });

  test('as CSV needs a folder', () => {
    const { status, stdout, stderr } = vitrine(['export', '--format', 'csv']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--out');
  });
});

describe('one table', () => {
  test('in each format', () => {
    const of = (format: string) => exportOf('--collection', 'deals', '--format', format);
    expect(JSON.parse(of('json'))).toEqual(atlas.deals);
    expect(of('ndjson').trimEnd().split('\n')).toHaveLength(atlas.deals.length);
    const rows: object[] = parse(of('csv'), { columns: true });
    expect(rows).toHaveLength(atlas.deals.length);
    const ids = (JSON.parse(of('jsonld')) as Graph)['@graph'].map((node) => node['@id']);
    expect(ids).toContain('urn:vitrine:deals/burberry-tencent-2019#claim-1');
  });

  test('of the claims in CSV', () => {
    const rows: object[] = parse(exportOf('--collection', 'claims', '--format', 'csv'), {
      columns: true,
    });
    expect(rows).toHaveLength(atlas.meta.counts.claims);
    expect(vitrine(['export', '--collection', 'claims']).status).toBe(2);
  });

  test('of another name is refused with the nearest', () => {
    const { status, stderr } = vitrine(['export', '--collection', 'brand']);
    expect(status).toBe(2);
    expect(stderr).toContain('did you mean `brands`');
  });
});

describe('the result of a query', () => {
  test('is its rows', () => {
    const rows = JSON.parse(exportOf('--query', coach)) as { id: string }[];
    expect(rows.map(({ id }) => id)).toEqual(presences);
    const lines = exportOf('--query', coach, '--format', 'ndjson').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(
      rows.map((row) => ({ collection: 'presences', ...row })),
    );
  });

  test('as CSV has the columns that it selects', () => {
    const [header] = exportOf('--query', selected, '--format', 'csv').split('\r\n');
    expect(header).toBe('platform.name.en,platform.name.zh-Hans');
  });

  test('as JSON-LD is the records that it finds, whatever it selects, and what they rest on', () => {
    const graph = JSON.parse(exportOf('--query', selected, '--format', 'jsonld')) as Graph;
    const claims = graph['@graph'].filter((node) => node['@type'] === 'Claim');
    const about = new Set(claims.map((node) => node['@id'].replace(/#.*/u, '')));
    expect([...about].sort()).toEqual(presences.map((id) => `urn:vitrine:presences/${id}`));
    const ids = graph['@graph'].map((node) => node['@id']);
    expect(ids).toContain('urn:vitrine:brands/coach');
    expect(ids).not.toContain('urn:vitrine:brands/gucci');
  });

  test('that is none is refused, and nothing is written', () => {
    const file = join(temporaryFolder(), 'rows.csv');
    const wrong = '{"v":1,"from":"presense"}';
    const { status, stderr } = vitrine(['export', '--query', wrong, '--out', file]);
    expect(status).toBe(1);
    expect(stderr).toContain('presence');
    expect(existsSync(file)).toBe(false);
  });

  test('and a collection exclude each other', () => {
    const { status, stderr } = vitrine(['export', '--query', coach, '--collection', 'deals']);
    expect(status).toBe(2);
    expect(stderr).toContain('--collection');
  });
});

describe('--out', () => {
  test('names the file', () => {
    const file = join(temporaryFolder(), 'deep', 'atlas.ndjson');
    expect(exportOf('--format', 'ndjson', '--out', file)).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe(exportOf('--format', 'ndjson'));
  });

  test('is no folder where there is one file', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'there'));
    const { status, stderr } = vitrine(['export', '--out', join(folder, 'there')]);
    expect(status).toBe(2);
    expect(stderr).toContain('is a folder');
  });

  test('--base is for linked data', () => {
    expect(vitrine(['export', '--base', 'https://a.test/']).status).toBe(2);
  });
});
