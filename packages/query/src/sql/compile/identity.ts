import { sql } from 'kysely';
import { isNull, toSql, type Sql } from './expression.js';
import type { Cell } from './cells.js';
import type { Dialect } from './dialects.js';
import { decode } from './decode.js';

/**
 * What a value is told apart by, as a text: empty for nothing and for what is not known, else an equals sign and the
 * value, of what has parts the JSON text in which they come by name.
 */
export function identityOf(cell: Cell, dialect: Dialect): Sql {
  const identity = sql`case when ${toSql(cell.present)} then '=' || ${told(cell, dialect)} end`;
  return sql`coalesce(${dialect.bytes(identity)}, '')`;
}

function told(cell: Cell, { quoted }: Dialect): Sql {
  switch (cell.kind) {
    case 'localized': {
      const chinese = cell.part('zh_hans');
      return sql`'{"en":' || ${quoted(cell.part('en'))} || case when ${toSql(isNull(chinese))} then '' else ',"zh-Hans":' || ${quoted(chinese)} end || '}'`;
    }
    case 'reference': {
      const beside = (cell.beside ?? []).map(
        (name) => sql` || ${sql.lit(`,"${name}":`)} || ${quoted(cell.part(name))}`,
      );
      return sql`'{' || ${quoted(cell.part('type'))} || ':' || ${quoted(cell.part('id'))}${sql.join(beside, sql``)} || '}'`;
    }
    case 'boolean':
      return sql`case when ${cell.part()} then 'true' when not ${cell.part()} then 'false' end`;
    case 'number':
      return sql`cast(${cell.part()} as text)`;
    default:
      return cell.part();
  }
}

/** The value of an identity, and what tells it apart in a cursor. */
export function readIdentity(
  text: unknown,
  cell: Pick<Cell, 'kind'>,
): { readonly value: unknown; readonly identity: unknown } {
  const given = String(text);
  if (given === '') return { value: null, identity: null };
  const told = given.slice(1);
  switch (cell.kind) {
    case 'localized':
    case 'reference':
      return { value: JSON.parse(told) as unknown, identity: told };
    case 'boolean':
      return { value: told === 'true', identity: told === 'true' };
    default: {
      const value = decode(told, { is: 'value', of: cell });
      return { value, identity: value };
    }
  }
}

/** The identities that a cursor names, as they stand in a database; `undefined` where it names none. */
export function identitiesIn(text: string): readonly string[] | undefined {
  try {
    const identities: unknown = JSON.parse(text);
    if (!Array.isArray(identities)) return undefined;
    return identities.map((identity) => (identity === null ? '' : `=${String(identity)}`));
  } catch {
    return undefined;
  }
}
