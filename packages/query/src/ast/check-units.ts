import { resolvePath, valueOf, type Place } from '../model/path.js';
import type { Checker } from './checker.js';
import { join } from './place.js';
import type { Condition, Measure, Param, Query } from './types.js';

const compared: readonly Measure['measure'][] = ['min', 'max', 'range', 'sum', 'average'];

/** Refuses measures that would add or compare quantities of different units. */
export function checkUnits(
  checker: Checker,
  place: Place,
  query: Query<Param>,
  measures: NonNullable<Query['measures']>,
): void {
  for (const [alias, measure] of Object.entries(measures)) {
    if (!compared.includes(measure.measure) || !('path' in measure)) continue;
    const path = resolvePath(place, measure.path);
    if ('wrong' in path || valueOf(path).leaf.kind !== 'quantity') continue;
    if (path.many) {
      const message = `\`${path.text}\` leads to several quantities, whose units may differ; ask from the other end of the relation.`;
      checker.report('mixed-units', join(join('measures', alias), 'path'), message);
    } else if (!fixes(query, `${path.text}.unit`)) {
      const message = `\`${path.text}\` may have several units: match \`${path.text}.unit\`, or put it into \`groupBy\`.`;
      checker.report('mixed-units', join(join('measures', alias), 'path'), message);
    }
  }
}

/** Whether all rows of a group have the same value at a path that leads to one. */
function fixes({ match = {}, where, groupBy = [] }: Query<Param>, path: string): boolean {
  const matched = Object.hasOwn(match, path) && !Array.isArray(match[path]);
  const grouped = Object.values(groupBy).includes(path);
  return matched || grouped || (where !== undefined && mustEqual(where, path));
}

/** Whether the condition can only be met where the path equals one value. */
function mustEqual(condition: Condition<Param>, path: string): boolean {
  switch (condition.op) {
    case 'and':
      return condition.of.some((part) => mustEqual(part, path));
    case 'eq':
      return condition.path === path;
    case 'in':
      return (
        condition.path === path && Array.isArray(condition.values) && condition.values.length === 1
      );
    default:
      return false;
  }
}
