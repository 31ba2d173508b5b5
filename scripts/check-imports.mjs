// @ts-check
// Follows each entry point of a built package through its own files, and fails when it reaches a module that the
// entry may not load at run time. Types are gone from dist, so a type-only import counts for nothing here.
//
// Run in a package's folder: node ../../scripts/check-imports.mjs
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import ts from 'typescript';

/**
 * What an entry point may load from outside its package; a name ending in `*` stands for all that begin with it.
 * What a package exports and is not listed here may load nothing.
 *
 * @type {Record<string, Record<string, string[]>>}
 */
const mayLoad = {
  '@vitrine/core': {
    './schema': ['zod', 'zod/*', 'edtf'],
    './lint': ['zod', 'zod/*', 'yaml', 'edtf'],
    './compile': ['zod', 'zod/*', 'yaml', 'edtf', 'node:*'],
  },
  '@vitrine/query': {
    '.': ['@vitrine/core'],
    './engine': ['@vitrine/core'],
    './live': ['@vitrine/core', '@vitrine/core/layered'],
    './sql': ['@vitrine/core', 'kysely'],
    './sql/schema': ['@vitrine/core'],
    './views': ['@vitrine/core'],
    './search': ['@vitrine/core', '@vitrine/core/atlas/pinyin'],
  },
};

/**
 * @param {string} entry file
 * @returns {Map<string, string>} what is loaded from outside, each with the file that does so
 */
function outsideModules(entry) {
  /** @type {Map<string, string>} */
  const outside = new Map();
  /** @type {Set<string>} */
  const seen = new Set();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      if (fileName.startsWith('.')) waiting.push(path.resolve(path.dirname(file), fileName));
      else if (!outside.has(fileName)) outside.set(fileName, file);
    }
  }
  return outside;
}

/**
 * @param {string} name
 * @param {string[]} allowed
 */
function isAllowed(name, allowed) {
  return allowed.some((one) =>
    one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one,
  );
}

/**
 * The files that an export stands for: a `*` in it stands for each file of its folder.
 *
 * @param {string} target
 * @returns {string[]}
 */
function filesOf(target) {
  const [before = '', after] = target.split('*');
  if (after === undefined) return existsSync(target) ? [target] : [];
  const folder = path.dirname(`${before}x`);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(after))
    .map((name) => path.join(folder, name));
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
let problems = 0;
for (const [entry, target] of Object.entries(manifest.exports)) {
  const file = typeof target === 'string' ? target : target.default;
  if (!file.endsWith('.js')) continue;
  const files = filesOf(file);
  if (files.length === 0) {
    console.error(
      `${manifest.name}: the export ${entry} names ${file}, which the build did not make.`,
    );
    problems += 1;
    continue;
  }
  const allowed = mayLoad[manifest.name]?.[entry] ?? [];
  for (const [name, from] of files.flatMap((one) => [...outsideModules(path.resolve(one))])) {
    if (isAllowed(name, allowed)) continue;
    console.error(
      `${manifest.name}: ${entry} loads ${name} by way of ${path.relative('.', from)}.`,
    );
    problems += 1;
  }
}
process.exitCode = problems === 0 ? 0 : 1;
