import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seeds, temporaryFolder, vitrine, writeFiles } from './support/vitrine.js';

const note = (id: string, from: string) => ({
  [`sources/2021/${id}.yaml`]: `source:
  id: ${id}
  title: A note
  publisher: Own Desk
  kind: filing
  language: en
  published: 2021-03-01
claims:
  - type: presence
    brand: coach
    platform: jd-com
    channel: flagship-store
    state: present
    from: ${from}
`,
});

function git(cwd: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'pipe' });
}

/** A repository of the real vocabulary with one source, committed and tagged as a release. */
function repository(): string {
  const cwd = temporaryFolder();
  cpSync(join(seeds, 'vocabulary'), join(cwd, 'seeds', 'vocabulary'), { recursive: true });
  writeFiles(join(cwd, 'seeds'), note('own-2021-note', '2020'));
  git(cwd, 'init', '--quiet');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '--quiet', '--message', 'Seeds');
  git(cwd, 'tag', '@vitrine/core@0.1.0');
  return cwd;
}

test('by default: what the working tree changes against the last release', () => {
  const cwd = repository();
  expect(vitrine(['diff'], { cwd })).toEqual({ status: 0, stdout: 'No changes\n', stderr: '' });
  writeFiles(join(cwd, 'seeds'), note('own-2021-note', '2020-05'));
  git(cwd, 'commit', '--quiet', '--all', '--message', 'More exact');
  const { status, stdout, stderr } = vitrine(['diff'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(`Patch change: 1 changed

Presences  1 changed
  ~ Coach on JD.com (flagship store): start 2020 → 2020-05; 1 claim corrected (own-2021-note)
`);
});

test('of revisions, folders and files, in words and as data', () => {
  const cwd = repository();
  writeFiles(join(cwd, 'seeds'), note('own-2021-other', '2021'));
  expect(vitrine(['compile', '--out', 'out'], { cwd }).status).toBe(0);
  const markdown = vitrine(['diff', 'HEAD', 'out/atlas.json', '--format', 'markdown'], { cwd });
  expect(markdown.stdout).toContain('# Minor change: 1 changed, 1 added\n');
  expect(markdown.stdout).toMatch(
    /^- Coach on JD\.com \(flagship store\): .*now disputed: start; 1 claim added \(own-2021-other\)$/m,
  );
  const json = vitrine(['diff', 'out/atlas.json', 'HEAD', '--format', 'json'], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({
    level: 'major',
    collections: { sources: { removed: [{ id: 'own-2021-other' }] } },
  });
});

test('leaves the repository and the folder for temporary files as they were', () => {
  const cwd = repository();
  const index = readFileSync(join(cwd, '.git', 'index'));
  const TMPDIR = temporaryFolder();
  expect(vitrine(['diff', 'HEAD'], { cwd, env: { TMPDIR } }).status).toBe(0);
  expect(readFileSync(join(cwd, '.git', 'index')).equals(index)).toBe(true);
  expect(readdirSync(TMPDIR)).toEqual([]);
});

test('says what is no atlas, no folder and no revision', () => {
  const cwd = repository();
  for (const name of ['nope', '--upload-pack=x']) {
    const { status, stdout, stderr } = vitrine(['diff', '--', name], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      `error: \`${name}\` is no atlas file, no folder of seeds and no git revision here\n`,
    );
  }
  const { stderr } = vitrine(['diff', 'HEAD', 'seeds', '--seeds', 'data'], { cwd });
  expect(stderr).toBe('error: revision `HEAD` has no folder `data`\n');
});

test('names what is wrong with the seeds of a revision by that revision', () => {
  const cwd = repository();
  writeFileSync(join(cwd, 'seeds', 'vocabulary', 'people.yaml'), 'ann: [\n');
  git(cwd, 'commit', '--quiet', '--all', '--message', 'Broken');
  const TMPDIR = temporaryFolder();
  const { status, stderr } = vitrine(['diff', 'HEAD', 'seeds'], { cwd, env: { TMPDIR } });
  expect(status).toBe(1);
  expect(stderr).toContain('HEAD:seeds/vocabulary/people.yaml:');
  expect(stderr).not.toContain(TMPDIR);
  expect(readdirSync(TMPDIR)).toEqual([]);
});

test('colours are for terminals, unless they are asked for', () => {
  const cwd = repository();
  writeFiles(join(cwd, 'seeds'), note('own-2021-other', '2021'));
  // eslint-disable-next-line no-control-regex -- the escape that begins a colour
  const colour = /\u001b\[/u;
  expect(vitrine(['diff'], { cwd }).stdout).not.toMatch(colour);
  expect(vitrine(['diff'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toMatch(colour);
});
