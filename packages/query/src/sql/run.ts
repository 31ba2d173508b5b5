import { VitrineError } from '@vitrine/core';
import { checkCopy } from '../ast/check-query.js';
import { plainCopy } from '../ast/plain.js';
import type { Query } from '../ast/types.js';
import type { Answer } from '../answer/answer.js';
import { answerable } from './answerable.js';
import { dialectNamed } from './compile/dialects.js';
import type { Given } from './compile/decode.js';
import type { Sql } from './compile/expression.js';
import { planSql, type RowStatement, type SqlPlan } from './compile/plan.js';
import type { Position } from './compile/rows.js';
import { statementOf, type Statement } from './compile/statement.js';
import { cursorAt, holdTo, placeIn } from './cursor.js';
import { lookUp, lookUpNames, readFacts, withNames, type Facts } from './database/known.js';
import { namedIn } from './database/named.js';
import type { DialectName } from './schema/ddl.js';

/** A database with the tables of the SQL schema, by whatever driver it is reached. */
export interface SqlDatabase {
  readonly dialect: DialectName;
  /** Runs a statement and gives its rows as objects by the names of their columns. */
  query(
    sql: string,
    parameters: readonly (string | number)[],
  ): readonly object[] | Promise<readonly object[]>;
}

/**
 * Asks a database what the engine would be asked, and gives the engine's answer: the same rows in the same order, the
 * same counts and cursors.
 *
 * @param params - the values of the query's parameters, by name
 * @throws VitrineError `invalid-query` with every problem, `foreign-cursor`, `not-an-atlas` where the tables hold none
 */
export async function run(
  query: unknown,
  database: SqlDatabase,
  params?: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { facts, asked, page, counts } = await checked(query, database, params);
  const plan = planSql(asked, database.dialect);
  const after =
    page.after === undefined ? undefined : await placeOf(page.after, asked, plan, facts, database);
  const { size } = page;
  const found =
    size === 0
      ? []
      : await ask(
          plan.rows({
            ...(size !== undefined && { limit: size + 1 }),
            ...(after && { after }),
          }),
          database,
        );
  const shown = found.slice(0, size);
  const last = found.length > shown.length ? shown.at(-1) : undefined;
  return {
    rows: shown.map(({ row }) => row),
    ...(last && { next: cursorAt(facts.version, asked, last.position) }),
    ...(counts && { count: await countOf(plan, database) }),
  };
}

interface Checked {
  readonly facts: Facts;
  /** Without its page and count. */
  readonly asked: Query;
  readonly page: NonNullable<Query['page']>;
  readonly counts: boolean;
}

async function checked(query: unknown, database: SqlDatabase, params: unknown): Promise<Checked> {
  const copy = plainCopy(query);
  const values = params === undefined ? undefined : plainCopy(params, 'params');
  const dialect = dialectNamed(database.dialect);
  const all = (expression: Sql) => rowsOf(statementOf(expression, dialect), database);
  // What is wrong with its form is told before the database is asked which ids there are.
  const named = namedIn(checkCopy(undefined, copy, values));
  const facts = readFacts(await all(lookUp(named, dialect)));
  const hold = (known: Facts['known']): Checked => {
    const { page = {}, count = false, ...asked } = checkCopy(known, copy, values);
    return { facts, asked: answerable(asked, facts.knownAt), page, counts: count };
  };
  try {
    return hold(facts.known);
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    const names = await Promise.all(
      lookUpNames(named).map(async ([name, of]) => [name, await all(of)] as const),
    );
    return hold(withNames(facts.known, new Map(names)));
  }
}

/** @throws VitrineError `foreign-cursor` */
async function placeOf(
  cursor: string,
  asked: Query,
  plan: SqlPlan,
  { version }: Facts,
  database: SqlDatabase,
): Promise<Position> {
  const { id } = placeIn(cursor, asked);
  const [found] = await ask(plan.rows({ only: id }), database);
  holdTo(cursor, version, asked, found?.position);
  // It was just held to be there.
  return found?.position ?? { id, keys: [] };
}

interface Found {
  readonly row: Answer['rows'][number];
  readonly position: Position;
}

async function ask(statement: RowStatement, database: SqlDatabase): Promise<readonly Found[]> {
  const rows = await rowsOf(statement, database);
  return rows.map((row) => ({
    row: statement.row(row as Given),
    position: statement.position(row as Given),
  }));
}

async function countOf(
  plan: SqlPlan,
  database: SqlDatabase,
): Promise<NonNullable<Answer['count']>> {
  const statement = plan.count();
  const [row] = await rowsOf(statement, database);
  return statement.row((row ?? {}) as Given);
}

const rowsOf = async (
  { sql, parameters }: Statement,
  database: SqlDatabase,
): Promise<readonly object[]> => database.query(sql, parameters);
