import { sql } from 'kysely';
import { read } from '../../read.js';
import { inBytes, separator } from '../schema/text-order.js';
import type { Dialect } from './dialects.js';
import { isNull, toSql, type Sql } from './expression.js';

/**
 * What tells apart the names of groups that are one in English: the rest of the JSON text by which the engine does so, in
 * the order of its code units. Where there is no Chinese name the text ends.
 *
 * @param name - the Chinese name, null where there is none
 */
export function chineseOrder(name: Sql, dialect: Dialect): Sql {
  const found = sql`texts.sort`;
  const own = sql`(select substr(${found}, ${dialect.position(sql`${separator}`, found)} + 1) from texts where texts.text = ${name})`;
  const order = sql`case when ${toSql(isNull(name))} then '}' else ',' || ${dialect.quoted(own)} end`;
  return dialect.bytes(sql`(${order})`);
}

/** The same of a cursor, which names the JSON text. */
export function chineseBound(identity: string): string {
  const name = nameIn(identity);
  return typeof name === 'string' ? `,${JSON.stringify(inBytes(name))}` : '}';
}

function nameIn(identity: string): unknown {
  try {
    return read(JSON.parse(identity), 'zh-Hans');
  } catch {
    return undefined;
  }
}
