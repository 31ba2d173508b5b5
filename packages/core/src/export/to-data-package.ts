import type { Atlas } from '../model/atlas.js';
import type { Source } from '../model/source.js';
import { claimsColumns, claimsCsv } from './claims-csv.js';
import { collectionNames } from './collection-names.js';
import { tableDescriptions } from './descriptions.js';
import { recordColumns, type Columns } from './record-columns.js';
import { recordsCsv } from './records-csv.js';
import { keyOf, tableFields, targetOf, type TableField, type TableName } from './table-fields.js';

/** A table of a data package, by the profile `tabular-data-resource`. */
export interface DataResource {
  readonly profile: 'tabular-data-resource';
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly TableField[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: 'id' };
    }[];
  };
}

/** What a folder of CSV files holds, by the profile `tabular-data-package` of Frictionless Data. */
export interface DataPackage {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly keywords: readonly string[];
  readonly licenses: readonly {
    readonly name: string;
    readonly title: string;
    readonly path: string;
  }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly DataResource[];
}

const tables: readonly TableName[] = [...collectionNames, 'claims'];

const columnsOfTable = (table: TableName): Columns =>
  table === 'claims' ? claimsColumns : recordColumns(table);

const csvOf = (atlas: Atlas, table: TableName): string =>
  table === 'claims' ? claimsCsv(atlas) : recordsCsv(atlas, table);

/**
 * The atlas as a folder: a CSV file a table, and the `datapackage.json` that describes them.
 * By name of file, with the text of each.
 */
export function toDataPackage(atlas: Atlas): Readonly<Record<string, string>> {
  const files = tables.map((table) => [table, csvOf(atlas, table)] as const);
  const descriptor: DataPackage = {
    profile: 'tabular-data-package',
    name: 'vitrine-atlas',
    title: 'Vitrine: luxury brands on China’s digital platforms',
    description:
      'Records fused from what sources say, and every claim behind them. Texts that a spreadsheet would run as a formula are led by an apostrophe.',
    version: atlas.meta.version,
    keywords: ['luxury', 'brands', 'China', 'digital platforms', 'e-commerce'],
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0 International',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    sources: atlas.sources.map(citation),
    resources: files.map(([table, csv]) => resource(atlas, table, csv)),
  };
  return {
    'datapackage.json': `${JSON.stringify(descriptor, undefined, 2)}\n`,
    ...Object.fromEntries(files.map(([table, csv]) => [`${table}.csv`, csv])),
  };
}

function citation({ title, publisher, published, url }: Source): DataPackage['sources'][number] {
  const from = [publisher, published?.edtf].filter(Boolean).join(', ');
  return { title: `${title} (${from})`, ...(url !== undefined && { path: url }) };
}

function resource(atlas: Atlas, table: TableName, csv: string): DataResource {
  const columns = columnsOfTable(table);
  const foreignKeys = columns.flatMap(([name]) => {
    const target = targetOf(table, name);
    // A table refers to itself by an empty name.
    const to = target === table ? '' : target;
    return to === undefined
      ? []
      : [{ fields: name, reference: { resource: to, fields: 'id' as const } }];
  });
  return {
    profile: 'tabular-data-resource',
    name: table,
    path: `${table}.csv`,
    title: `${table.charAt(0).toUpperCase()}${table.slice(1)}`,
    description: tableDescriptions[table],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(csv).length,
    schema: {
      fields: tableFields(atlas, table, columns),
      primaryKey: keyOf(table),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}
