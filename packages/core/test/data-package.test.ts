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

const rowsOf = (path: string): Record<string, string>[] =>
  parse(files[path] ?? '', { columns: true });

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

  test.each(tables)('%s: every cell is of its type and among its words', (_, { path, schema }) => {
    for (const row of rowsOf(path)) {
      for (const { name, type, constraints } of schema.fields) {
        const cell = row[name] ?? '';
        if (cell === '') {
          expect(constraints?.required, name).toBeUndefined();
          continue;
        }
        expect(cell, name).toMatch(readable[type] ?? /^$/u);
        if (constraints?.enum) expect(constraints.enum, name).toContain(cell);
      }
    }
  });

  test.each(tables)('%s: the primary key tells all rows apart', (_, { path, schema }) => {
    const keys = rowsOf(path).map((row) => schema.primaryKey.map((name) => row[name]).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(tables)('%s: every foreign key leads to a row', (name, { path, schema }) => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = reference.resource === '' ? name : reference.resource;
      const ids = new Set(rowsOf(`${target}.csv`).map(({ id }) => id));
      for (const row of rowsOf(path)) {
        const cell = row[fields] ?? '';
        if (cell !== '') expect(ids, `${fields} ${cell}`).toContain(cell);
      }
    }
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
