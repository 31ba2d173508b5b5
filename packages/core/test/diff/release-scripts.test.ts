import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Changes, Level } from '../../src/diff/index.js';
import type { Atlas } from '../../src/model/atlas.js';
import { folderWith } from '../support/seed-folder.js';
import { atlasOf, doc, presence } from '../support/world.js';

const atlas = atlasOf(doc('one', [presence({ from: '2018' })]));

const script = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const changesScript = script('../../scripts/changes.mjs');
const changesetScript = script('../../../../scripts/data-changeset.mjs');

/** A repository of this form: an atlas, what was released, and changesets. */
function repository() {
  const root = folderWith({ '.changeset/README.md': '# Changesets\n' });
  const core = join(root, 'packages', 'core');
  mkdirSync(join(core, 'src', 'atlas'), { recursive: true });
  const run = (file: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  return {
    write: (value: Atlas) => {
      writeFileSync(join(core, 'src', 'atlas', 'atlas.json'), JSON.stringify(value));
    },
    changes: (...flags: readonly string[]) => run(changesScript, ...flags, core),
    written: () =>
      JSON.parse(readFileSync(join(core, 'src', 'atlas', 'changes.json'), 'utf8')) as Changes & {
        readonly level: Level;
      },
    changeset: () => {
      expect(run(changesetScript, root)).toMatchObject({ status: 0, stderr: '' });
      return Object.fromEntries(
        readdirSync(join(root, '.changeset'))
          .filter((name) => name.startsWith('data-'))
          .map((name) => [name, readFileSync(join(root, '.changeset', name), 'utf8')]),
      );
    },
    released: () => readdirSync(join(core, 'released')).sort(),
  };
}

const versioned = (value: Atlas, version: string): Atlas => ({
  ...value,
  meta: { ...value.meta, version },
});

/** The atlas with another country of Acme. */
const corrected = (value: Atlas, country: string): Atlas => ({
  ...value,
  brands: value.brands.map((brand) => (brand.id === 'acme' ? { ...brand, country } : brand)),
});

test('before the first release everything was added', () => {
  const { write, changes, written, changeset } = repository();
  write(versioned(atlas, '0.0.0'));
  expect(changes('--check').status).toBe(1);
  expect(changes()).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(changes('--check').status).toBe(0);
  expect(written()).toMatchObject({ level: 'minor', older: { version: '0.0.0' } });
  expect(written().collections.brands?.added).toHaveLength(atlas.brands.length);
  const { 'data-since-0.0.0.md': text } = changeset();
  expect(text).toMatch(/^---\n'@vitrine\/core': minor\n---\n\nData since 0\.0\.0\. Minor change: /);
  expect(text).toContain('Added: 1 source, 1 presence, 3 brands, ');
});

test('from release to release: against the last one, and of a release against the one before', () => {
  const { write, changes, written, changeset, released } = repository();
  write(versioned(atlas, '0.1.0'));
  changes('--release');
  expect(changes('--check').status).toBe(0);
  expect(changeset()).toEqual({});

  write(versioned(corrected(atlas, 'DE'), '0.1.0'));
  const { status, stderr } = changes('--check');
  expect(status).toBe(1);
  expect(stderr).toContain('changes.json is not what the atlas says; run `npm run generate`');
  changes();
  expect(written()).toMatchObject({ level: 'patch', older: { version: '0.1.0' } });
  expect(changeset()).toEqual({
    'data-since-0.1.0.md': `---
'@vitrine/core': patch
---

Data since 0.1.0. Patch change: 1 changed.

- Acme: country FR → DE
`,
  });

  write(versioned(corrected(atlas, 'DE'), '0.1.1'));
  changes('--release');
  // What the release shipped stays as it is while nothing changes after it.
  expect(changes('--check').status).toBe(0);
  expect(written()).toMatchObject({ level: 'patch', older: { version: '0.1.0' } });
  expect(changeset()).toEqual({});

  write(versioned(corrected(atlas, 'IT'), '0.10.0'));
  changes('--release');
  expect(written()).toMatchObject({ older: { version: '0.1.1' }, newer: { version: '0.10.0' } });
  expect(released()).toEqual(['0.1.1.json.gz', '0.10.0.json.gz']);
});

test('a release without new data changes nothing', () => {
  const { write, changes, written, changeset } = repository();
  write(versioned(atlas, '1.0.0'));
  changes('--release');
  write(versioned(atlas, '1.0.1'));
  changes();
  expect(written()).toMatchObject({ level: 'none', older: { version: '1.0.0' }, collections: {} });
  expect(changeset()).toEqual({});
});
