import { sql } from 'kysely';
import { VitrineError, type Redirect } from '@vitrine/core';
import type { AnyRecord, EntityName, EntityTypes } from '../../model/entity-types.js';
import type { KnownThings } from '../../store/store.js';
import { read } from '../../read.js';
import type { Dialect } from '../compile/dialects.js';
import { list, type Sql } from '../compile/expression.js';
import { table } from '../compile/setting.js';
import { storedFields, tableOf } from '../schema/columns.js';
import type { Named } from './named.js';

/** What a database says of itself and of the things that a query names. */
export interface Facts {
  readonly version: string;
  readonly knownAt: string | undefined;
  readonly known: KnownThings;
}

/** Looks up what a query names, and what became of its former ids, together with the version of the data. */
export function lookUp(named: Named, dialect: Dialect): Sql {
  const knownAt = dialect.dayText(sql`known_at`);
  const about = sql`select 'atlas' as collection, version as id, ${knownAt} as now from atlas`;
  const asked = [...named].filter(([, of]) => of.size > 0);
  const ids = asked.map(
    ([name, of]) =>
      sql`select ${sql.lit(tableOf(name))} as collection, id, null as now from ${table(tableOf(name))} where id in (${sql.join([...of])})`,
  );
  const later = asked.map(
    ([name, of]) =>
      sql`select collection, id, null as now from later where collection = ${sql.lit(tableOf(name))} and id in (${sql.join([...of])})`,
  );
  const all = [...new Set([...named.values()].flatMap((of) => [...of]))];
  const moved =
    all.length === 0
      ? []
      : [
          sql`select collection, former as id, id as now from redirects where former in (${sql.join(all)})`,
        ];
  return sql.join([about, ...ids, ...later, ...moved], sql` union all `);
}

/**
 * Reads what was looked up.
 *
 * @throws VitrineError `not-an-atlas` where the tables hold none, or several
 */
export function readFacts(rows: readonly object[]): Facts {
  const found = rows.map((row) => ({
    collection: String(read(row, 'collection')),
    id: String(read(row, 'id')),
    now: read(row, 'now'),
  }));
  const about = aboutAtlas(found.filter(({ collection }) => collection === 'atlas'));
  const present = new Set(
    found.flatMap(({ collection, id, now }) => (now === null ? [`${collection} ${id}`] : [])),
  );
  return {
    version: about.id,
    knownAt: typeof about.now === 'string' ? about.now : undefined,
    known: {
      // A record of which nothing is asked but whether it is there.
      get: (name, id) =>
        present.has(`${tableOf(name)} ${id}`) ? ({ id } as EntityTypes[typeof name]) : undefined,
      all: () => [],
      bucket: () => [],
      redirect: (name, id) =>
        redirectOf(
          found.flatMap(({ collection, id: former, now }) =>
            collection === tableOf(name) && former === id && typeof now === 'string' ? [now] : [],
          ),
        ),
    },
  };
}

/** The one row that says what the tables hold, which is written together with them. */
function aboutAtlas<Row>([only, ...others]: readonly Row[]): Row {
  if (only !== undefined && others.length === 0) return only;
  const message =
    `must have one row (version, schema_version, known_at), and has ${only === undefined ? 'none' : others.length + 1}: ` +
    'tables hold one atlas. Empty them all and fill them with that of `vitrine export --format sql`, or of ' +
    '`tableRows` of @vitrine/query/sql/schema, which brings this row.';
  throw new VitrineError('not-an-atlas', [
    { code: 'not-an-atlas', path: 'database.atlas', message },
  ]);
}

function redirectOf(ids: readonly string[]): Redirect | undefined {
  const [only, ...others] = ids;
  if (only === undefined) return undefined;
  return others.length === 0 ? { moved: only } : { split: ids };
}

/** The names of all things of the kinds that a query names, from which a misspelt one is guessed. */
export function lookUpNames(named: Named): readonly (readonly [EntityName, Sql])[] {
  return [...named.keys()].map((name) => {
    const hasName = storedFields(name).some(([field]) => field === 'name');
    const columns = [
      'id',
      ...(hasName ? ['name_en', 'name_zh_hans'] : []),
      ...(name === 'term' ? ['vocabulary', 'term'] : []),
    ];
    return [
      name,
      sql`select ${list(columns.map((of) => sql.id(of)))} from ${table(tableOf(name))} order by id`,
    ] as const;
  });
}

/** What is known, with the names that were looked up. */
export function withNames(
  known: KnownThings,
  names: ReadonlyMap<EntityName, readonly object[]>,
): KnownThings {
  // Of these records only ids and names are asked.
  const records = (name: EntityName): readonly AnyRecord[] =>
    (names.get(name) ?? []).map((row) => ({
      ...row,
      name: { en: read(row, 'name_en'), 'zh-Hans': read(row, 'name_zh_hans') },
    })) as unknown as readonly AnyRecord[];
  return {
    ...known,
    all: (name) => records(name) as readonly EntityTypes[typeof name][],
    bucket: (name, by, value) =>
      records(name).filter((record) => read(record, by) === value) as EntityTypes[typeof name][],
  };
}
