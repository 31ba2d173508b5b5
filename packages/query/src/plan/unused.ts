import type { Condition } from '../ast/types.js';
import { valueOf, type Place } from '../model/path.js';
import { indexOf, rowsBy } from './access.js';
import { conditionText } from './condition-text.js';
import { resolved } from './condition.js';
import type { Plan, Way } from './plan.js';
import { isClosed } from './walk.js';

/** A condition by which records could have been reached, or seem to. */
export interface UnusedIndex {
  readonly condition: string;
  /** The index that knows its path, if there is one. */
  readonly index?: string;
  readonly reason: string;
}

/** Why the conditions that were still asked of each record led to no index that was used. */
export function unusedIndexes(plan: Plan, { left, choice }: Way): readonly UnusedIndex[] {
  const unused = left.flatMap((condition): UnusedIndex[] => {
    const why = reasonFor(plan, condition, choice.rows);
    return why ? [{ condition: conditionText(condition), ...why }] : [];
  });
  return unused;
}

function reasonFor(
  { store, query }: Plan,
  condition: Condition,
  chosen: number,
): Omit<UnusedIndex, 'condition'> | undefined {
  if (condition.op === 'or') {
    return { reason: 'either part may hold; an index only knows what must' };
  }
  if (condition.op !== 'eq' && condition.op !== 'in') return undefined;
  const from: Place = { at: 'record', entity: query.from };
  const { steps, leaf } = valueOf(resolved(from, condition.path));
  const index = indexOf(steps);
  if (leaf.kind !== 'id' && leaf.kind !== 'term' && leaf.kind !== 'word') {
    return { reason: 'indexes know ids and words, no dates, numbers or texts' };
  }
  if (index === undefined) {
    return { reason: 'the path leads beyond the record; indexes know its own fields' };
  }
  if (!isClosed(steps)) {
    const asked =
      'what is possible is asked for, and where no source tells the value it may be any';
    return { index, reason: asked };
  }
  const values = 'values' in condition ? condition.values : [condition.value];
  const texts = values.filter((value) => typeof value === 'string');
  const { length } = rowsBy(store, query.from, { by: 'bucket', path: index, values: texts });
  return { index, reason: `it leads to ${length} records, the way that was taken to ${chosen}` };
}
