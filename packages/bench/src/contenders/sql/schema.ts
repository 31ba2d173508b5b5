import type { Tables } from '../../world/tables.js';

export type SqlType = 'text' | 'integer' | 'number';

type Columns<Row> = { readonly [Column in keyof Row & string]: SqlType };

/** The tables, the same in all SQL engines. */
export const columns: {
  readonly [Table in keyof Tables]: Columns<Tables[Table][number]>;
} = {
  presence: {
    id: 'text',
    brand: 'text',
    platform: 'text',
    channel: 'text',
    started: 'integer',
    certain_until: 'integer',
    presumed_until: 'integer',
    possible_from: 'integer',
    possible_until: 'integer',
  },
  ownership: {
    brand: 'text',
    owner: 'text',
    kind: 'text',
    started: 'integer',
    presumed_until: 'integer',
  },
  observation: {
    id: 'text',
    metric: 'text',
    subject: 'text',
    day: 'integer',
    date: 'text',
    value: 'number',
  },
  brand: { id: 'text', name: 'text', folded: 'text', chinese: 'text' },
  source: { id: 'text', title: 'text' },
  claim: { presence: 'text', source: 'text', passage: 'integer' },
};

// `Object.keys` forgets whose keys they are.
export const tableNames = Object.keys(columns) as readonly (keyof Tables)[];

/** The indexes of somebody who knows the questions and tunes for them. */
export const indexes: readonly string[] = [
  'create unique index presence_id on presence (id)',
  'create index presence_pair on presence (brand, platform)',
  'create index presence_platform on presence (platform, id)',
  'create index presence_time on presence (platform, possible_from, possible_until, started, certain_until, presumed_until)',
  'create index presence_started on presence (started, presumed_until, id)',
  'create index presence_over on presence (presumed_until, started, id)',
  'create index ownership_brand on ownership (brand)',
  'create index observation_latest on observation (subject, metric, day, id)',
  'create index brand_folded on brand (folded)',
  'create unique index source_id on source (id)',
  'create index claim_presence on claim (presence)',
];

/** One row as a list of values: rows are made with their fields in the order of the columns. */
export const valuesOf = (row: object): (string | number)[] =>
  Object.values(row) as (string | number)[];

/** Statements that make the tables, their types in the words of an engine. */
export const createTables = (types: Readonly<Record<SqlType, string>>): readonly string[] =>
  tableNames.map((table) => {
    const list = Object.entries(columns[table]).map(([name, type]) => `${name} ${types[type]}`);
    return `create table ${table} (${list.join(', ')})`;
  });
