import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { loadContender, type ContenderName } from '../contenders/all.js';
import { median, type ColdStart } from '../run/results.js';
import { atlasOf } from '../world/atlas.js';
import { tablesOf } from '../world/tables.js';
import { makeWorld } from '../world/world.js';

const rows = 1000;

/** How long one program may be started again and again, in milliseconds. */
const mostTime = 5000;

interface Start {
  readonly label: string;
  readonly argv: readonly string[];
  readonly lengths: number[];
}

/**
 * Starts Node again and again, in turns: bare, only reading the data, and with each contender up to its
 * first answer on a thousand rows.
 *
 * @throws Error where two contenders answer differently
 */
export async function measureColdStart(
  contenders: readonly ContenderName[],
  rounds: number,
): Promise<ColdStart> {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
  try {
    const world = makeWorld(rows);
    const files = { atlas: join(folder, 'atlas.json'), tables: join(folder, 'tables.json') };
    writeFileSync(files.atlas, JSON.stringify(atlasOf(world)));
    writeFileSync(files.tables, JSON.stringify(tablesOf(world)));
    const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
    const program = fileOf('first-answer.js');
    const engine = join(folder, 'engine-answer.mjs');
    bundle(fileOf('engine-answer.js'), engine);
    const starts: Start[] = [
      { label: 'bare', argv: ['-e', '0'], lengths: [] },
      { label: 'atlas', argv: [program, 'atlas', files.atlas], lengths: [] },
      { label: 'tables', argv: [program, 'tables', files.tables], lengths: [] },
      { label: 'engine', argv: [engine, files.atlas], lengths: [] },
    ];
    for (const name of contenders) {
      const { data } = await loadContender(name);
      starts.push({ label: name, argv: [program, name, files[data]], lengths: [] });
    }
    const answers = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      for (const start of starts) {
        const spent = start.lengths.reduce((sum, length) => sum + length, 0);
        if (round > 1 && spent > mostTime) continue;
        const answer = timeStart(start);
        if (answer.startsWith('[')) answers.add(answer);
      }
    }
    if (answers.size > 1) throw new Error(`First answers differ: ${[...answers].join(' ')}.`);
    const of = (label: string) =>
      median(starts.find((start) => start.label === label)?.lengths ?? []);
    return {
      bare: of('bare'),
      engine: of('engine'),
      reading: { atlas: of('atlas'), tables: of('tables') },
      contenders: Object.fromEntries(contenders.map((name) => [name, of(name)])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bundle = (from: string, to: string) =>
  buildSync({
    entryPoints: [from],
    outfile: to,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
  });

function timeStart({ label, argv, lengths }: Start): string {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...argv], { encoding: 'utf8' });
  lengths.push(performance.now() - begin);
  if (status !== 0) throw new Error(`The cold start of ${label} failed: ${stderr}`);
  return stdout;
}
