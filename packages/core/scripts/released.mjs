// @ts-check
// The atlases of the last two releases, as they were released. They are kept in the repository, packed, rather than
// looked up by git tag, so that a shallow clone, an archive and CI all find the same.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { emptyAtlas } from '../dist/diff/index.js';

/** @typedef {import('../dist/index.js').Atlas} Atlas */

const ending = '.json.gz';
/** The release that is out, and the one before: what the release itself changed is told against that. */
const kept = 2;

const inOrder = new Intl.Collator('en', { numeric: true });

/**
 * @param {string} folder
 * @returns {string[]} the files of the kept releases, the latest first
 */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort((a, b) => inOrder.compare(b, a));
}

/**
 * @param {string} folder
 * @returns {Atlas[]} the latest first
 */
function releasedAtlases(folder) {
  return filesIn(folder).map((name) =>
    JSON.parse(gunzipSync(readFileSync(path.join(folder, name))).toString('utf8')),
  );
}

/**
 * @param {Atlas} atlas
 * @returns {string} what it says, whatever version it carries
 */
function contentOf({ meta: { schemaVersion }, ...content }) {
  return JSON.stringify({ ...content, $comment: undefined, schemaVersion });
}

/**
 * @param {Atlas} atlas
 * @param {Atlas} released
 */
const isSame = (atlas, released) =>
  atlas.meta.version === released.meta.version && contentOf(atlas) === contentOf(released);

/**
 * What an atlas is to be compared with: the last release, or, where the atlas is that release, the one before it.
 * Before the first release there is nothing, against which everything was added.
 *
 * @param {Atlas} atlas
 * @param {string} folder
 * @returns {Atlas}
 */
export function baseOf(atlas, folder) {
  return releasedAtlases(folder).find((released) => !isSame(atlas, released)) ?? emptyAtlas;
}

/**
 * @param {Atlas} atlas
 * @param {string} folder
 * @returns {boolean} whether it is what was released last
 */
export function isReleased(atlas, folder) {
  const [latest] = releasedAtlases(folder);
  return latest !== undefined && isSame(atlas, latest);
}

/**
 * Keeps an atlas as the one that was released, and lets go of releases that nothing is compared with any more.
 *
 * @param {Atlas} atlas
 * @param {string} folder
 */
export function keepRelease(atlas, folder) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${atlas.meta.version}${ending}`);
  writeFileSync(file, gzipSync(JSON.stringify(atlas), { level: 9 }));
  for (const name of filesIn(folder).slice(kept)) rmSync(path.join(folder, name));
}
