export { brandPart } from './brand-part.js';
export { mergeParts } from './merge-parts.js';
export { platformPart } from './platform-part.js';
export { selection, type Keep } from './selection.js';
