// @ts-check
// Makes query.schema.json from the model and the tables of the language.
// `--check` writes nothing and fails where the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { querySchema } from '../dist/schema/query-schema.js';

const file = fileURLToPath(new URL('../query.schema.json', import.meta.url));
const options = { ...(await resolveConfig(file)), filepath: file };
const wanted = await format(JSON.stringify(querySchema()), options);

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== wanted) {
    console.error('packages/query/query.schema.json is stale: run `npm run generate`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, wanted);
}
