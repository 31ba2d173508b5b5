import {
  atlasKnownAt,
  VitrineError,
  type Atlas,
  type CollectionName,
  type FuzzyDate,
  type IsoDate,
  type Quantity,
  type ValidTime,
} from '@vitrine/core';
import { entity, entityNames } from '../../model/entities.js';
import type { AnyRecord, EntityName } from '../../model/entity-types.js';
import { read } from '../../read.js';
import { folded } from '../../text/folded.js';
import { openStore, type AtlasStore } from '../../store/store.js';
import { timeOf } from '../../time/occurred.js';
import { listTableOf, partsOf, storedFields, tableOf, type StoredField } from './columns.js';
import { isHeld } from './held.js';
import { tables } from './tables.js';
import { orderOf } from './text-order.js';

/** What a column holds in one row: days are ISO 8601 texts, JSON is text. */
export type Cell = string | number | boolean | null;

/** The rows of a table, their cells in the order of its columns. */
export interface TableRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type Row = readonly Cell[];

/**
 * An atlas as the rows of the SQL schema, table by table in the order of `tables`. Equal atlases give equal rows.
 *
 * @param knownAt - a day: gives the rows of what was known by then
 * @throws VitrineError `not-an-atlas`; `unheld-text` where a text is none that every database holds, with every such text
 */
export function tableRows(
  atlas: Atlas,
  { knownAt }: { readonly knownAt?: IsoDate } = {},
): readonly TableRows[] {
  const made = new Map<string, Row[]>(tables.map(({ name }) => [name, []]));
  const put = (table: string, row: Row) => made.get(table)?.push(row);
  const texts = new Set<string>();
  const whole = openStore(atlas);
  const store = knownAt === undefined ? whole : openStore(atlasKnownAt(atlas, knownAt));
  for (const name of entityNames) {
    for (const record of store.all(name)) {
      put(tableOf(name), recordRow(store, name, record));
      for (const [table, row] of listRows(name, record)) put(table, row);
      for (const [table, row] of provenanceRows(tableOf(name), record)) put(table, row);
      for (const text of textsOf(name, record)) texts.add(text);
    }
  }
  for (const row of laterRows(whole, store)) put('later', row);
  for (const row of redirectRows(atlas)) put('redirects', row);
  for (const text of [...texts].sort()) put('texts', [text, folded(text), orderOf(text)]);
  put('atlas', [atlas.meta.version, atlas.meta.schemaVersion, knownAt ?? null]);
  const all = tables.map(({ name, columns }) => ({
    table: name,
    columns: columns.map((column) => column.name),
    rows: made.get(name) ?? [],
  }));
  refuseUnheld(all);
  return all;
}

/** The texts of `texts` stand in other tables too, which name their records. */
function refuseUnheld(all: readonly TableRows[]): void {
  const problems = all.flatMap(({ table, columns, rows }) =>
    rows.flatMap((row) =>
      row.flatMap((cell, at) =>
        typeof cell !== 'string' || table === 'texts' || isHeld(cell)
          ? []
          : [
              {
                code: 'unheld-text',
                path: `${table}.${String(row[0])}.${columns[at] ?? ''}`,
                message:
                  'has U+0000 or half of a character, which not every database can hold; take it out.',
              },
            ],
      ),
    ),
  );
  if (problems.length > 0) throw new VitrineError('unheld-text', problems);
}

function recordRow(store: AtlasStore, name: EntityName, record: AnyRecord): Row {
  const { lasting, time } = entity(name);
  const own = storedFields(name).flatMap(([field, of]) =>
    of.many ? [] : cellsOf(of, read(record, field)),
  );
  return [
    ...own,
    ...(lasting ? lastingCells(record) : []),
    ...(time.length > 0 ? daysOf(timeOf(store, name, record)) : []),
  ];
}

