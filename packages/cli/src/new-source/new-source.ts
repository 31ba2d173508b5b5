import { statSync } from 'node:fs';
import { join } from 'node:path';
import { VitrineError } from '@vitrine/core';
import { sameDocument } from '@vitrine/core/lint';
import { sourceSchema } from '@vitrine/core/schema';
import { writeTogether } from '../files.js';
import { UsageError } from '../usage-error.js';
import { citedAddress } from './address.js';
import { hostOf, knownSources, type KnownSources } from './known-sources.js';
import { sourceIdOf, yearIn } from './source-id.js';
import { sourceText, type Draft } from './source-text.js';

/** What somebody says of a document. */
export type Given = Omit<Draft, 'id' | 'url'> & { readonly id?: string };

const fields = ['id', 'title', 'publisher', 'published', 'kind', 'language'] as const;

/** What is given has to be what a source may say, all of it at once. */
function checkGiven(given: Given): void {
  const wrong = fields.flatMap((field) => {
    const value = given[field];
    if (value === undefined) return [];
    const { error } = sourceSchema.shape[field].safeParse(value);
    return error ? [`--${field} ${error.issues[0]?.message ?? 'is wrong'}`] : [];
  });
  if (wrong.length > 0) throw new UsageError(wrong.join('; '));
}

const refusal = (code: string, file: string, message: string): VitrineError =>
  new VitrineError(code, [{ code, path: '', message, file }]);

/** Who published the other documents of a site, where they agree. */
function publisherOf({ publishersOf }: KnownSources, address: string): string | undefined {
  const names = [...(publishersOf.get(hostOf(address)) ?? [])];
  return names.length === 1 ? names[0] : undefined;
}

/** `jingdaily.com` as `jingdaily`, `scmp.com.hk` as `scmp`: what a site is called by. */
const siteName = (address: string): string =>
  hostOf(address).replace(/(?:\.(?:com|co|org|net|gov|edu))?\.[a-z]{2,}$/u, '');

/**
 * Writes a source to fill in, and returns its file. Nothing is invented: what is neither given nor said
 * by other sources stays empty.
 *
 * @throws UsageError where what is given is no source or nothing names it
 * @throws VitrineError `duplicate-url`, `duplicate-id`
 */
export function newSource(dir: string, url: string, given: Given): string {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`there is no folder \`${dir}\`; name the seeds with --dir`);
  }
  const address = citedAddress(url);
  checkGiven(given);
  const known = knownSources(dir);
  const already = known.fileOfDocument.get(sameDocument(address));
  if (already !== undefined) {
    throw refusal('duplicate-url', already, `cites ${address} already; add claims to it`);
  }
  const publisher = given.publisher ?? publisherOf(known, address);
  const dated = /\d{4}/u.exec(given.published ?? '')?.[0];
  // A date in an address is a hint for the name of the file. What was published when, the page says.
  const year = dated ?? yearIn(address);
  const title = given.title;
  const id =
    given.id ?? sourceIdOf({ address, publisher: publisher ?? siteName(address), year, title });
  if (id === '')
    throw new UsageError('nothing in the address names a subject; give --title or --id');
  const taken = known.fileOfId.get(id);
  if (taken !== undefined) {
    throw refusal('duplicate-id', taken, `has the id \`${id}\` already; choose another with --id`);
  }
  const path = `sources/${year ?? 'undated'}/${id}.yaml`;
  const file = join(dir, path);
  writeTogether([{ file, text: sourceText({ ...given, publisher, id, url: address }, path) }]);
  return file;
}
