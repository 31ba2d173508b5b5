export { claimSchema, sourceFileSchema, vocabularyEntrySchemas } from './model/documents.js';
export { fuzzyDateSchema } from './model/fuzzy-date.js';
export { quantitySchema } from './model/quantity.js';
export { sourceSchema } from './model/source.js';
export { parseClaims } from './read/parse-claims.js';
