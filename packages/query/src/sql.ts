export { compile, type Compiled, type CompileOptions } from './sql/compile.js';
export type { Statement } from './sql/compile/statement.js';
export { run, type SqlDatabase } from './sql/run.js';
export { dialectNames, type DialectName } from './sql/schema/ddl.js';
