import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, vitrine, writeFiles } from './support/vitrine.js';

const led = (schema: string, text: string): string =>
  `# yaml-language-server: $schema=${schema}.schema.json\n${text}`;

const term = (name: string): string =>
  led(
    '../../schema/terms',
    `${name}:\n  name: { en: ${name} }\n  definition: { en: What ${name} is. }\n`,
  );

/** A folder with seeds in which no guideline is broken, and files of the test's own on top. */
function seedsWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'seeds'), {
    'vocabulary/brands.yaml': led(
      '../schema/brands',
      'coach:\n  name: { en: Coach }\n  kind: brand\n',
    ),
    'vocabulary/platforms.yaml': led(
      '../schema/platforms',
      'jd-com:\n  name: { en: JD.com, zh-Hans: 京东 }\n  kind: marketplace\n',
    ),
    'vocabulary/terms/brand-kind.yaml': term('brand'),
    'vocabulary/terms/platform-kind.yaml': term('marketplace'),
    'vocabulary/terms/channel.yaml': term('flagship-store'),
    ...files,
  });
  return folder;
}

const file = 'sources/2021/own-2021-note.yaml';

const note = (
  summary: string,
  more = '',
): string => `# yaml-language-server: $schema=../../schema/source.schema.json
source:
  id: own-2021-note # ours
  title: A note
  publisher: Own Desk
  kind: report
  language: en
  url: https://example.com/note?utm_source=desk
  published: 2021-03-01

claims:
  # The only one.
  - type: presence
    brand: coach
    platform: jd-com
    channel: flagship-store
    state: present
    summary: ${summary}
${more}`;

const late = '    from: 2022-05\n';
const texts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

test('a warning is told with its place and its rule, and does not fail the check', () => {
  const cwd = seedsWith({ [file]: note('Opened early.') });
  const { status, stdout, stderr } = vitrine(['check'], { cwd });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^No errors in seeds: /);
  expect(stderr).toBe(
    `seeds/${file}:8:8 warning: source.url: tells who sent the reader; write https://example.com/note (tracking-url)\n`,
  );
});

test('--strict fails on a warning', () => {
  const cwd = seedsWith({ [file]: note('Opened early.') });
  const { status, stdout, stderr } = vitrine(['check', '--strict'], { cwd });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('(tracking-url)');
});

test('an error fails the check', () => {
  const cwd = seedsWith({ [file]: note('Opened early.', late) });
  const { status, stdout, stderr } = vitrine(['check'], { cwd });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(
    `seeds/${file}:19:11 claims[0].from: 2022-05 lies after the publication`,
  );
  expect(stderr).toMatch(/\n1 problem and 1 warning\n$/);
});

test('an exception excuses a place, and is told once nothing needs it', () => {
  const excused = `- rule: fact-after-publication
  file: ${file}
  path: claims[0].from
  reason: The note was found again and reads 2022.
`;
  const cwd = seedsWith({ [file]: note('Opened early.', late), 'lint-exceptions.yaml': excused });
  expect(vitrine(['check'], { cwd }).status).toBe(0);
  const mended = seedsWith({ [file]: note('Opened early.'), 'lint-exceptions.yaml': excused });
  const { status, stderr } = vitrine(['check'], { cwd: mended });
  expect(status).toBe(1);
  expect(stderr).toContain(
    `seeds/lint-exceptions.yaml:1:3 [0]: nothing in ${file} at claims[0].from breaks \`fact-after-publication\` any more; remove the exception (unneeded-exception)`,
  );
});

test('--fix mends what needs no judgement, says where, and keeps the rest to the letter', () => {
  const cwd = seedsWith({ [file]: note("Opened before Singles' Day.", late) });
  const { status, stdout, stderr } = vitrine(['check', '--fix'], { cwd });
  expect(status).toBe(1);
  expect(stdout).toContain(`Mended 1 file\n  seeds/${file}: tracking-url, typography\n`);
  expect(stderr).toContain('(fact-after-publication)');
  expect(stderr).not.toMatch(/\((?:tracking-url|typography)\)/);
  const expected = note('Opened before Singles’ Day.', late).replace('?utm_source=desk', '');
  expect(readFileSync(join(cwd, 'seeds', file), 'utf8')).toBe(expected);
});

test('without --fix nothing is written, and --fix of fixed seeds writes nothing either', () => {
  const cwd = seedsWith({ [file]: note("Opened before Singles' Day.") });
  const before = texts(join(cwd, 'seeds'));
  vitrine(['check'], { cwd });
  expect(texts(join(cwd, 'seeds'))).toEqual(before);
  vitrine(['check', '--fix'], { cwd });
  const fixed = texts(join(cwd, 'seeds'));
  expect(vitrine(['check', '--fix'], { cwd }).stdout).not.toContain('Mended');
  expect(texts(join(cwd, 'seeds'))).toEqual(fixed);
});

test('--rules lists every rule with its weight, whether it is mended, and why', () => {
  const { status, stdout } = vitrine(['check', '--rules']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^citation error\n {2}Whoever doubts a figure/m);
  expect(stdout).toMatch(/^typography warning, mended by --fix\n/m);
});

test('--fix leads editors to the schema in the files that do not', () => {
  const led = note('Opened early.').replace('?utm_source=desk', '');
  const cwd = seedsWith({ [file]: led.split('\n').slice(1).join('\n') });
  expect(vitrine(['check', '--fix'], { cwd }).stdout).toContain(`  seeds/${file}: modeline\n`);
  expect(readFileSync(join(cwd, 'seeds', file), 'utf8')).toBe(led);
});
