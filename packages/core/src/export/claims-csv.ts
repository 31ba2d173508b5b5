import { outsideRecord } from '../fuse/record-claims.js';
import type { Atlas } from '../model/atlas.js';
import { collectionOf } from '../model/fields.js';
import type { ClaimType, RecordTypes } from '../model/record.js';
import { csvText, type Scalar } from './csv-text.js';
import { claimColumns, type Columns } from './record-columns.js';
import { headerOf, lineOf } from './records-csv.js';

const types = Object.keys(collectionOf) as ClaimType[];

const place: Columns = [
  ['collection', 'id'],
  ['record', 'id'],
  ['claim', 'number'],
  ['type', 'id'],
  ['source', 'id'],
  ['publisher', 'id'],
  ['published', 'date'],
  ['url', 'id'],
  ['passage', 'number'],
  ['passageDigest', 'id'],
  ['reportedBy', 'id'],
  ['rank', 'id'],
  ['rankReason', 'text'],
  ['summary', 'text'],
];

/** The fields of claims of every type; those of the same name are of the same kind. */
const stated: Columns = [...new Map(types.flatMap((type) => claimColumns(type)))];

/** The columns of the table of claims: where each stands, and what it states. */
export const claimsColumns: Columns = [...place, ...stated, ['forecast', 'flag']];

/**
 * Every claim of the atlas as one tidy table: who says it and where, the record that it is about,
 * and what it states. A claim fills the columns of its type; the others stay empty.
 */
export function claimsCsv(atlas: Atlas): string {
  const header = headerOf(claimsColumns);
  const sources = new Map(atlas.sources.map((source) => [source.id, source]));
  const rows = types.flatMap((type) => {
    const records: readonly RecordTypes[ClaimType][] = atlas[collectionOf[type]];
    return records.flatMap((record) =>
      record.claims.map((inside, position): Scalar[] => {
        const source = sources.get(inside.source);
        const line = lineOf(claimsColumns, {
          // Sound because a record's claims are those of its type.
          ...outsideRecord(type, record as never, inside as never),
          collection: collectionOf[type],
          record: record.id,
          claim: position + 1,
          source: inside.source,
          publisher: source?.publisher,
          published: source?.published,
          url: source?.url,
        });
        return header.map((column) => line.get(column));
      }),
    );
  });
  return csvText(header, rows);
}
