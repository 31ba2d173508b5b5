// @ts-check
// Writes the changeset of the data: `.changeset/data-since-<last release>.md`, with the level that the changes of the
// atlas ask for and what they are. It is written anew on each run, and taken away where nothing changed. By hand one
// may raise the level or put the words better, once nothing more is to come.
//
//   node scripts/data-changeset.mjs [FOLDER]   FOLDER is the root of another repository of this form
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { additionsInWords, changesInWords, diff } from '../packages/core/dist/diff/index.js';
import { baseOf, isReleased } from '../packages/core/scripts/released.mjs';

/** @typedef {import('../packages/core/dist/index.js').Atlas} Atlas */
/** @typedef {import('../packages/core/dist/diff/index.js').Changes} Changes */

/** A changelog is for reading; whoever wants all has changes.json. */
const longest = 40;

const root = path.resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const core = path.join(root, 'packages', 'core');
const changesets = path.join(root, '.changeset');

/**
 * @param {Changes} changes
 * @returns {string} the changeset
 */
function changeset(changes) {
  const { level, headline, groups } = changesInWords(changes);
  const additions = additionsInWords(changes);
  const sentences = groups.flatMap((group) =>
    group.sentences
      .filter(({ happening }) => happening !== 'added')
      .map(({ happening, text }) => (happening === 'changed' ? text : `${happening}: ${text}`)),
  );
  const left = sentences.length - longest;
  const body = [
    `Data since ${changes.older.version}. ${headline}.`,
    ...(additions === '' ? [] : [`Added: ${additions}.`]),
    [
      ...sentences.slice(0, longest).map((sentence) => `- ${sentence}`),
      ...(left > 0 ? [`- and ${left} more: see \`@vitrine/core/changes.json\``] : []),
    ].join('\n'),
  ].filter((part) => part !== '');
  return `---\n'@vitrine/core': ${level}\n---\n\n${body.join('\n\n')}\n`;
}

/** @type {Atlas} */
const atlas = JSON.parse(readFileSync(path.join(core, 'src', 'atlas', 'atlas.json'), 'utf8'));
const released = path.join(core, 'released');
const changes = diff(baseOf(atlas, released), atlas);
const nothing = isReleased(atlas, released) || changesInWords(changes).level === 'none';
const name = `data-since-${changes.older.version}.md`;

for (const other of readdirSync(changesets)) {
  if (/^data-since-.*\.md$/u.test(other)) rmSync(path.join(changesets, other));
}
if (nothing) console.log('The data is what was released last.');
else {
  writeFileSync(path.join(changesets, name), changeset(changes));
  console.log(`.changeset/${name}: ${changesInWords(changes).headline}`);
}
