import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile/compile.js';
import { readMemory, type ReadMemory } from '../src/compile/incremental.js';
import { VitrineError } from '../src/errors.js';
import { folderWith, head, presenceClaim, soundSeeds, vocabulary } from './support/seed-folder.js';

/** What a compile comes to: an atlas, or everything that is wrong. */
function outcome(folder: string, memory?: ReadMemory): unknown {
  try {
    return compile(folder, { version: '1.0.0', ...(memory && { memory }) });
  } catch (error) {
    if (error instanceof VitrineError) return { code: error.code, problems: error.problems };
    throw error;
  }
}

/** The texts that each file may have at one time or another; `undefined` is no file at all. */
const versions: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'sources/2019/one.yaml': [
    soundSeeds['sources/2019/one.yaml'],
    head('one') + presenceClaim.replace('acme', 'acne'),
    'source: [',
  ],
  'sources/2019/two.yaml': [
    undefined,
    head('two') + presenceClaim,
    // As long as the one before.
    head('two') + presenceClaim.replace('present', 'another'),
    head('one') + presenceClaim,
  ],
  'vocabulary/brands.yaml': [
    vocabulary['vocabulary/brands.yaml'],
    'acne:\n  name: { en: Acne }\n  kind: brand\n',
    'acme: {}\n',
    ': :\n',
    undefined,
  ],
  'vocabulary/terms/channel.yaml': [vocabulary['vocabulary/terms/channel.yaml'], undefined],
};

const change = fc.oneof(
  ...Object.entries(versions).map(([path, texts]) =>
    fc.record({ path: fc.constant(path), text: fc.constantFrom(...texts) }),
  ),
);

function apply(folder: string, { path, text }: { path: string; text: string | undefined }): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  if (text === undefined) rmSync(file, { force: true });
  else writeFileSync(file, text);
}

describe('a compile that remembers', () => {
  it('comes to the same as one that does not, whatever changed in between', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const folder = folderWith(soundSeeds);
        const memory = readMemory();
        expect(outcome(folder, memory)).toEqual(outcome(folder));
        for (const one of changes) {
          apply(folder, one);
          expect(outcome(folder, memory)).toEqual(outcome(folder));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('opens each file once while its text stays', () => {
    const folder = folderWith(soundSeeds);
    const memory = readMemory();
    const opened = new Set<unknown>();
    const counting: ReadMemory = {
      ...memory,
      yaml: (file) => {
        const yaml = memory.yaml(file);
        opened.add(yaml);
        return yaml;
      },
    };
    for (let time = 0; time < 3; time++) compile(folder, { version: '1.0.0', memory: counting });
    expect(opened.size).toBe(Object.keys(soundSeeds).length);
    apply(folder, { path: 'sources/2019/one.yaml', text: head('one', '\n') + presenceClaim });
    compile(folder, { version: '1.0.0', memory: counting });
    expect(opened.size).toBe(Object.keys(soundSeeds).length + 1);
  });
});

it('tells how far it is, once for each file', () => {
  const told: string[] = [];
  compile(folderWith(soundSeeds), {
    version: '1.0.0',
    onProgress: (read, total) => told.push(`${read}/${total}`),
  });
  const files = Object.keys(soundSeeds).length;
  expect(told).toEqual(Array.from({ length: files }, (_, read) => `${read}/${files}`));
});
