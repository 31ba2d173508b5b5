import { identityCollections } from '../../fuse/identities.js';

const start = '# yaml-language-server: $schema=';

/** Where the schemas for editors lie within a folder of seeds. */
export const schemaFolder = 'schema';

/** The schema, as a path within the seeds, that an editor should hold a file against. */
function schemaOf(path: string): string | undefined {
  if (/^sources\/[^/]+\/[^/]+\.yaml$/u.test(path)) return `${schemaFolder}/source.schema.json`;
  if (/^vocabulary\/terms\/[^/]+\.yaml$/u.test(path)) return `${schemaFolder}/terms.schema.json`;
  const collection = identityCollections.find((name) => path === `vocabulary/${name}.yaml`);
  return collection && `${schemaFolder}/${collection}.schema.json`;
}

/**
 * The comment that tells an editor the schema of a file of the seeds, by its path within them, such as
 * `# yaml-language-server: $schema=../../schema/source.schema.json`. None where nothing has its place.
 */
export function modelineOf(path: string): string | undefined {
  const schema = schemaOf(path);
  const up = '../'.repeat(path.split('/').length - 1);
  return schema && `${start}${up}${schema}`;
}

/** The modeline that a text has among the comments at its top, if it has one. */
export function modelineIn(text: string): string | undefined {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const end = lines.findIndex((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(0, end < 0 ? lines.length : end).find((line) => line.startsWith(start));
}

/** The text of a file with its modeline in the first line, and no other one. */
export function withModeline(text: string, path: string): string {
  const modeline = modelineOf(path);
  const found = modelineIn(text);
  if (modeline === undefined || found === modeline) return text;
  if (found !== undefined) return text.replace(found, () => modeline);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return `${mark}${modeline}${lineEnd}${text.slice(mark.length)}`;
}
