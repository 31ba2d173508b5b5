import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas } from '../src/compile/editor/editor-schemas.js';
import { modelineIn, modelineOf, withModeline } from '../src/compile/editor/modeline.js';
import { compile } from '../src/compile/compile.js';
import { folderWith, head, presenceClaim, soundSeeds } from './support/seed-folder.js';

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));
const schemas = editorSchemas(compile(seeds, { version: '0.0.0' }));
const yamlFiles = readdirSync(seeds, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(?:sources|vocabulary)\/.*\.yaml$/u.test(path))
  .sort();

// Formats and hints for editors are beside the point here.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });

const validators = new Map<string, ValidateFunction>();

/** The schema that the modeline of a file leads to, as a reader of schemas understands it. */
function validatorOf(path: string): ValidateFunction {
  const [, target = ''] = /\$schema=(\S+)/u.exec(modelineOf(path) ?? '') ?? [];
  const schema = join('/', path, '..', target).slice(1).replaceAll('\\', '/');
  const known = validators.get(schema);
  if (known) return known;
  const text = schemas[schema];
  if (text === undefined) throw new Error(`${path} has no schema at ${schema}`);
  const made = ajv.compile(JSON.parse(text) as object);
  validators.set(schema, made);
  return made;
}

const accepts = (path: string, text: string): boolean => validatorOf(path)(parse(text));

const source = (claim: string): string => head('one') + claim;
const presence = (change: (text: string) => string): string =>
  source(change(presenceClaim.replace('acme', 'coach').replace('plaza', 'tmall')));

describe('every file of the seeds', () => {
  it('is what its schema for editors allows', () => {
    const refused = yamlFiles.filter(
      (path) => !accepts(path, readFileSync(join(seeds, path), 'utf8')),
    );
    expect(refused).toEqual([]);
  });

  it('leads editors to its schema', () => {
    const without = yamlFiles.filter(
      (path) => modelineIn(readFileSync(join(seeds, path), 'utf8')) !== modelineOf(path),
    );
    expect(without).toEqual([]);
  });
});

describe('while somebody writes a source', () => {
  const path = 'sources/2019/one.yaml';

  it('allows what is right', () => {
    expect(
      accepts(
        path,
        presence((text) => text),
      ),
    ).toBe(true);
  });

  it.each([
    ['a brand', 'coach', 'coahc'],
    ['a platform', 'tmall', 'tmal'],
    ['a channel', 'flagship-store', 'flagship'],
    ['a state', 'present', 'open'],
    ['a field', 'channel:', 'chanel:'],
    ['a type', 'presence', 'presense'],
  ])('refuses %s that is misspelt', (_what, right, wrong) => {
    expect(
      accepts(
        path,
        presence((text) => text.replace(right, wrong)),
      ),
    ).toBe(false);
  });

  it.each([
    [
      'the brand of a reference',
      '{ type: insight, about: [{ brand: coahc }], topic: audience, stance: driver }',
    ],
    [
      'the unit of a figure',
      '{ type: observation, metric: user-base, subject: { platform: tmall }, value: { value: 1, unit: user } }',
    ],
    ['who is credited', '{ type: person, id: victor-luis, reportedBy: gartner }'],
    ['the role of a party', '{ type: deal, id: x, parties: [{ brand: coach, role: byer }] }'],
    ['the kind of a brand', '{ type: brand, id: coach, category: [bag] }'],
  ])('refuses %s that is misspelt', (_what, claim) => {
    expect(accepts(path, source(`  - ${claim}\n`))).toBe(false);
  });

  it('allows a new id for a deal, and offers those that are known', () => {
    expect(accepts(path, source('  - { type: deal, id: somebody-new-2024 }\n'))).toBe(true);
    expect(schemas['schema/source.schema.json']).toContain('"burberry-tencent-2019"');
  });

  it('shows what an id stands for in both languages', () => {
    const { definitions } = JSON.parse(schemas['schema/source.schema.json'] ?? '') as {
      definitions: Record<string, { enum?: string[]; enumDescriptions?: string[] }>;
    };
    const { brands } = definitions;
    expect(brands?.enumDescriptions?.[brands.enum?.indexOf('coach') ?? -1]).toBe('Coach · 蔻驰');
    for (const list of Object.values(definitions)) {
      expect(list.enumDescriptions?.length).toBe(list.enum?.length);
    }
  });
});

it('keeps to draft 7, the last that editors of YAML read', () => {
  for (const text of Object.values(schemas)) {
    expect(text).toContain('"$schema": "http://json-schema.org/draft-07/schema#"');
    expect(text).not.toMatch(/"(?:\$defs|prefixItems|unevaluatedProperties)"/u);
    expect(ajv.validateSchema(JSON.parse(text) as object)).toBe(true);
  }
});

it('makes schemas of a vocabulary with gaps too', () => {
  const own = editorSchemas(compile(folderWith(soundSeeds), { version: '0.0.0' }));
  for (const text of Object.values(own))
    expect(() => ajv.compile(JSON.parse(text) as object)).not.toThrow();
});

describe('the modeline', () => {
  const path = 'sources/2019/one.yaml';
  const line = '# yaml-language-server: $schema=../../schema/source.schema.json';

  it.each([
    ['goes above everything', 'source: x\n', `${line}\nsource: x\n`],
    ['goes above other comments', '# Ours.\nsource: x\n', `${line}\n# Ours.\nsource: x\n`],
    [
      'takes the place of a wrong one',
      '# a\n# yaml-language-server: $schema=x.json\ny: 1\n',
      `# a\n${line}\ny: 1\n`,
    ],
    ['keeps Windows line ends', 'a: 1\r\nb: 2\r\n', `${line}\r\na: 1\r\nb: 2\r\n`],
    ['stays behind a byte order mark', '\uFEFFa: 1\n', `\uFEFF${line}\na: 1\n`],
    ['is not looked for below the first value', `a: 1\n${line}\n`, `${line}\na: 1\n${line}\n`],
  ])('%s', (_what, before, after) => {
    expect(withModeline(before, path)).toBe(after);
    expect(withModeline(after, path)).toBe(after);
  });

  it('names the schema of each kind of file', () => {
    expect(modelineOf('vocabulary/brands.yaml')).toMatch(/=\.\.\/schema\/brands\.schema\.json$/u);
    expect(modelineOf('vocabulary/terms/unit.yaml')).toMatch(
      /=\.\.\/\.\.\/schema\/terms\.schema\.json$/u,
    );
    expect(modelineOf('lint-exceptions.yaml')).toBeUndefined();
  });
});
