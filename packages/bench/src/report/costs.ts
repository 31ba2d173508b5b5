import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Table } from './tables.js';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Runs a script on Node and gives what it prints. @throws Error with what it said */
function printedBy(script: string, argv: readonly string[], folder: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}${script}`, ...argv], {
    cwd: `${root}${folder}`,
    encoding: 'utf8',
  });
  if (status !== 0 && stdout === '') throw new Error(`${script} failed: ${stderr}`);
  return stdout.trim();
}

/** What queries cost the type checker, as the script of the query package tells it. */
export const typeCosts = (): string =>
  printedBy('packages/query/scripts/type-cost.mjs', [], 'packages/query');

interface Size {
  readonly name: string;
  readonly size: number;
}

/** What the query package adds to a page, minified and compressed. */
export function bundleSizes(): Table {
  // As size-limit documents its JSON.
  const printed = printedBy('node_modules/size-limit/bin.js', ['--json'], 'packages/query');
  const sizes = JSON.parse(printed) as Size[];
  const rows = sizes.map(({ name, size }) => [name, `${(size / 1000).toFixed(1)} kB`]);
  return [['', 'gzip'], ...rows];
}
