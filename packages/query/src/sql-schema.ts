export { createIndexes, createTables, dialectNames, type DialectName } from './sql/schema/ddl.js';
export { tableRows, type Cell, type TableRows } from './sql/schema/rows.js';
export { tables, type Table } from './sql/schema/tables.js';
export type { Column, ColumnType } from './sql/schema/columns.js';
