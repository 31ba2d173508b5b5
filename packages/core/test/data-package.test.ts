import { readFileSync } from 'node:fs';
import Draft4 from 'ajv-draft-04';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { atlas } from '../src/atlas/index.js';
import { undescribed } from '../src/export/descriptions.js';
import { collectionNames, toDataPackage, type DataPackage } from '../src/export/index.js';

const files = toDataPackage(atlas);
// The exporter wrote it as this type.
const descriptor = JSON.parse(files['datapackage.json'] ?? '') as DataPackage;
const tables = descriptor.resources.map((resource) => [resource.name, resource] as const);

type Rows = readonly Readonly<Record<string, string>>[];
const read = new Map<string, Rows>(
  Object.entries(files)
    .filter(([path]) => path.endsWith('.csv'))
    .map(([path, text]) => [path, parse(text, { columns: true })]),
);
const rowsOf = (path: string): Rows => read.get(path) ?? [];

const profile: unknown = JSON.parse(
  readFileSync(new URL('support/tabular-data-package.schema.json', import.meta.url), 'utf8'),
);

/** A cell as Table Schema reads it: an empty one is missing. */
const readable: Readonly<Record<string, RegExp>> = {
  string: /^/u,
  integer: /^\d+$/u,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
};

describe('the atlas as a Tabular Data Package', () => {
  test('its descriptor is valid by the profile of the specification', () => {
    const ajv = new Draft4.default({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(profile as object);
    validate(descriptor);
    expect(validate.errors).toBeNull();
    validate({ ...descriptor, resources: [{ name: 'Not A Name' }] });
    expect(validate.errors).not.toBeNull();
  });

  test('it has a table a collection and one of the claims, and no other file', () => {
    expect(tables.map(([name]) => name)).toEqual([...collectionNames, 'claims']);
    expect(Object.keys(files).sort()).toEqual(
      ['datapackage.json', ...descriptor.resources.map(({ path }) => path)].sort(),
    );
    expect(Object.keys(atlas)).toEqual(expect.arrayContaining([...collectionNames]));
  });

  test('it says whose data it is, under which licence and from which documents', () => {
    expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
    expect(descriptor.version).toBe(atlas.meta.version);
    expect(descriptor.sources.map(({ path }) => path)).toEqual(atlas.sources.map(({ url }) => url));
  });

  test.each(tables)(
    '%s: every column is a field and every field a column',
    (_, { path, schema }) => {
      const [header]: string[][] = parse(files[path] ?? '', { to_line: 1 });
      expect(schema.fields.map(({ name }) => name)).toEqual(header);
      for (const { name, description } of schema.fields) {
        expect(description).toMatch(/\.$/u);
        // Words for it belong into src/export/descriptions.ts.
        expect(description.startsWith(undescribed(name)), name).toBe(false);
      }
    },
  );

  // Faults are gathered, because asking `expect` of each cell of so many takes seconds.
  test.each(tables)('%s: every cell is of its type and among its words', (_, { path, schema }) => {
    const faults = schema.fields.flatMap(({ name, type, constraints }) => {
      const words = constraints?.enum && new Set(constraints.enum);
      const isSound = (cell: string): boolean =>
        cell === ''
          ? !constraints?.required
          : (readable[type]?.test(cell) ?? false) && (words?.has(cell) ?? true);
      return rowsOf(path)
        .map((row) => row[name] ?? '')
        .filter((cell) => !isSound(cell))
        .map((cell) => `${name}: ${cell}`);
    });
    expect(faults).toEqual([]);
  });

  test.each(tables)('%s: the primary key tells all rows apart', (_, { path, schema }) => {
    const keys = rowsOf(path).map((row) => schema.primaryKey.map((name) => row[name]).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(tables)('%s: every foreign key leads to a row', (name, { path, schema }) => {
    const dangling = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const target = reference.resource === '' ? name : reference.resource;
      const ids = new Set(rowsOf(`${target}.csv`).map(({ id }) => id));
      return rowsOf(path)
        .map((row) => row[fields] ?? '')
        .filter((cell) => cell !== '' && !ids.has(cell))
        .map((cell) => `${fields}: ${cell}`);
    });
    expect(dangling).toEqual([]);
  });

  test('ids that point at one table are foreign keys', () => {
    const keys = (table: string) =>
      tables
        .find(([name]) => name === table)?.[1]
        .schema.foreignKeys?.map(({ fields, reference }) => `${fields}>${reference.resource}`);
    expect(keys('presences')).toEqual(['brand>brands', 'platform>platforms']);
    expect(keys('platforms')).toEqual(['parent>', 'operator>organizations']);
    expect(keys('claims')).toEqual(
      expect.arrayContaining(['source>sources', 'reportedBy>organizations', 'brand>brands']),
    );
  });
});
