import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { build, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { atlas } from '../src/atlas/index.js';
import type { Atlas } from '../src/model/atlas.js';
import { brandPart, cardPart, platformPart } from '../src/parts/index.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Bundles a module as an application would, from the built package, and tells what is in it. */
async function bundled(code: string) {
  const entry = fileURLToPath(new URL('an-application.js', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'an-application',
        resolveId: (id: string) => (id === entry ? id : undefined),
        load: (id: string) => (id === entry ? code : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunks = outputs.filter((one): one is Rolldown.OutputChunk => one.type === 'chunk');
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules)
      .filter(([id, { renderedLength }]) => id !== entry && renderedLength > 0)
      .map(([id]) => id.replace(dist, '')),
  );
  return { modules: modules.sort(), chunks, text: chunks.map((chunk) => chunk.code).join('\n') };
}

/** What reads the part of a brand. */
const reader = [
  'atlas/deep-freeze.js',
  'model/source-kinds.js',
  'parts/card/card-dates.js',
  'parts/card/read-card.js',
  'parts/card/read-sources.js',
  'parts/card/record-id.js',
  'parts/counts.js',
  'parts/name-list.js',
];

describe('a bundler keeps what is imported', () => {
  test('of one brand: its card, and nothing of its evidence, of Zod, of the whole atlas or of other parts', async () => {
    const { modules } = await bundled(`export { atlas } from '@vitrine/core/atlas/brands/coach';`);
    expect(modules).toEqual(['atlas/brands/coach.js', ...reader].sort());
  });

  test('of one brand with its evidence: the evidence in a chunk of its own', async () => {
    const { chunks } = await bundled(
      `export { atlas, evidence } from '@vitrine/core/atlas/brands/coach';`,
    );
    const evidence = chunks.filter(({ isEntry }) => !isEntry).map(({ moduleIds }) => moduleIds);
    expect(evidence.flat().map((id) => id.replace(dist, ''))).toContain(
      'atlas/brands/coach/evidence.js',
    );
    const first = chunks.filter(({ isEntry }) => isEntry).flatMap(({ moduleIds }) => moduleIds);
    expect(first.some((id) => id.endsWith('evidence.js'))).toBe(false);
  });

  test('of two parts merged: the two, and what merges them', async () => {
    const { modules } = await bundled(`
      import { atlas as coach } from '@vitrine/core/atlas/brands/coach';
      import { atlas as tmall } from '@vitrine/core/atlas/platforms/tmall';
      import { mergeParts } from '@vitrine/core/parts';
      export const both = mergeParts(coach, tmall);
    `);
    expect(modules).toEqual(
      [
        'atlas/brands/coach.js',
        'atlas/platforms/tmall.js',
        'errors.js',
        'parts/merge-parts.js',
        ...reader,
      ].sort(),
    );
  });

  test('of the names: the collections that are asked for', async () => {
    const { modules, text } = await bundled(
      `export { platforms } from '@vitrine/core/atlas/index';`,
    );
    expect(modules).toEqual(['atlas/ids-index.js', 'parts/name-list.js']);
    expect(text).toContain('天猫奢品');
    expect(text).not.toContain('蔻驰');
  });

  test('of a part that is not used: nothing', async () => {
    const { modules } = await bundled(`
      import { atlas } from '@vitrine/core/atlas/brands/coach';
      import { brands } from '@vitrine/core/atlas/index';
      export const nothing = 0;
    `);
    expect(modules).toEqual([]);
  });

  test('of the main entry: neither data nor Zod', async () => {
    const { modules } = await bundled(`export * from '@vitrine/core';`);
    expect(
      modules.filter((id) => /zod|yaml|edtf|atlas\/(data|names|ids-index|brands)/u.test(id)),
    ).toEqual([]);
  });
});

describe('what is built', () => {
  const built = async (name: string) =>
    // Written by the build as the module of a part, or of the names.
    (await import(`${dist}atlas/${name}.js`)) as { readonly atlas: Atlas } & Record<
      string,
      unknown
    >;

  test.each(['brands', 'platforms'] as const)('has a module for each of the %s', (kind) => {
    const modules = readdirSync(`${dist}atlas/${kind}`).filter((name) => name.endsWith('.js'));
    expect(modules.sort()).toEqual(atlas[kind].map(({ id }) => `${id}.js`).sort());
  });

  test('has in each module the part, frozen', { timeout: 60_000 }, async () => {
    const part = fc.oneof(
      fc
        .constantFrom(...atlas.brands)
        .map(({ id }) => ({ name: `brands/${id}`, expected: () => cardPart(atlas, id) })),
      fc
        .constantFrom(...atlas.brands)
        .map(({ id }) => ({ name: `brands/${id}/evidence`, expected: () => brandPart(atlas, id) })),
      fc
        .constantFrom(...atlas.platforms)
        .map(({ id }) => ({ name: `platforms/${id}`, expected: () => platformPart(atlas, id) })),
    );
    await fc.assert(
      fc.asyncProperty(part, async ({ name, expected }) => {
        const { atlas: found } = await built(name);
        expect(found).toEqual(expected());
        expect(Object.isFrozen(found.sources)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('leads from the part of a brand to its evidence', async () => {
    const { evidence } = await built('brands/coach');
    const load = evidence as () => Promise<Atlas>;
    expect(await load()).toEqual(brandPart(atlas, 'coach'));
  });

  const listed = [
    'brands',
    'platforms',
    'organizations',
    'people',
    'capabilities',
    'metrics',
    'markets',
  ] as const;

  test.each(listed)('has the names of all %s', async (collection) => {
    const names = await built('names');
    expect(names[collection]).toEqual(atlas[collection].map(({ id, name }) => ({ id, name })));
  });

  test.each(listed)('has the id of all %s in the index', async (collection) => {
    const index = await built('ids-index');
    const things = index[collection] as readonly { readonly id: string }[];
    expect(things.map(({ id }) => id)).toEqual(atlas[collection].map(({ id }) => id));
  });

  test.each(['brands', 'platforms'] as const)(
    'has the names of %s in the index, in both languages',
    async (collection) => {
      const index = await built('ids-index');
      expect(index[collection]).toEqual(atlas[collection].map(({ id, name }) => ({ id, name })));
    },
  );
});
