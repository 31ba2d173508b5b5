import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { atlas } from '../src/atlas/index.js';
import { deepFreeze } from '../src/atlas/deep-freeze.js';
import { compile } from '../src/compile/compile.js';
import { generatedFiles } from '../src/compile/generate.js';
import { claimsOf, layer } from '../src/fuse/layer.js';
import { collectionOf } from '../src/model/fields.js';
import type { ClaimType } from '../src/model/record.js';
import { parseClaims } from '../src/read/parse-claims.js';
import { files } from './support/arbitraries.js';
import { atlasOf, doc, presence, without } from './support/world.js';

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));
const compiled = compile(seeds, { version: atlas.meta.version });
const generated = generatedFiles(compiled);

/** The validator of a generated schema. Formats need a plugin, and are checked by other tests. */
function validator(name: 'atlas.schema.json' | 'claims.schema.json'): ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    validateFormats: false,
    allErrors: true,
  });
  return ajv.compile(JSON.parse(generated[name] ?? '') as object);
}

const types = Object.keys(collectionOf) as ClaimType[];
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the generated files', { timeout: 60_000 }, () => {
  it('are the same bytes for the same atlas', () => {
    const again = generatedFiles(compile(seeds, { version: atlas.meta.version }));
    expect(again).toEqual(generated);
  });

  it.each(Object.keys(generated))('%s is on disk as the seeds make it', (name) => {
    const onDisk = readFileSync(new URL(`../src/atlas/${name}`, import.meta.url), 'utf8');
    expect(onDisk === generated[name]).toBe(true);
  });

  it('are what the package embeds', () => {
    expect(without(atlas, '$comment')).toEqual(plain(compiled));
  });
});

describe('the JSON Schema of the atlas', { timeout: 60_000 }, () => {
  const validate = validator('atlas.schema.json');
  const errors = (value: unknown) => {
    validate(plain(value));
    return validate.errors ?? [];
  };

  it('accepts the seeded atlas', () => {
    expect(errors(atlas)).toEqual([]);
  });

  it('accepts whatever fusion makes', () => {
    fc.assert(
      fc.property(files(), (authored) => {
        expect(errors(atlasOf(...authored))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses an atlas with a field that it does not know, without one that it needs, or of another version', () => {
    expect(errors({ ...atlas, more: [] })).not.toEqual([]);
    expect(errors(without(atlas, 'brands'))).not.toEqual([]);
    expect(errors({ ...atlas, meta: { ...atlas.meta, schemaVersion: 2 } })).not.toEqual([]);
    expect(errors({ ...atlas, presences: [{ id: 'x' }] })).not.toEqual([]);
  });
});

describe('the JSON Schema of a source file', () => {
  const validate = validator('claims.schema.json');

  const sourceFiles = readdirSync(`${seeds}/sources`, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.yaml'),
  );

  it.each(sourceFiles)('accepts %s', (name) => {
    validate(parse(readFileSync(`${seeds}/sources/${name}`, 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it('accepts what is read, and refuses what is not of its shape', () => {
    expect(validate(doc('own', [presence()]))).toBe(true);
    expect(validate(doc('own', [presence({ state: 'maybe' as never })]))).toBe(false);
    expect(validate(doc('own', [{ ...presence(), stat: 'present' }]))).toBe(false);
    expect(validate(doc('own', []))).toBe(false);
  });
});

describe('the seeded atlas', () => {
  it('has every collection sorted by id, each id once', () => {
    const collections: readonly unknown[] = Object.values(atlas);
    for (const items of collections.filter((value) => Array.isArray(value))) {
      const ids = (items as readonly { readonly id: string }[]).map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
  });

  it('counts what it holds', () => {
    for (const [name, count] of Object.entries(atlas.meta.counts)) {
      const held = name === 'claims' ? claimsOf(atlas) : atlas[name as keyof typeof atlas];
      expect(held).toHaveLength(count);
    }
  });

  it('names in its claims only sources that it has', () => {
    const sources = new Set(atlas.sources.map(({ id }) => id));
    for (const type of types) {
      for (const { claims } of atlas[collectionOf[type]]) {
        for (const { source } of claims) expect(sources).toContain(source);
      }
    }
  });

  it('is frozen, all the way down', () => {
    const open: unknown[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) open.push(value);
      Object.values(value).forEach(visit);
    };
    visit(atlas);
    expect(open).toEqual([]);
  });

  it('is plain JSON', () => {
    expect(plain(atlas)).toEqual(atlas);
  });

  it('is fused again from its own claims to the same bytes', () => {
    const again = layer(compiled, parseClaims({ sources: [] }, compiled));
    expect(JSON.stringify(again)).toBe(JSON.stringify(compiled));
  });
});

describe('freezing', () => {
  it('reaches every part of a value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        const visit = (inner: unknown): boolean =>
          Object.isFrozen(inner) &&
          (typeof inner !== 'object' || inner === null || Object.values(inner).every(visit));
        expect(visit(deepFreeze(value))).toBe(true);
        expect(JSON.stringify(value)).toBe(text);
      }),
    );
  });
});
