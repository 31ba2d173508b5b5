import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sameDocument } from '@vitrine/core/lint';

/** What the sources that are there already keep a new one from being, or help it to be. */
export interface KnownSources {
  /** The file of each address, by what is the same about all addresses of a document. */
  readonly fileOfDocument: ReadonlyMap<string, string>;
  readonly fileOfId: ReadonlyMap<string, string>;
  /** The names under which the documents of a host were published, and how their ids begin. */
  readonly publishersOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The host without what differs between its pages. */
export const hostOf = (address: string): string =>
  new URL(address).hostname.replace(/^(?:www\d?|m|mobile|amp)\./u, '');

const address = /https?:\/\/[^\s'"<>\]},]+/gu;
const publisherLine = /^ {2}publisher: ([^'"\s].*?)\s*$/mu;
const urlLine = /^ {2}url:\s*['"]?(https?:\/\/[^\s'"]+)/mu;

/**
 * Looks through the sources of a folder of seeds. It reads them as text, so that a source that is not
 * finished, or wrong, hides nothing.
 */
export function knownSources(dir: string): KnownSources {
  const folder = join(dir, 'sources');
  const fileOfDocument = new Map<string, string>();
  const fileOfId = new Map<string, string>();
  const publishersOf = new Map<string, Set<string>>();
  for (const file of yamlFilesIn(folder)) {
    const text = readFileSync(file, 'utf8');
    fileOfId.set(basename(file, '.yaml'), file);
    for (const found of text.match(address) ?? []) {
      if (URL.canParse(found)) fileOfDocument.set(sameDocument(found), file);
    }
    const url = urlLine.exec(text)?.[1];
    const publisher = publisherLine.exec(text)?.[1];
    if (url === undefined || publisher === undefined || !URL.canParse(url)) continue;
    const host = hostOf(url);
    publishersOf.set(host, (publishersOf.get(host) ?? new Set()).add(publisher));
  }
  return { fileOfDocument, fileOfId, publishersOf };
}

function yamlFilesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
