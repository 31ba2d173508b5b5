import type { Atlas, CollectionName } from '../model/atlas.js';
import { cellsOf, columnsOf } from './columns.js';
import { csvText, type Scalar } from './csv-text.js';
import { flatten } from './flatten.js';
import { recordColumns, type Columns } from './record-columns.js';

/** The header of a table with these fields. */
export const headerOf = (columns: Columns): string[] =>
  columns.flatMap(([name, kind]) => columnsOf(name, kind));

/** One line of a table with these fields. */
export function lineOf(
  columns: Columns,
  fields: Readonly<Record<string, unknown>>,
): Map<string, Scalar> {
  return new Map(columns.flatMap(([name, kind]) => [...cellsOf(name, kind, fields[name])]));
}

/**
 * A collection as one tidy table: one row a record, in the order of the atlas, with the number of
 * its claims, the ids of their sources and the fields in dispute. The columns are the same
 * whatever the atlas holds.
 */
export function recordsCsv(atlas: Atlas, collection: CollectionName): string {
  const columns = recordColumns(collection);
  const header = headerOf(columns);
  const rows = atlas[collection].map((record) => {
    const line = lineOf(columns, behind(record));
    return header.map((column) => line.get(column));
  });
  return csvText(header, rows);
}

function behind(record: object): Readonly<Record<string, unknown>> {
  if (!('claims' in record) || !Array.isArray(record.claims)) return { ...record };
  const claims: readonly unknown[] = record.claims;
  const validTime = 'validTime' in record ? flatten(record.validTime, 'validTime') : [];
  return {
    ...record,
    ...Object.fromEntries(validTime),
    claims: claims.length,
    sources: [...new Set(claims.map((claim) => flatten(claim, '').get('source')))],
  };
}
