import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { VitrineError, type Problem } from '../errors.js';
import type { SourcedClaim } from '../fuse/fuse-fields.js';
import { claimsOf } from '../fuse/layer.js';
import type { Atlas } from '../model/atlas.js';
import { passageDigest, passagesOf } from './passages.js';

/** What a comparison of claims with the documents came to. */
export interface Verification {
  /** Claims whose passage was found with the digest that they state. */
  readonly verified: number;
  /** Claims of held documents that give no passage or no digest to compare. */
  readonly unmarked: number;
  /** Sources whose document is not in the folder. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}

function documentsIn(folder: string): Map<string, string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const message = `there is no folder \`${folder}\`; name the one that holds <source-id>.txt`;
    throw new VitrineError('no-documents', [{ code: 'no-documents', path: '', message }]);
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return new Map(files.map((file) => [parse(file).name, readFileSync(join(folder, file), 'utf8')]));
}

function checkPassage({ source, claim }: SourcedClaim, passages: readonly string[]): Problem[] {
  const { passage, passageDigest: stated, type } = claim;
  if (passage === undefined || stated === undefined) return [];
  const place = { path: `${source.id}: ${type}`, file: `${source.id}.txt` };
  const text = passages[passage - 1];
  if (text === undefined) {
    const message = `passage ${passage} does not exist; the document has ${passages.length}`;
    return [{ code: 'no-passage', message, ...place }];
  }
  const actual = passageDigest(text);
  if (actual === stated) return [];
  const moved = passages.findIndex((other) => passageDigest(other) === stated);
  const hint = moved >= 0 ? `; the stated digest is that of passage ${moved + 1}` : '';
  const message = `passage ${passage} has digest ${actual}, not ${stated}${hint}`;
  return [{ code: 'wrong-digest', message, ...place }];
}

/** Recomputes passages and digests for whoever holds the documents as `<source-id>.txt`. */
export function verify(atlas: Atlas, folder: string): Verification {
  const documents = documentsIn(folder);
  const problems: Problem[] = [];
  const missing = atlas.sources.map(({ id }) => id).filter((id) => !documents.has(id));
  let verified = 0;
  let unmarked = 0;
  const passages = new Map([...documents].map(([id, text]) => [id, passagesOf(text)]));
  for (const sourced of claimsOf(atlas)) {
    const held = passages.get(sourced.source.id);
    if (!held) continue;
    const found = checkPassage(sourced, held);
    problems.push(...found);
    const { passage, passageDigest: stated } = sourced.claim;
    if (passage === undefined || stated === undefined) unmarked++;
    else if (found.length === 0) verified++;
  }
  return { verified, unmarked, missing, problems };
}
