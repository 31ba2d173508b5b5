import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const bin = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));
export const seeds = fileURLToPath(new URL('../../../../seeds', import.meta.url));

export interface Run {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line as people do: as a process of its own. */
export function vitrine(args: readonly string[], { cwd, input, env }: Run = {}) {
  const { PATH } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    // The whole atlas as JSON-LD is several megabytes.
    maxBuffer: 64 * 1024 * 1024,
    // Nothing of the surroundings may colour the output.
    env: { PATH, ...env },
  });
  return { status, stdout, stderr };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with a copy of the real seeds in `seeds/`, and files of the test's own on top. */
export function seedsWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  cpSync(seeds, join(folder, 'seeds'), { recursive: true });
  writeFiles(join(folder, 'seeds'), files);
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/**
 * A folder with the real vocabulary and one of the real sources in `seeds/`, and files of the test's own
 * on top: enough to check, and quick to.
 */
export function fewSeedsWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  const one = join('sources', '2014', 'jing-daily-2014-burberry-tmall.yaml');
  for (const part of ['vocabulary', one]) {
    cpSync(join(seeds, part), join(folder, 'seeds', part), { recursive: true });
  }
  writeFiles(join(folder, 'seeds'), files);
  return folder;
}
