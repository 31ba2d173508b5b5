// @ts-check
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const litImport = /from '((?:lit|@lit\/)[^']*)'/g;

/**
 * The entry points of Lit that the sources in some folders import.
 *
 * Vite bundles dependencies before browser tests run. One that it meets only later makes it reload the page
 * under the running tests, and a cache from before the import was written hides it until then. Told all of
 * them beforehand it never reloads, and a new one makes it forget the cache.
 *
 * @param {string[]} folders
 * @returns {string[]}
 */
export function browserDependencies(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name)),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(litImport)].map(([, name = '']) => name),
  );
  return [...new Set(found)].sort();
}
