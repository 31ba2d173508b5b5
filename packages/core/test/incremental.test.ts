import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, compileSeeds, readSeeds } from '../src/compile/compile.js';
import { readMemory, type ReadMemory } from '../src/compile/memory/read-memory.js';
import { storedMemory } from '../src/compile/memory/stored-memory.js';
import { VitrineError } from '../src/errors.js';
import { lint } from '../src/lint/index.js';
import { folderWith, head, presenceClaim, soundSeeds, vocabulary } from './support/seed-folder.js';

/** What a compile comes to, to the letter: the atlas and what the guidelines find, or everything that is wrong. */
function outcome(folder: string, memory?: ReadMemory): string {
  const options = { version: '1.0.0', ...(memory && { memory }) };
  try {
    const seeds = readSeeds(folder, options);
    const atlas = compileSeeds(seeds, options);
    const findings = lint(seeds, atlas, { today: '2026-01-01' });
    return JSON.stringify([atlas, findings]);
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    return JSON.stringify([error.code, error.problems]);
  }
}

/** What bounds every presence on the platform. */
const founded = `  - type: platform
    id: plaza
    launched: 2015
`;

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
  // A file that moves to another place, and one that lies in the wrong one.
  'sources/2019/three.yaml': [undefined, head('three') + presenceClaim + founded],
  'sources/2020/three.yaml': [undefined, head('three') + presenceClaim + founded],
  'vocabulary/platforms.yaml': [
    vocabulary['vocabulary/platforms.yaml'],
    `${vocabulary['vocabulary/platforms.yaml']}# The same to whoever reads it.\n`,
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
  const changes = fc.array(change, { maxLength: 8 });

  it(
    'comes to the same as one that does not, whatever changed in between',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(changes, (list) => {
          const folder = folderWith(soundSeeds);
          const memory = readMemory();
          expect(outcome(folder, memory)).toBe(outcome(folder));
          for (const one of list) {
            apply(folder, one);
            expect(outcome(folder, memory)).toBe(outcome(folder));
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('does so from process to process', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(changes, (list) => {
        const folder = folderWith(soundSeeds);
        const file = join(folder, 'memory.json');
        const next = () => {
          const memory = storedMemory(file);
          const told = outcome(folder, memory);
          memory.store();
          return told;
        };
        expect(next()).toBe(outcome(folder));
        for (const one of list) {
          apply(folder, one);
          expect(next()).toBe(outcome(folder));
          // With nothing changed, all of it is remembered.
          expect(next()).toBe(outcome(folder));
        }
      }),
      { numRuns: 40 },
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

describe('a memory in a file', () => {
  const stored = () => {
    const folder = folderWith(soundSeeds);
    const file = join(folder, 'deep', 'memory.json');
    const memory = storedMemory(file);
    outcome(folder, memory);
    memory.store();
    return { folder, file };
  };

  /** Whether what was remembered of the source is used: a memory gives the same value again, unread. */
  const remembers = (file: string): boolean =>
    'sources/2019/one.yaml' in storedMemory(file).before.files;

  it('is used by the next process', () => {
    expect(remembers(stored().file)).toBe(true);
  });

  it('says all that it remembers of a source, without reading it', () => {
    const { folder, file } = stored();
    const memory = storedMemory(file);
    const seeds = readSeeds(folder, { memory });
    const [source] = seeds.sources;
    expect(source?.claims.map(({ claim }) => claim.type)).toEqual(['presence']);
    expect(source?.yaml.value).toEqual(readSeeds(folder).sources[0]?.yaml.value);
  });

  it.each([
    ['missing', () => undefined],
    ['empty', () => ''],
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['changed by one letter', (text: string) => text.replace('acme', 'acne')],
    [
      'of another version of the code',
      (text: string) => text.replace(/^./u, (digit) => (digit === '0' ? '1' : '0')),
    ],
    ['no text at all', (text: string) => Buffer.from(text).reverse().toString('latin1')],
  ])('that is %s is no memory', (_, damage) => {
    const { folder, file } = stored();
    const damaged = damage(readFileSync(file, 'utf8'));
    if (damaged === undefined) rmSync(file);
    else writeFileSync(file, damaged);
    expect(remembers(file)).toBe(false);
    const memory = storedMemory(file);
    expect(outcome(folder, memory)).toBe(outcome(folder));
    memory.store();
    expect(remembers(file)).toBe(true);
  });

  it('forgets what is gone', () => {
    const { folder, file } = stored();
    apply(folder, { path: 'sources/2019/two.yaml', text: head('two') + presenceClaim });
    apply(folder, { path: 'sources/2019/one.yaml', text: undefined });
    const memory = storedMemory(file);
    outcome(folder, memory);
    memory.store();
    expect(remembers(file)).toBe(false);
  });

  it('that cannot be written is left, and leaves nothing behind', () => {
    const { folder } = stored();
    const memory = storedMemory(join(folder, 'deep', 'memory.json', 'below'));
    expect(outcome(folder, memory)).toBe(outcome(folder));
    memory.store();
    expect(readdirSync(join(folder, 'deep'))).toEqual(['memory.json']);
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
