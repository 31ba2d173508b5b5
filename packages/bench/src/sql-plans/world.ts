import type { DialectName } from '@vitrine/query/sql';
import { createTables } from '@vitrine/query/sql/schema';

/** Brands, platforms and channels of the generated presences. */
export const sizes = { brands: 5000, platforms: 50, channels: 8 };

/** Rows by the numbers from 1, the same in every database. */
const series: Readonly<Record<Exclude<DialectName, 'sqlite'>, (rows: number) => string>> = {
  postgres: (rows) => `generate_series(1, ${rows}) as numbered(n)`,
  duckdb: (rows) => `range(1, ${rows + 1}) as numbered(n)`,
};

/** Some number that looks as if it hung on nothing, below a bound. */
const mixed = (factor: number, below: number): string =>
  `cast((n * cast(${factor} as bigint)) % 1000003 % ${below} as integer)`;

/** Statements that fill the tables with presences from 2010 to 2021: a fifth have ended, a tenth was only announced. */
export function fillTables(dialect: Exclude<DialectName, 'sqlite'>, rows: number): string[] {
  const from = series[dialect];
  const named = (word: string, count: number) =>
    `select '${word}-' || n as id, '${word} ' || n as name_en, 'house' as kind, false as latin_name_in_china from ${from(count)}`;
  const start = `(date '2010-01-01' + ${mixed(7919, 4000)})`;
  const held = `(${mixed(104_729, 10)} > 0)`;
  const ended = `(${held} and ${mixed(1_299_709, 5)} = 0)`;
  const presences = `
    select 'p-' || n as id, 'brand-' || (1 + ${mixed(31_337, sizes.brands)}) as brand,
      'platform-' || (1 + ${mixed(65_537, sizes.platforms)}) as platform,
      'channel-' || (1 + ${mixed(3571, sizes.channels)}) as channel,
      case when ${held} then 'present' else 'announced' end as state, ${held} as held,
      case when ${held} then ${start} end as start_earliest, case when ${held} then ${start} + 30 end as start_latest,
      case when ${held} then ${start} + 400 end as end_earliest,
      case when ${ended} then ${start} + 900 end as end_latest,
      false as ongoing, false as start_unknown, ${held} and not ${ended} as end_unknown, false as temporary,
      case when not ${held} then ${start} end as announced
    from ${from(rows)}`;
  const insert = (table: string, columns: string, select: string) =>
    `insert into ${table} (${columns}) ${select}`;
  const things = 'id, name_en, kind, latin_name_in_china';
  return [
    insert('brands', things, named('brand', sizes.brands)),
    insert('platforms', things, named('platform', sizes.platforms)),
    insert('presences', presenceColumns, presences),
    "insert into atlas values ('1.0.0', 1, null)",
  ];
}

const presenceColumns =
  'id, brand, platform, channel, state, held, start_earliest, start_latest, end_earliest, end_latest, ongoing, start_unknown, end_unknown, temporary, announced';

/** PostgreSQL's tables with the presences in parts by their platform, of which a query of one platform reads one. */
export function partitionedTables(parts: number): string[] {
  const tables = createTables('postgres').map((statement) =>
    statement.startsWith('create table "presences"')
      ? `${statement.replace('primary key ("id")', 'primary key ("platform", "id")')} partition by hash ("platform")`
      : statement,
  );
  const partitions = Array.from(
    { length: parts },
    (_, part) =>
      `create table presences_${part} partition of presences for values with (modulus ${parts}, remainder ${part})`,
  );
  // Records are led to by their ids alone, wherever they are.
  return [...tables, ...partitions, 'create index presences_id on presences (id)'];
}
