export { sameDocument, withoutTracking } from './addresses.js';
export { fixes, type FixedFile } from './fix.js';
export { lint, type LintOptions } from './lint.js';
export type { Finding, LintRule, Severity } from './rule.js';
export { rules } from './rules/index.js';
