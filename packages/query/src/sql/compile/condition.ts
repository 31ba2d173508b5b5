import { sql } from 'kysely';
import type { Condition, Query } from '../../ast/types.js';
import { disputableAt } from '../../model/disputed.js';
import { resolvePath, valueOf, type Path, type Place, type Step } from '../../model/path.js';
import { tableOf } from '../schema/columns.js';
import { idOf, type Here, type Row } from './cells.js';
import { and, column, exists, not, or, type Bool } from './expression.js';
import { table, type Least, type Setting } from './setting.js';
import { meets } from './tests.js';
import { walk } from './walk.js';

/** Whether a checked condition is met by what stands at a place, at least that truly. */
export function met(
  condition: Condition,
  place: Place,
  here: Here,
  least: Least,
  setting: Setting,
): Bool {
  const part = (of: Condition): Bool => met(of, place, here, least, setting);
  switch (condition.op) {
    case 'and':
      return and(...condition.of.map(part));
    case 'or':
      return or(...condition.of.map(part));
    case 'not':
      return not(met(condition.of, place, here, turned(least), setting));
    case 'ne':
      // Of several values none may be equal, so the whole is negated, not the test of each.
      return not(met({ ...condition, op: 'eq' }, place, here, turned(least), setting));
    case 'exists': {
      const { where, standing } = condition;
      const path = resolved(place, condition.path);
      return walk(
        withStanding(path.steps, standing),
        here,
        least,
        {
          met: (at, least_) => !where || met(where, path.place, at, least_, setting),
          open: (least_) => where !== undefined && least_ <= 2,
        },
        setting,
      );
    }
    case 'disputed': {
      const asked = disputableAt(place, condition.path);
      if (!asked) throw new RangeError('The condition was not checked.');
      const found = (at: Here): Bool => at.is === 'row' && isDisputed(at.row, asked.field, setting);
      return walk(toRecord(asked.record), here, least, { met: found, open: () => false }, setting);
    }
    default: {
      const { steps, leaf } = valueOf(resolved(place, condition.path));
      return walk(
        steps,
        here,
        least,
        {
          met: (at, least_) => meets(condition, leaf, at, least_, setting),
          open: (least_) => condition.op !== 'known' && least_ <= 2,
        },
        setting,
      );
    }
  }
}

/** Not at least so true is the negation of being at least that true: the chain turned round. */
const turned = (least: Least): Least => (5 - least) as Least;

/** A path of a checked query; the check has made sure that there is one. */
export function resolved(from: Place, text: string): Path {
  const path = resolvePath(from, text);
  if ('wrong' in path) throw new RangeError(`The path \`${text}\` was not checked.`);
  return path;
}

function withStanding(
  steps: readonly Step[],
  standing: Extract<Condition, { op: 'exists' }>['standing'],
): readonly Step[] {
  const last = steps.at(-1);
  if (!standing || last?.step !== 'records') return steps;
  return [...steps.slice(0, -1), { ...last, standing }];
}

const toRecord = ({ place, steps }: Path): readonly Step[] =>
  place.at === 'ref' ? [...steps, { step: 'follow', entity: place.entity }] : steps;

function isDisputed(row: Row, field: string | undefined, { alias }: Setting): Bool {
  const of = alias();
  return exists(
    table('disputes'),
    of,
    and(
      sql`${column(of, 'collection')} = ${sql.lit(tableOf(row.entity))}`,
      sql`${column(of, 'record')} = ${idOf(row)}`,
      field === undefined || sql`${column(of, 'field')} = ${field}`,
    ),
  );
}

/** The conditions of a query, those of `match` among them. */
export const conditionsOf = ({ match = {}, where }: Query): readonly Condition[] => [
  ...Object.entries(match).map(([path, wanted]): Condition =>
    typeof wanted === 'object'
      ? { op: 'in', path, values: wanted }
      : { op: 'eq', path, value: wanted },
  ),
  ...(where ? [where] : []),
];
