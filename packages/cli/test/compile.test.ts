import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '@vitrine/core';
import { expect, test } from 'vitest';
import { seeds, seedsWith, temporaryFolder, vitrine, writeFiles } from './support/vitrine.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const atlasIn = (folder: string) => JSON.parse(read(join(folder, 'atlas.json'))) as Atlas;

test('check counts what good seeds hold', () => {
  const { status, stdout } = vitrine(['check', seeds]);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^No (?:problems|errors) in .*: [\d,]+ claims from [\d,]+ sources\n[\d,]+ brands, /,
  );
});

test('compile writes the atlas and what is generated beside it, and nothing else', () => {
  const out = join(temporaryFolder(), 'deep', 'atlas');
  expect(vitrine(['compile', seeds, '--out', out]).status).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    'atlas.json',
    'atlas.schema.json',
    'claims.schema.json',
    'ids.ts',
  ]);
});

test('files that are right already are left alone', () => {
  const out = temporaryFolder();
  vitrine(['compile', seeds, '--out', out]);
  const before = statSync(join(out, 'atlas.json')).mtimeMs;
  expect(vitrine(['compile', seeds, '--out', out]).stdout).toContain('nothing to change');
  expect(statSync(join(out, 'atlas.json')).mtimeMs).toBe(before);
});

test('--check names each stale file and how to mend it, and writes nothing', () => {
  const out = temporaryFolder();
  vitrine(['compile', seeds, '--out', out]);
  expect(vitrine(['compile', seeds, '--out', out, '--check']).status).toBe(0);
  writeFiles(out, { 'ids.ts': '// by hand\n' });
  const { status, stderr } = vitrine(['compile', seeds, '--out', out, '--check']);
  expect(status).toBe(1);
  expect(stderr).toBe(
    `${join(out, 'ids.ts')} is not what the seeds say; run \`vitrine compile ${seeds} --out ${out}\`\n`,
  );
  expect(read(join(out, 'ids.ts'))).toBe('// by hand\n');
});

test('the data carries the version of its package unless another is given', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'package.json': '{ "version": "3.1.4" }' });
  const out = join(folder, 'src', 'atlas');
  vitrine(['compile', seeds, '--out', out]);
  expect(atlasIn(out).meta.version).toBe('3.1.4');
  vitrine(['compile', seeds, '--out', out, '--data-version', '4.0.0']);
  expect(atlasIn(out).meta.version).toBe('4.0.0');
});

test('a new source file shows in the compiled atlas', () => {
  const cwd = seedsWith({
    'sources/2021/own-2021-note.yaml': `source:
  id: own-2021-note
  title: A note
  publisher: Own Desk
  kind: report
  language: en
  published: 2021-03-01
claims:
  - type: presence
    brand: coach
    platform: jd-com
    channel: flagship-store
    state: present
`,
  });
  vitrine(['compile', '--out', 'out'], { cwd });
  const query = '{"v":1,"from":"presence","match":{"brand":"coach","platform":"jd-com"}}';
  const { stdout } = vitrine(['query', query, '--atlas', 'out/atlas.json', '--format', 'json'], {
    cwd,
  });
  expect(JSON.parse(stdout)).toMatchObject({
    rows: [{ state: 'present', sources: [{ id: 'own-2021-note' }] }],
  });
});
