export { claimSchemas } from './model/claim.js';
export { sourceSchema } from './model/source.js';
