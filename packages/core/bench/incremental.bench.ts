import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { compile } from '../src/compile/compile.js';
import { readMemory } from '../src/compile/memory/read-memory.js';
import { storedMemory } from '../src/compile/memory/stored-memory.js';
import { seeds } from './material.js';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
cpSync(seeds, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let changes = 0;

/** Another text with the same meaning. */
function change(path: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8').replace(/\n# \d+\n$/u, '\n');
  writeFileSync(file, `${text}# ${++changes}\n`);
}

describe('compiling the seeds again: under a third of the time of the first, after a change to one source', () => {
  const memory = readMemory();
  const again = () => void compile(folder, { version: '1.0.0', memory });
  const few = { time: 2000, iterations: 3, warmupIterations: 2 };
  bench('with nothing remembered', () => void compile(folder, { version: '1.0.0' }), few);
  bench(
    'after a change to one source',
    () => {
      change('sources/2019/wwd-2019-coach-third-time.yaml');
      again();
    },
    few,
  );
  bench(
    'after a change to one source, by another process',
    () => {
      change('sources/2019/wwd-2019-coach-third-time.yaml');
      const stored = storedMemory(join(folder, 'memory.json'));
      void compile(folder, { version: '1.0.0', memory: stored });
      stored.store();
    },
    few,
  );
  bench(
    'after a change to the vocabulary',
    () => {
      change('vocabulary/markets.yaml');
      again();
    },
    few,
  );
});
