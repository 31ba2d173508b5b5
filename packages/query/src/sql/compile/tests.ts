import { sql } from 'kysely';
import type { Comparison, Condition, Scalar, TextOperator } from '../../ast/types.js';
import { daySpan } from '../../day.js';
import type { Leaf } from '../../model/path.js';
import { folded } from '../../text/folded.js';
import type { Cell, Here } from './cells.js';
import {
  and,
  column,
  exists,
  isNull,
  isPresent,
  not,
  or,
  type Bool,
  type Sql,
} from './expression.js';
import { isHeld } from '../schema/held.js';
import { inRelation } from './intervals.js';
import { table, type Least, type Setting } from './setting.js';

export type ValueCondition = Extract<
  Condition,
  {
    op:
      Exclude<Comparison, 'ne'> | 'in' | 'between' | TextOperator | 'known' | 'overlaps' | 'allen';
  }
>;

/** Whether a condition is met by one known value at the end of its path, at least that truly. */
export function meets(
  condition: ValueCondition,
  leaf: Leaf,
  here: Here,
  least: Least,
  setting: Setting,
): Bool {
  if (condition.op === 'overlaps' || condition.op === 'allen') {
    return here.is === 'row' && inRelation(condition, here.row.alias, setting, least);
  }
  // An interval is known where there is one.
  if (here.is === 'row') return true;
  const { cell } = here;
  const compared = (op: Compared, value: Scalar): Bool =>
    compare(cell, op, value, leaf, least, setting);
  switch (condition.op) {
    case 'known':
      // The amount of an undisclosed deal exists, but nobody tells it.
      return cell.kind !== 'quantity' || not(cell.part('undisclosed'));
    case 'in':
      return isPlain(leaf)
        ? isAmong(cell.part(), condition.values.map(String))
        : or(...condition.values.map((value) => compared('eq', value)));
    case 'between':
      return and(compared('ge', condition.from), compared('le', condition.to));
    case 'contains':
    case 'startsWith':
      return or(...textsOf(cell).map((text) => holdsText(text, condition, setting)));
    default:
      return compared(condition.op, condition.value);
  }
}

type Compared = 'eq' | 'lt' | 'le' | 'gt' | 'ge';

/** Whether values of the kind are texts that are equal only where they are the same. */
const isPlain = ({ kind }: Leaf): boolean =>
  kind === 'id' || kind === 'term' || kind === 'word' || kind === 'text';

/** A text is one of several, of which the database is told those that it can hold. */
function isAmong(text: Sql, wanted: readonly string[]): Bool {
  const held = wanted.filter(isHeld);
  return held.length > 0 && sql`${text} in (${sql.join(held)})`;
}

const textsOf = (cell: Cell): readonly Sql[] =>
  cell.kind === 'localized' ? [cell.part('en'), cell.part('zh_hans')] : [cell.part()];

/** Letters are folded beforehand, since no two databases fold them alike. */
function holdsText(
  text: Sql,
  { op, text: wanted }: Extract<ValueCondition, { op: TextOperator }>,
  { dialect, alias }: Setting,
): Bool {
  const part = folded(wanted);
  if (part === '') return isPresent(text);
  if (!isHeld(part)) return false;
  const of = alias();
  const position = dialect.position(sql`${part}`, column(of, 'folded'));
  const holds = op === 'contains' ? sql`${position} > 0` : sql`${position} = 1`;
  return exists(table('texts'), of, and(sql`${column(of, 'text')} = ${text}`, holds));
}

function compare(
  cell: Cell,
  op: Compared,
  wanted: Scalar,
  leaf: Leaf,
  least: Least,
  setting: Setting,
): Bool {
  const { dialect } = setting;
  switch (leaf.kind) {
    case 'date': {
      const days = daySpan(String(wanted));
      const [low, high] = [cell.part('earliest'), cell.part('latest')];
      const span: Span = { low, high, open: false };
      return compareSpan(
        span,
        op,
        dialect.day(days?.first ?? ''),
        dialect.day(days?.last ?? '~'),
        least,
      );
    }
    case 'quantity': {
      const undisclosed = cell.part('undisclosed');
      if (wanted === 'undisclosed') return undisclosed;
      const number = dialect.number(Number(wanted));
      const span: Span = {
        low: cell.part('min'),
        high: cell.part('max'),
        open: cell.part('exclusive'),
      };
      const met = compareSpan(span, op, number, number, least);
      return least <= 2 ? or(undisclosed, met) : and(not(undisclosed), met);
    }
    case 'number':
      return sql`${cell.part()} ${sql.raw(signs[op])} ${dialect.number(Number(wanted))}`;
    case 'boolean':
      return wanted === true ? cell.part() : not(cell.part());
    default:
      if (!isHeld(String(wanted))) return false;
      return or(...textsOf(cell).map((text) => sql`${text} = ${wanted}`));
  }
}

const signs: Readonly<Record<Compared, string>> = { eq: '=', lt: '<', le: '<=', gt: '>', ge: '>=' };

/** What is not exactly known: null is an open side, and where it is `open` the bounds are not among the values. */
interface Span {
  readonly low: Sql;
  readonly high: Sql;
  readonly open: Sql | false;
}

/** How what lies between two bounds compares with what lies from `first` to `last`. */
function compareSpan(span: Span, op: Compared, first: Sql, last: Sql, least: Least): Bool {
  const sure = least >= 3;
  switch (op) {
    case 'lt':
      return isBefore(span, first, sure);
    case 'gt':
      return isAfter(span, last, sure);
    // Surely not before is what may not lie before, and the other way round.
    case 'ge':
      return not(isBefore(span, first, !sure));
    case 'le':
      return not(isAfter(span, last, !sure));
    case 'eq':
      return and(not(isBefore(span, first, !sure)), not(isAfter(span, last, !sure)));
  }
}

/** All of it lies before a point, or some of it may. */
const isBefore = ({ low, high, open }: Span, point: Sql, sure: boolean): Bool =>
  sure
    ? or(sql`${high} < ${point}`, and(open, sql`${high} = ${point}`))
    : or(isNull(low), sql`${low} < ${point}`);

const isAfter = ({ low, high, open }: Span, point: Sql, sure: boolean): Bool =>
  sure
    ? or(sql`${low} > ${point}`, and(open, sql`${low} = ${point}`))
    : or(isNull(high), sql`${high} > ${point}`);
