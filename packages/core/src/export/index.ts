export { claimsCsv } from './claims-csv.js';
export { collectionNames } from './collection-names.js';
export { recordsCsv } from './records-csv.js';
export { toCsv } from './to-csv.js';
export { toDataPackage, type DataPackage, type DataResource } from './to-data-package.js';
export { toJsonLd, type JsonLd, type JsonLdOptions } from './to-json-ld.js';
export { toNdjson } from './to-ndjson.js';
export type { Node } from './json-ld-terms.js';
export type { TableField } from './table-fields.js';
