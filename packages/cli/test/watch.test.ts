import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { bin, fewSeedsWith, vitrine } from './support/vitrine.js';

const note = (brand: string): string => `source:
  id: own-2021-note
  title: A note
  publisher: Own Desk
  kind: report
  language: en
  url: https://example.com/note
  published: 2021-03-01
claims:
  - type: presence
    brand: ${brand}
    platform: jd-com
    channel: flagship-store
    state: present
`;

/** A watch that runs as people run it, with what it has said so far. */
function watching(cwd: string) {
  const { PATH } = process.env;
  const child = spawn(process.execPath, [bin, 'check', '--watch'], { cwd, env: { PATH } });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    said,
    ended,
    interrupt: () => child.kill('SIGINT'),
    /** The verdicts so far, without their times. */
    verdicts: () =>
      said.out
        .split('\n')
        .slice(0, -1)
        .map((line) => line.replace(/^\S+ /u, '')),
  };
}

const until = { timeout: 20_000, interval: 20 };

test('a watch tells of every change, and ends with Ctrl-C', async () => {
  const cwd = fewSeedsWith({});
  const folder = join(cwd, 'seeds', 'sources', '2021');
  const file = join(folder, 'own-2021-note.yaml');
  const { said, ended, interrupt, verdicts } = watching(cwd);
  const next = async (count: number) => {
    await vi.waitFor(() => expect(verdicts().length).toBeGreaterThanOrEqual(count), until);
    return verdicts().at(-1);
  };

  expect(await next(1)).toMatch(/^ok: \d+ claims from 1 source.* \(\d+\.\d\d s\)$/u);
  const before = verdicts().at(-1)?.split(' (')[0];

  // A folder that was not there before, and a mistake in it.
  mkdirSync(folder);
  writeFileSync(file, note('coahc'));
  expect(await next(2)).toMatch(/^1 problem \(/u);
  expect(said.err).toContain('claims[0].brand: unknown brand `coahc`; did you mean `coach`?');

  // Saved as many editors do: written beside, and put into its place.
  const seen = verdicts().length;
  writeFileSync(`${file}.tmp`, note('coach'));
  renameSync(`${file}.tmp`, file);
  expect(await next(seen + 1)).toMatch(/^ok: /u);

  const then = verdicts().length;
  rmSync(folder, { recursive: true });
  await next(then + 1);
  await vi.waitFor(() => expect(verdicts().at(-1)?.split(' (')[0]).toBe(before), until);

  interrupt();
  expect(await ended).toBe(0);
});

test('what editors leave beside a file starts no check', async () => {
  const cwd = fewSeedsWith({});
  const { verdicts, interrupt, ended } = watching(cwd);
  await vi.waitFor(() => expect(verdicts()).toHaveLength(1), until);
  for (const name of ['.coach.yaml.swp', 'coach.yaml~', 'coach.yaml.tmp']) {
    writeFileSync(join(cwd, 'seeds', 'vocabulary', name), '');
  }
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(verdicts()).toHaveLength(1);
  interrupt();
  expect(await ended).toBe(0);
});

test.each([
  [['check', '--watch', 'nowhere'], 'there is no folder `nowhere` to watch'],
  [['check', '--watch', '--fix'], '--watch only tells'],
])('%j is a mistake of use', (args, message) => {
  const { status, stderr } = vitrine(args, { cwd: fewSeedsWith({}) });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
