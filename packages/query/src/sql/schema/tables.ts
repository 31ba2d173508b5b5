import { entity, entityNames } from '../../model/entities.js';
import type { EntityName } from '../../model/entity-types.js';
import {
  listTableOf,
  partName,
  partsOf,
  snake,
  storedFields,
  tableOf,
  type Column,
  type ColumnType,
} from './columns.js';

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns that together are different in each row. */
  readonly key: readonly string[];
  /** Further columns by which rows are looked for, a list for each index. */
  readonly indexes: readonly (readonly string[])[];
}

const required = (name: string, type: ColumnType = 'text'): Column => ({
  name,
  type,
  required: true,
});
const optional = (name: string, type: ColumnType = 'text'): Column => ({ name, type });

/** What `validTime` holds, and what follows from it. */
const lastingColumns: readonly Column[] = [
  required('held', 'boolean'),
  ...['start_earliest', 'start_latest', 'end_earliest', 'end_latest', 'host_closed'].map((name) =>
    optional(name, 'day'),
  ),
  ...['ongoing', 'start_unknown', 'end_unknown', 'temporary'].map((name) =>
    required(name, 'boolean'),
  ),
  optional('announced', 'day'),
];

const happeningColumns: readonly Column[] = [
  optional('occurred_edtf'),
  optional('occurred_earliest', 'day'),
  optional('occurred_latest', 'day'),
];

/** The columns in which records of others are looked for. */
function linked(name: EntityName): readonly (readonly string[])[] {
  const links = storedFields(name).flatMap(([field, { kind, many }]) => {
    if (many) return [];
    const column = snake(field);
    if (kind === 'reference') return [[`${column}_id`, `${column}_type`]];
    return kind === 'ref' ? [[column]] : [];
  });
  const { lasting, time } = entity(name);
  return [
    ...links,
    ...(name === 'presence' ? [['platform', 'channel', 'start_latest']] : []),
    ...(lasting ? [['start_latest']] : time.length > 0 ? [['occurred_latest']] : []),
  ];
}

function recordTable(name: EntityName): Table {
  const { lasting, time } = entity(name);
  const fields = storedFields(name).flatMap(([field, of]) =>
    of.many
      ? []
      : partsOf(of).map((part): Column => ({
          ...part,
          name: partName(snake(field), part.name),
          ...((field === 'id' || part.required) && { required: true }),
        })),
  );
  return {
    name: tableOf(name),
    columns: [
      ...fields,
      ...(lasting ? lastingColumns : []),
      ...(time.length > 0 ? happeningColumns : []),
    ],
    key: ['id'],
    indexes: linked(name),
  };
}

const listTables = (name: EntityName): readonly Table[] =>
  storedFields(name).flatMap(([field, of]) => {
    if (!of.many) return [];
    const parts = partsOf(of).map((part) => ({ ...part, name: partName('', part.name) }));
    return [
      {
        name: listTableOf(name, field),
        columns: [required('record'), required('position', 'integer'), ...parts],
        key: ['record', 'position'],
        indexes: [[of.kind === 'reference' ? 'id' : 'value']],
      },
    ];
  });

/** Who says what: a row a claim. */
const claims: Table = {
  name: 'claims',
  columns: [
    required('collection'),
    required('record'),
    required('claim', 'integer'),
    required('source'),
    optional('passage', 'integer'),
    optional('reported_by'),
    optional('rank'),
    optional('rank_reason'),
    required('statement', 'json'),
  ],
  key: ['collection', 'record', 'claim'],
  indexes: [['source', 'collection']],
};

const others: readonly Table[] = [
  claims,
  {
    name: 'disputes',
    columns: [
      required('collection'),
      required('record'),
      required('position', 'integer'),
      required('field'),
    ],
    key: ['collection', 'record', 'position'],
    indexes: [],
  },
  {
    name: 'denials',
    columns: [
      required('collection'),
      required('record'),
      required('position', 'integer'),
      required('first_day', 'day'),
      required('last_day', 'day'),
    ],
    key: ['collection', 'record', 'position'],
    indexes: [],
  },
  {
    name: 'redirects',
    columns: [required('collection'), required('former'), required('id')],
    key: ['collection', 'former', 'id'],
    indexes: [],
  },
  {
    name: 'later',
    columns: [required('collection'), required('id')],
    key: ['collection', 'id'],
    indexes: [],
  },
  {
    name: 'texts',
    columns: [required('text'), required('folded'), required('sort')],
    // Texts are too long for the keys of some databases.
    key: [],
    indexes: [['text']],
  },
  {
    name: 'atlas',
    columns: [
      required('version'),
      required('schema_version', 'integer'),
      optional('known_at', 'day'),
    ],
    key: [],
    indexes: [],
  },
];

/** Every table of the schema, those of records first. */
export const tables: readonly Table[] = [
  ...entityNames.map(recordTable),
  ...entityNames.flatMap(listTables),
  ...others,
];
