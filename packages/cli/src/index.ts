export { exitCodes, run, type ExitCode } from './run.js';
export type { Output, Terminal } from './terminal.js';
