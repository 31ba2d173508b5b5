import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';

const built = (path: string): string =>
  `import ${JSON.stringify(`file://${fileURLToPath(new URL(`../dist/${path}`, import.meta.url))}`)}`;

const run = (script: string): void =>
  void execFileSync(process.execPath, ['--input-type=module', '--eval', script]);

const options = { time: 1500, iterations: 8, warmupIterations: 1 };

describe('starting Node and importing', () => {
  bench('nothing', () => run(''), options);
  bench('the main entry', () => run(built('index.js')), options);
  bench('the seeded atlas', () => run(built('atlas/index.js')), options);
  bench('the schemas, with Zod', () => run(built('schema.js')), options);
});
