import type { Condition } from '../ast/types.js';
import { disputableAt } from '../model/disputed.js';
import { valueOf, type Place, type Step } from '../model/path.js';
import type { Table } from '../store/table.js';
import { resolved } from './condition.js';

/**
 * Asks rows what is asked of records. What depends on one field alone is asked once for each of its
 * values: it is answered by the number that the row has in the column of that field. As long as only a few rows
 * are asked, that is not worth a column, and their records are asked one by one.
 */
export function byRow<Rec, Answer>(
  table: Table<Rec>,
  field: string | undefined,
  answer: (record: Rec) => Answer,
): (row: number) => Answer {
  const { all } = table;
  const direct = ofRecord(all, answer);
  if (field === undefined) return direct;
  const known: Answer[] = [];
  const column = table.column(field);
  let codes: Int32Array | undefined;
  let left = all.length / few;
  return (row) => {
    if (!codes) {
      codes = (left-- > 0 ? column.made() : column())?.codes;
      if (!codes) return direct(row);
    }
    const code = codes[row] ?? 0;
    return (known[code] ??= direct(row));
  };
}

/** Asks rows, which are places in the list of records, what is asked of records. */
export const ofRecord =
  <Rec, Answer>(all: readonly Rec[], answer: (record: Rec) => Answer) =>
  (row: number): Answer =>
    answer(all[row] as Rec);

/** Up to one row in so many, an index is not worth its making. */
export const few = 8;

/** The field of a record that steps begin with, where all that they lead to depends on it alone. */
export const fieldOfSteps = ([first]: readonly Step[]): string | undefined =>
  first?.step === 'read' && first.name !== 'id' ? first.name : undefined;

/** The field of a record that a checked condition depends on, if there is only one. */
export function fieldOfCondition(condition: Condition, from: Place): string | undefined {
  switch (condition.op) {
    case 'and':
    case 'or': {
      const fields = new Set(condition.of.map((part) => fieldOfCondition(part, from)));
      return fields.size === 1 ? [...fields][0] : undefined;
    }
    case 'not':
      return fieldOfCondition(condition.of, from);
    case 'disputed': {
      const asked = disputableAt(from, condition.path);
      return asked && fieldOfSteps(asked.record.steps);
    }
    case 'exists':
      return fieldOfSteps(resolved(from, condition.path).steps);
    default:
      return fieldOfSteps(valueOf(resolved(from, condition.path)).steps);
  }
}
