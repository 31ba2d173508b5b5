import type { Columns, RowColumns } from '../../src/index.js';

/** The columns of a query that asks for rows. */
export function rowsIn(columns: Columns): RowColumns {
  if (columns.of !== 'rows') throw new TypeError('The query asks for rows.');
  return columns;
}