/** A value in the parts in which its field is stored. The casts say what the model says of the field. */
function cellsOf(field: StoredField, value: unknown): Row {
  if (value === undefined) return partsOf(field).map(({ required }) => (required ? false : null));
  switch (field.kind) {
    case 'localized':
      return [text(read(value, 'en')), text(read(value, 'zh-Hans'))];
    case 'date': {
      const { approximate, uncertain } = value as FuzzyDate;
      return [...daysOf(value as FuzzyDate), approximate === true, uncertain === true];
    }
    case 'quantity':
      return quantityCells(value as Quantity | 'undisclosed');
    case 'reference': {
      const type = field.to.find((kind) => read(value, kind) !== undefined) ?? null;
      const beside = Object.keys(field.beside).map((name) => text(read(value, name)));
      return [type, type && text(read(value, type)), ...beside];
    }
    default:
      return [value as Cell];
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const daysOf = (date: FuzzyDate | undefined): Row => [
  date?.edtf ?? null,
  date?.earliest ?? null,
  date?.latest ?? null,
];

function quantityCells(quantity: Quantity | 'undisclosed'): Row {
  if (quantity === 'undisclosed') return [null, null, null, false, false, null, true];
  const value = 'value' in quantity ? quantity.value : null;
  const min = 'minValue' in quantity ? quantity.minValue : value;
  const max = 'maxValue' in quantity ? quantity.maxValue : value;
  const exclusive = 'exclusive' in quantity && quantity.exclusive;
  return [value, min, max, exclusive, quantity.approximate === true, quantity.unit, false];
}

function lastingCells(record: AnyRecord): Row {
  const time = read(record, 'validTime') as ValidTime;
  const { startEarliest, startLatest, endEarliest, endLatest, hostClosed } = time;
  return [
    time.held,
    ...[startEarliest, startLatest, endEarliest, endLatest, hostClosed].map((day) => day ?? null),
    time.ongoing === true,
    time.held && startEarliest === undefined,
    time.held && endLatest === undefined && time.ongoing !== true,
    time.temporary === true,
    time.announced ?? null,
  ];
}

function* listRows(name: EntityName, record: AnyRecord): Generator<readonly [string, Row]> {
  for (const [field, of] of storedFields(name)) {
    const items = of.many ? read(record, field) : undefined;
    if (!Array.isArray(items)) continue;
    for (const [position, item] of items.entries()) {
      yield [listTableOf(name, field), [record.id, position, ...cellsOf(of, item)]];
    }
  }
}

function* provenanceRows(collection: string, record: AnyRecord): Generator<readonly [string, Row]> {
  for (const [index, claim] of listOf(record, 'claims').entries()) {
    const passage = read(claim, 'passage');
    yield [
      'claims',
      [
        collection,
        record.id,
        index + 1,
        text(read(claim, 'source')),
        typeof passage === 'number' ? passage : null,
        text(read(claim, 'reportedBy')),
        text(read(claim, 'rank')),
        text(read(claim, 'rankReason')),
        JSON.stringify(claim),
      ],
    ];
  }
  for (const [position, field] of listOf(record, 'disputed').entries()) {
    yield ['disputes', [collection, record.id, position, String(field)]];
  }
  for (const [position, denial] of listOf(read(record, 'validTime'), 'denied').entries()) {
    const [from, to] = ['from', 'to'].map((side) => text(read(denial, side)));
    // What has no first day begins before all others, and the calendar of PostgreSQL has no year 0.
    const first = from !== undefined && from !== null && from < firstDay ? firstDay : from;
    yield ['denials', [collection, record.id, position, first ?? null, to ?? null]];
  }
}

const firstDay = '0001-01-01';

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = read(value, name);
  return Array.isArray(list) ? list : [];
}

/** The texts of a record that queries search or order by. */
function textsOf(name: EntityName, record: AnyRecord): readonly string[] {
  return storedFields(name).flatMap(([field, { kind }]) => {
    const value = kind === 'text' || kind === 'localized' ? read(record, field) : undefined;
    if (value === undefined) return [];
    const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    return texts.filter((one) => typeof one === 'string');
  });
}

/** The records of which nobody had spoken yet: a query may name them, as it may in the whole atlas. */
const laterRows = (whole: AtlasStore, known: AtlasStore): readonly Row[] =>
  whole === known
    ? []
    : entityNames.flatMap((name) =>
        whole
          .all(name)
          .filter(({ id }) => !known.get(name, id))
          .map(({ id }): Row => [tableOf(name), id]),
      );

const redirectRows = ({ redirects }: Atlas): readonly Row[] =>
  (
    Object.entries(redirects) as [CollectionName, NonNullable<Atlas['redirects'][CollectionName]>][]
  ).flatMap(([collection, former]) =>
    Object.entries(former).flatMap(([id, to]) =>
      ('moved' in to ? [to.moved] : to.split).map((now): Row => [collection, id, now]),
    ),
  );
