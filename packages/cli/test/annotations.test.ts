import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotations } from '../src/output/annotations.js';
import { fewSeedsWith, vitrine, writeFiles } from './support/vitrine.js';

const problem = { code: 'unknown-id', path: 'claims[0].brand', message: 'unknown brand' };

test.each([
  [
    'a problem with a place',
    { ...problem, file: 'seeds/a.yaml', line: 3, column: 12 },
    '::error file=seeds/a.yaml,line=3,col=12,title=unknown-id::claims[0].brand: unknown brand\n',
  ],
  [
    'a problem of the whole',
    { ...problem, path: '', file: 'seeds/a.yaml' },
    '::error file=seeds/a.yaml,title=unknown-id::unknown brand\n',
  ],
  ['a problem of no file', problem, '::error title=unknown-id::claims[0].brand: unknown brand\n'],
  [
    'a warning',
    { ...problem, severity: 'warning' },
    '::warning title=unknown-id::claims[0].brand: unknown brand\n',
  ],
  [
    'a text that would begin another command',
    { ...problem, path: '', message: '100%\r\n::error::mine' },
    '::error title=unknown-id::100%25%0D%0A::error::mine\n',
  ],
  [
    'a name that would end its property',
    { ...problem, path: '', file: 'seeds/a,line=9::b%.yaml' },
    '::error file=seeds/a%2Cline=9%3A%3Ab%25.yaml,title=unknown-id::unknown brand\n',
  ],
])('%s is marked where GitHub finds it', (_what, told, expected) => {
  expect(annotations([told], '.')).toBe(expected);
});

test('files are named from the top of the checkout, those outside of it as they are', () => {
  const file = (name: string) =>
    annotations([{ ...problem, file: name }], join(process.cwd(), '..'));
  expect(file(join(process.cwd(), 'a.yaml'))).toMatch(/^::error file=[^/,]+\/a\.yaml,/u);
  expect(file('/elsewhere/a.yaml')).toContain('file=/elsewhere/a.yaml,');
});

const misspelt = `source:
  id: own-2021-note
  title: A note
  publisher: Own Desk
  kind: report
  language: en
  url: https://example.com/note
  published: 2021-03-01
claims:
  - type: presence
    brand: coahc
    platform: jd-com
    channel: flagship-store
    state: present
`;
const path = 'sources/2021/own-2021-note.yaml';
const mark = `::error file=seeds/${path},line=11,col=12,title=unknown-id::claims[0].brand: unknown brand \`coahc\`; did you mean \`coach\`?\n`;

test('under GitHub Actions problems are marked at their lines, beside what a person reads', () => {
  const cwd = fewSeedsWith({ [path]: misspelt });
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd };
  const { status, stdout, stderr } = vitrine(['check'], { cwd, env });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(`seeds/${path}:11:12 claims[0].brand: unknown brand`);
  expect(stderr.split('\n').filter((line) => line.startsWith('::'))).toEqual([mark.trimEnd()]);
});

test('--format github marks them anywhere, and nothing else does', () => {
  const cwd = fewSeedsWith({ [path]: misspelt });
  expect(vitrine(['check', '--format', 'github'], { cwd }).stderr).toContain(mark);
  expect(vitrine(['check'], { cwd }).stderr).not.toContain('::error');
  const misused = vitrine(['check', '--format', 'gitlab'], { cwd });
  expect(misused.status).toBe(2);
  expect(misused.stderr).toContain('github');
});

test('warnings of seeds without errors are marked as warnings', () => {
  const tracked = misspelt.replace('coahc', 'coach').replace('/note', '/note?utm_source=desk');
  const cwd = fewSeedsWith({});
  writeFiles(join(cwd, 'seeds'), { [path]: tracked });
  const { status, stderr } = vitrine(['check', '--format', 'github'], { cwd });
  expect(status).toBe(0);
  expect(stderr).toContain(`::warning file=seeds/${path},line=7,col=8,title=tracking-url::`);
});
