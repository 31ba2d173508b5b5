import { createQueryId, RawNode } from 'kysely';
import type { Dialect } from './dialects.js';
import type { Sql } from './expression.js';

/** A statement for a database, and the values that are bound to its places in their order. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

export function statementOf(expression: Sql, { compiler }: Dialect): Statement {
  const node = expression.toOperationNode();
  if (!RawNode.is(node)) throw new TypeError('Statements are made of pieces of SQL.');
  const { sql, parameters } = compiler().compileQuery(node, createQueryId());
  if (!parameters.every(isBound)) throw new TypeError('Only texts and numbers are bound.');
  return { sql, parameters };
}

const isBound = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';
