import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Table } from './tables.js';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Runs a script on Node and reads the JSON that it prints. @throws Error with what it said */
function jsonOf(script: string, argv: readonly string[], folder = ''): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}${script}`, ...argv], {
    cwd: `${root}${folder}`,
    encoding: 'utf8',
  });
  if (status !== 0 && stdout === '') throw new Error(`${script} failed: ${stderr}`);
  return JSON.parse(stdout);
}

interface TypeCost {
  readonly typescript: string;
  readonly limit: number;
  readonly costs: readonly {
    readonly kind: string;
    readonly first: number;
    readonly further: number;
  }[];
}

/** What queries cost the type checker, in instantiations. */
export function typeCosts(): { readonly typescript: string; readonly table: Table } {
  // The script is part of the repository and prints just that.
  const { typescript, limit, costs } = jsonOf('scripts/type-cost.mjs', ['--json']) as TypeCost;
  const said = (cost: number) => `${cost}${cost > limit ? ' ✗' : ''}`;
  const rows = costs.map(({ kind, first, further }) => [kind, said(first), said(further)]);
  return { typescript, table: [['', 'the first in a file', 'each further one'], ...rows] };
}

interface Size {
  readonly name: string;
  readonly size: number;
}

/** What the query package adds to a page, minified and compressed. */
export function bundleSizes(): Table {
  // As size-limit documents its JSON.
  const sizes = jsonOf('node_modules/size-limit/bin.js', ['--json'], 'packages/query') as Size[];
  const rows = sizes.map(({ name, size }) => [name, `${(size / 1000).toFixed(1)} kB`]);
  return [['', 'gzip'], ...rows];
}
