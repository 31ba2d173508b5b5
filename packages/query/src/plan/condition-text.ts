import type { Condition, Scalar } from '../ast/types.js';

const signs = { eq: '=', ne: '≠', lt: '<', le: '≤', gt: '>', ge: '≥' } as const;

/** A condition for a reader: `brand.owner.id = "tapestry"`. */
export function conditionText(condition: Condition): string {
  switch (condition.op) {
    case 'and':
    case 'or':
      return `(${condition.of.map(conditionText).join(` ${condition.op} `)})`;
    case 'not':
      return `not ${conditionText(condition.of)}`;
    case 'in':
      return `${condition.path} in ${valuesText(condition.values)}`;
    case 'between':
      return `${condition.path} from ${valueText(condition.from)} to ${valueText(condition.to)}`;
    case 'contains':
      return `${condition.path} contains ${valueText(condition.text)}`;
    case 'startsWith':
      return `${condition.path} starts with ${valueText(condition.text)}`;
    case 'overlaps':
      return `${condition.path} overlaps ${condition.value}`;
    case 'allen':
      return `${condition.path} ${[condition.relation].flat().join(' or ')} ${condition.value}`;
    case 'known':
      return `${condition.path} is known`;
    case 'disputed':
      return condition.path === undefined ? 'is disputed' : `${condition.path} is disputed`;
    case 'exists': {
      const { path, where, standing } = condition;
      const among = standing ? ` (${standing.join(' or ')})` : '';
      return `some ${path}${among}${where ? ` with ${conditionText(where)}` : ''}`;
    }
    default:
      return `${condition.path} ${signs[condition.op]} ${valueText(condition.value)}`;
  }
}

const valueText = (value: Scalar): string => JSON.stringify(value);

/** Lists may be long; the first few show what they are of. */
function valuesText(values: readonly Scalar[]): string {
  const [shown, rest] = [values.slice(0, few), values.length - few];
  return `${shown.map(valueText).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const few = 5;
