export { brandPart } from './brand-part.js';
export { cardPart } from './card/card-part.js';
export { mergeParts } from './merge-parts.js';
export { platformPart } from './platform-part.js';
export { selection, type Keep } from './selection.js';
