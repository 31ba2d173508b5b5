// @ts-check
// Writes src/atlas/data.ts: the generated atlas as one string, because a string that is parsed once starts
// faster than the same atlas as an object literal, and works in a browser without a JSON import.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/atlas/', import.meta.url);
const source = new URL('atlas.json', folder);
const target = new URL('data.ts', folder);

/** @returns {string} the atlas as minified JSON, or an empty string where the compiler has not run yet */
function minifiedAtlas() {
  const text = readIfThere(source);
  return text === '' ? '' : JSON.stringify(JSON.parse(text));
}

/**
 * @param {URL} file
 * @returns {string} its text, empty where there is no such file
 */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

const text = `// Generated from atlas.json by scripts/embed-atlas.mjs. Do not edit.
/** The seeded atlas as minified JSON text. */
export const json: string = ${JSON.stringify(minifiedAtlas())};
`;

// An unchanged file keeps its time, so that watchers and incremental builds stay quiet.
if (readIfThere(target) !== text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(target, text);
}
