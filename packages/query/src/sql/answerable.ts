import { VitrineError, type Problem } from '@vitrine/core';
import { at, join } from '../ast/place.js';
import type { Condition, Query } from '../ast/types.js';
import { hasHalf } from './schema/held.js';

/**
 * The query as it can be answered from tables.
 *
 * @param knownAt - the day by which what the tables hold was known
 * @throws VitrineError `invalid-query` with every problem
 */
export function answerable(query: Query, knownAt: string | undefined): Query {
  const problems = [
    ...notFused(query.asOf?.knownAt, knownAt),
    ...(query.where ? halvesIn(query.where, 'where') : []),
  ];
  if (problems.length > 0) throw new VitrineError('invalid-query', problems);
  return query;
}

/** What was known by a day is fused from claims, which no database does. */
function notFused(asked: string | undefined, knownAt: string | undefined): readonly Problem[] {
  if (asked === undefined || asked === knownAt) return [];
  const message =
    `needs the sources of ${asked} fused again, which SQL cannot do. Export what was known by then ` +
    `(\`vitrine export --known-at ${asked}\`, in code \`tableRows(atlas, { knownAt: '${asked}' })\`) ` +
    'and ask those tables, which then answer this query too.';
  return [{ code: 'not-available', path: 'asOf.knownAt', message }];
}

/** To look for half of a character is to find it in whole ones, which databases do not take apart. */
function halvesIn(condition: Condition, path: string): readonly Problem[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap((part, index) => halvesIn(part, at(join(path, 'of'), index)));
    case 'not':
      return halvesIn(condition.of, join(path, 'of'));
    case 'exists':
      return condition.where ? halvesIn(condition.where, join(path, 'where')) : [];
    case 'contains':
    case 'startsWith':
      return hasHalf(condition.text) ? [halfAt(join(path, 'text'))] : [];
    default:
      return [];
  }
}

const halfAt = (path: string): Problem => ({
  code: 'half-character',
  path,
  message:
    'has a surrogate that stands alone, half of a character, which no database can look for; give whole characters.',
});
