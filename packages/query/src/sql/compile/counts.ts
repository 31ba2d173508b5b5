import { sql } from 'kysely';
import type { Count } from '../../answer/answer.js';
import { certainties } from '../../time/certainty.js';
import type { Given } from './decode.js';
import { list, type Sql } from './expression.js';
import { leastRow } from './setting.js';

/** How many rows there are under each mode, by how true they are. */
export const countsOf = (truth: Sql, prefix = ''): Sql =>
  list(
    certainties.map(
      (mode) =>
        sql`count(case when ${truth} >= ${sql.lit(leastRow(mode))} then 1 end) as ${sql.id(`${prefix}${mode}`)}`,
    ),
  );

export function readCounts(given: Given, prefix = ''): Count {
  const at = (mode: string): number => Number(given[`${prefix}${mode}`] ?? 0);
  return { certain: at('certain'), presumed: at('presumed'), possible: at('possible') };
}
