import type { Atlas } from '@vitrine/core';
import { jsonText } from '../output/json.js';
import { UsageError } from '../usage-error.js';
import { find, forRecords, type Subject } from './subject.js';

/** The formats of records and of rows. */
export const textFormats = ['json', 'csv', 'jsonld', 'ndjson'] as const;
export type TextFormat = (typeof textFormats)[number];

/** One text or, where that is the only way to have it all, the files of a folder by name. */
export type Exported = string | Readonly<Record<string, string>>;

/**
 * What is asked for, in a format.
 *
 * @throws UsageError where the format has no way to say it
 * @throws VitrineError `invalid-query`
 */
export async function exported(
  atlas: Atlas,
  subject: Subject,
  format: TextFormat,
  base?: string,
): Promise<Exported> {
  if (subject.is === 'query') return ofQuery(atlas, subject.query, format, base);
  if (subject.is === 'table') return ofTable(atlas, subject.table, format, base);
  switch (format) {
    case 'json':
      return jsonText(atlas);
    case 'ndjson':
      return (await exporters()).toNdjson(atlas);
    case 'csv':
      return (await exporters()).toDataPackage(atlas);
    case 'jsonld':
      return linked(atlas, base);
  }
}

const exporters = () => import('@vitrine/core/export');

async function linked(atlas: Atlas, base: string | undefined): Promise<string> {
  const { toJsonLd } = await exporters();
  return jsonText(toJsonLd(atlas, base === undefined ? {} : { base }));
}

async function ofTable(
  atlas: Atlas,
  table: Extract<Subject, { is: 'table' }>['table'],
  format: TextFormat,
  base: string | undefined,
): Promise<string> {
  const { claimsCsv, recordsCsv, toNdjson } = await exporters();
  if (table === 'claims') {
    if (format === 'csv') return claimsCsv(atlas);
    throw new UsageError(
      `claims are a table in csv alone; in ${format} they stand in the records that they are about`,
    );
  }
  switch (format) {
    case 'json':
      return jsonText(atlas[table]);
    case 'ndjson':
      return toNdjson(atlas, [table]);
    case 'csv':
      return recordsCsv(atlas, table);
    case 'jsonld': {
      const { selection } = await import('@vitrine/core/parts');
      return linked(
        selection(atlas, (collection) => collection === table),
        base,
      );
    }
  }
}

async function ofQuery(
  atlas: Atlas,
  query: unknown,
  format: TextFormat,
  base: string | undefined,
): Promise<string> {
  if (format === 'jsonld') return linkedOf(atlas, query, base);
  const { collection, rows } = await find(atlas, query);
  switch (format) {
    case 'json':
      return jsonText(rows);
    case 'ndjson':
      return rows.map((row) => `${JSON.stringify({ collection, ...row })}\n`).join('');
    case 'csv':
      return (await exporters()).toCsv(rows);
  }
}

/** Rows are what somebody chose to see; linked data needs the records, and what they rest on. */
async function linkedOf(atlas: Atlas, query: unknown, base: string | undefined): Promise<string> {
  const { collection, rows } = await find(atlas, forRecords(query));
  const { selection } = await import('@vitrine/core/parts');
  const ids = new Set(rows.map(({ id }) => id));
  const found = selection(atlas, (of, record) => of === collection && ids.has(record.id));
  return linked(found, base);
}
