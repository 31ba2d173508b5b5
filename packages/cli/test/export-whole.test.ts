import { spawn } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { atlas } from '@vitrine/core/atlas';
import { tables } from '@vitrine/query/sql/schema';
import { describe, expect, test } from 'vitest';
import { bin, temporaryFolder, vitrine } from './support/vitrine.js';

/** All that is in a folder, with the content of its files. */
function everythingIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isDirectory() ? 'a folder' : readFileSync(path, 'base64')];
    }),
  );
}

/** An atlas in which two brands have one id, which no table takes: it fails while the tables are being filled. */
function brokenAtlas(): string {
  const file = join(temporaryFolder(), 'broken.json');
  const brands = [...atlas.brands, ...atlas.brands.slice(0, 1)];
  writeFileSync(file, JSON.stringify({ ...atlas, brands }));
  return file;
}

/** A place where something was exported before, in a folder with nothing else. */
function exportedBefore(format: string): string {
  const out = join(temporaryFolder(), 'out');
  expect(vitrine(['export', '--format', format, '--out', out, '--known-at', '2016']).status).toBe(
    0,
  );
  return out;
}

describe.each(['duckdb', 'parquet'])('%s is written whole or not at all', (format) => {
  const args = (out: string): string[] => ['export', '--format', format, '--out', out];

  test('where it fails, what was there stays', () => {
    const out = exportedBefore(format);
    const before = everythingIn(dirname(out));
    const { status, stdout } = vitrine([...args(out), '--atlas', brokenAtlas()]);
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(everythingIn(dirname(out))).toEqual(before);
  });

  test('where it fails, no folders are left that were made for it', () => {
    const folder = temporaryFolder();
    const out = join(folder, 'deep', 'deeper', 'out');
    expect(vitrine([...args(out), '--atlas', brokenAtlas()]).status).not.toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'stopped by %s, what was there stays',
    async (signal) => {
      const out = exportedBefore(format);
      const folder = dirname(out);
      const before = everythingIn(folder);
      const child = spawn(process.execPath, [bin, ...args(out)], { stdio: 'ignore' });
      const ended = new Promise<NodeJS.Signals | null>((resolve) => {
        child.on('exit', (_code, by) => resolve(by));
      });
      while (readdirSync(folder).length === 1 && child.exitCode === null) await setTimeout(2);
      expect(readdirSync(folder)).toHaveLength(2);
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(everythingIn(folder)).toEqual(before);
    },
  );

  test('takes the place of what was there, through a link too', () => {
    const out = exportedBefore(format);
    const link = join(temporaryFolder(), 'link');
    symlinkSync(out, link);
    const fresh = join(temporaryFolder(), 'fresh');
    const { ino: before } = statSync(out);
    for (const place of [link, fresh]) expect(vitrine(args(place)).status).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(out).ino).not.toBe(before);
    const [replaced, written] = [out, fresh].map((place) => [
      ...everythingIn(dirname(place)).keys(),
    ]);
    expect(replaced).toHaveLength(written?.length ?? 0);
    if (format === 'parquet') {
      const [one, other] = [out, fresh].map((place) => [...everythingIn(place).values()]);
      expect(one).toEqual(other);
    }
  });
});

describe('Parquet', () => {
  test('replaces no folder that holds other files', () => {
    const out = exportedBefore('parquet');
    writeFileSync(join(out, 'notes.txt'), 'mine');
    const before = everythingIn(out);
    const { status, stderr } = vitrine(['export', '--format', 'parquet', '--out', out]);
    expect(status).toBe(2);
    expect(stderr).toContain('holds other files (notes.txt)');
    expect(everythingIn(out)).toEqual(before);
  });

  test('replaces no folder that one is in', () => {
    const cwd = temporaryFolder();
    const { status, stderr } = vitrine(['export', '--format', 'parquet', '--out', '.'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('you are in it');
  });

  test('fills a folder that is empty', () => {
    const out = join(temporaryFolder(), 'empty');
    mkdirSync(out);
    expect(vitrine(['export', '--format', 'parquet', '--out', out]).status).toBe(0);
    expect(readdirSync(out)).toHaveLength(tables.length);
  });
});

test('a DuckDB database with changes beside it is not replaced', () => {
  const out = exportedBefore('duckdb');
  writeFileSync(`${out}.wal`, 'changes that wait');
  const before = everythingIn(dirname(out));
  const { status, stderr } = vitrine(['export', '--format', 'duckdb', '--out', out]);
  expect(status).toBe(2);
  expect(stderr).toContain('has changes beside it');
  expect(everythingIn(dirname(out))).toEqual(before);
});
