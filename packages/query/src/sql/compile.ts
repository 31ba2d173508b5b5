import { VitrineError } from '@vitrine/core';
import { checkCopy } from '../ast/check-query.js';
import { plainCopy } from '../ast/plain.js';
import type { Query } from '../ast/types.js';
import type { Row } from '../plan/select.js';
import type { Count } from '../plan/measure/count.js';
import type { Given } from './compile/decode.js';
import { planSql } from './compile/plan.js';
import type { Statement } from './compile/statement.js';
import { placeIn } from './cursor.js';
import { dialectNames, type DialectName } from './schema/ddl.js';

export interface CompileOptions {
  readonly dialect: DialectName;
  /** The values of the parameters of the query, by name. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The day by which what the tables hold was known: a query that asks for that day is answered from them. */
  readonly knownAt?: string;
}

/** A query as SQL, and how the rows that a database gives for it are read back. */
export interface Compiled extends Statement {
  /** The rows of the answer as `run` of the engine gives them. */
  read(rows: readonly object[]): readonly Row[];
  /** Counts the whole answer, where the query asks for it. */
  readonly count?: Statement & { read(rows: readonly object[]): Count };
}

/**
 * Compiles a query for a database with the tables of the SQL schema. Every value is bound, every name comes from the
 * schema. Ids and words are not looked up: one that no table holds finds nothing, and a former id is not replaced.
 * `run` looks them up first.
 *
 * @throws VitrineError `invalid-query` with every problem, `foreign-cursor`
 */
export function compile(query: unknown, options: CompileOptions): Compiled {
  const { dialect, params, knownAt } = options;
  if (!dialectNames.includes(dialect)) throw unknownDialect(dialect);
  const named = params === undefined ? undefined : plainCopy(params, 'params');
  const {
    count = false,
    page,
    ...asked
  } = answerable(checkCopy(undefined, plainCopy(query), named), knownAt);
  const plan = planSql(asked, dialect);
  const after = page?.after === undefined ? undefined : placeIn(page.after, asked);
  const { sql, parameters, row } = plan.rows({
    ...(page?.size !== undefined && { limit: page.size }),
    ...(after && { after }),
  });
  return {
    sql,
    parameters,
    read: (rows) => rows.map((given) => row(given as Given)),
    ...(count && { count: countOf(plan.count()) }),
  };
}

function countOf({
  sql,
  parameters,
  row,
}: ReturnType<ReturnType<typeof planSql>['count']>): NonNullable<Compiled['count']> {
  return { sql, parameters, read: ([given]) => row((given ?? {}) as Given) };
}

/**
 * The query as it can be answered from tables: what was known by a day is fused from claims, which no database does.
 *
 * @throws VitrineError `invalid-query`
 */
export function answerable(query: Query, knownAt: string | undefined): Query {
  const asked = query.asOf?.knownAt;
  if (asked === undefined || asked === knownAt) return query;
  const message =
    `needs the sources of ${asked} fused again, which SQL cannot do. Export what was known by then ` +
    `(\`vitrine export --known-at ${asked}\`, in code \`tableRows(atlas, { knownAt: '${asked}' })\`) ` +
    'and ask those tables, which then answer this query too.';
  throw new VitrineError('invalid-query', [
    { code: 'not-available', path: 'asOf.knownAt', message },
  ]);
}

function unknownDialect(given: unknown): VitrineError {
  const message = `must be one of ${dialectNames.join(', ')}, not ${String(given)}.`;
  return new VitrineError('invalid-query', [{ code: 'unknown-word', path: 'dialect', message }]);
}
