export { open, type Database } from './open.js';
export type { ViewOptions } from './views/context.js';
export type * from './views/types.js';
export { comparisonGroups } from './views/types.js';
