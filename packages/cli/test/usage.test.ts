import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, seeds, vitrine } from './support/vitrine.js';

const escape = '\u001B[';

test('--help names every command with a line, examples and the exit codes', () => {
  const { status, stdout } = vitrine(['--help']);
  expect(status).toBe(0);
  for (const name of ['query', 'brand', 'compare', 'why', 'check', 'compile', 'verify']) {
    expect(stdout).toMatch(new RegExp(`^ {2}${name} .*[a-zA-Z]$`, 'm'));
  }
  expect(stdout).toMatch(/Examples:\n {2}vitrine query '\{/);
  expect(stdout).toMatch(/Exit codes:\n {2}0 /);
});

test('the help of a command says what it does and shows its options', () => {
  const { status, stdout } = vitrine(['compile', '--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('Usage: vitrine compile [options] [dir]');
  expect(stdout).toContain('--check');
});

test('--version prints the version alone', () => {
  expect(vitrine(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  [['qurey'], 'Did you mean query?'],
  [['check', '--verbos'], "unknown option '--verbos'"],
  [['compile', '--chek'], 'Did you mean --check?'],
  [['query', '{}', '--format', 'tabel'], 'Did you mean table?'],
  [['brand'], "missing required argument 'id'"],
  [['verify'], "required option '--documents <dir>' not specified"],
  [['check', 'no-such-folder'], 'there is no folder `no-such-folder`'],
  [['compile', seeds, '--data-version', 'one'], 'Give a semantic version such as 1.2.0.'],
  [['compile', seeds, '--out', join(seeds, 'README.md', 'atlas')], 'ENOTDIR'],
  [['verify', '--documents', 'no-such-folder'], 'there is no folder `no-such-folder`'],
])('%j was used wrongly', (args, message) => {
  const { status, stdout, stderr } = vitrine(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('without a command it shows the help as something that went wrong', () => {
  const { status, stdout, stderr } = vitrine([]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Usage: vitrine');
});

test('there are colours where they are asked for, and none in a pipe or under NO_COLOR', () => {
  const args = ['brand', 'coach'];
  expect(vitrine(args).stdout).not.toContain(escape);
  expect(vitrine(args, { env: { FORCE_COLOR: '1' } }).stdout).toContain(escape);
  expect(vitrine(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(escape);
});

test('a reader that stops early ends the command quietly', async () => {
  const child = spawn(process.execPath, [
    bin,
    'query',
    '{"v":1,"from":"insight"}',
    '--format',
    'json',
  ]);
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, said }).toEqual({ code: 0, said: '' });
});
