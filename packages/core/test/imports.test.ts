import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const entry = (name: string): string =>
  fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));

/** What a module loads at run time: imports and re-exports of types are none. */
const loaded = /^(?:import|export)(?! type\b)[^'"]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'/gm;

/** Every module that an entry loads: files of this package by path, others by name. */
function graphOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from, bare] of readFileSync(file, 'utf8').matchAll(loaded)) {
    const name = from ?? bare ?? '';
    if (name.startsWith('.')) {
      graphOf(resolve(dirname(file), name.replace(/\.js$/, '.ts')), seen);
    } else {
      seen.add(name);
    }
  }
  return seen;
}

const packagesOf = (name: string): string[] =>
  [...graphOf(entry(name))].filter((module) => !module.startsWith('/')).sort();

describe('what an entry loads', () => {
  it.each(['index', 'atlas/index', 'diff/index', 'stats/index'])(
    '%s: no package at all, so neither Zod nor EDTF nor Node',
    (name) => {
      expect(packagesOf(name)).toEqual([]);
    },
  );

  it('index: not the data', () => {
    expect([...graphOf(entry('index'))].filter((file) => file.includes('atlas/data'))).toEqual([]);
  });

  it('schema: what reads claims, and nothing of Node', () => {
    expect(packagesOf('schema')).toEqual(['edtf', 'zod']);
  });

  it('compile: Node, and what reads YAML', () => {
    expect(packagesOf('compile/index')).toEqual(
      expect.arrayContaining(['node:crypto', 'node:fs', 'node:path', 'yaml']),
    );
  });
});
