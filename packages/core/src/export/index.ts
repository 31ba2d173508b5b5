export { claimsCsv } from './claims-csv.js';
export { recordsCsv } from './records-csv.js';
export { toCsv } from './to-csv.js';
export { toJsonLd, type JsonLd, type JsonLdOptions } from './to-json-ld.js';
export type { Node } from './json-ld-terms.js';
