import { VitrineError, type IsoDate } from '@vitrine/core';
import { checkCopy } from '../ast/check-query.js';
import { plainCopy } from '../ast/plain.js';
import { daySpan, noDate } from '../day.js';
import type { Count, Row } from '../answer/answer.js';
import type { Given } from './compile/decode.js';
import { answerable } from './answerable.js';
import { planSql } from './compile/plan.js';
import type { Statement } from './compile/statement.js';
import { placeIn } from './cursor.js';
import type { DialectName } from './schema/ddl.js';

export interface CompileOptions {
  readonly dialect: DialectName;
  /** The values of the parameters of the query, by name. */
  readonly params?: Readonly<Record<string, unknown>>;
  /**
   * The day by which what the tables hold was known, or the month or year of which it is the last: a query that asks for
   * that day is answered from them.
   */
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
  const named = params === undefined ? undefined : plainCopy(params, 'params');
  const {
    count = false,
    page,
    ...asked
  } = answerable(checkCopy(undefined, plainCopy(query), named), dayOf(knownAt));
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

/** @throws VitrineError `invalid-query` */
function dayOf(knownAt: string | undefined): IsoDate | undefined {
  if (knownAt === undefined) return undefined;
  const day = daySpan(knownAt)?.last;
  if (day !== undefined) return day;
  throw new VitrineError('invalid-query', [
    { code: 'invalid-date', path: 'knownAt', message: noDate(knownAt) },
  ]);
}
