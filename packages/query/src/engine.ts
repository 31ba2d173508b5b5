export { openEngine, type KnownAt, type QueryEngine } from './engine/open-engine.js';
export type { PreparedAnswers } from './engine/prepared.js';
export type { Canonical } from './ast/canonical.js';
export type { GivenQuery, Query } from './ast/types.js';
export type { Answer, Count } from './answer/answer.js';
export { limits } from './ast/limits.js';
