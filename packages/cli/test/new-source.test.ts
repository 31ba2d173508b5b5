import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fewSeedsWith, vitrine, writeFiles } from './support/vitrine.js';

const url = 'https://www.example.com/2020/12/gucci-opens-on-tmall';
const whole = [
  ['--title', "Gucci: 'Opens' on Tmall, at Last"],
  ['--publisher', 'Example Times'],
  ['--published', '2020-12-18'],
  ['--kind', 'news'],
  ['--language', 'en'],
].flat();

const begun = (args: readonly string[], cwd = fewSeedsWith({})) => {
  const { status, stdout, stderr } = vitrine(['new', 'source', ...args], { cwd });
  const [file = ''] = stdout.split('\n');
  return { cwd, status, stderr, file, read: () => readFileSync(join(cwd, file), 'utf8') };
};

/** The file with its examples taken over. */
const withExamples = (text: string): string =>
  text
    .replace(/^ {2}# (?:One claim a fact|fits, and)[^\n]*\n/gmu, '')
    .replace(/^ {2}# /gmu, '  ')
    .replace(/^ {2}#$/gmu, '');

test('what is given is written down, and what is not is left to be filled in', () => {
  const { status, stderr, file, read } = begun([url]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(file).toBe('seeds/sources/2020/example-2020-gucci-opens-tmall.yaml');
  expect(read().split('\n').slice(0, 11)).toEqual([
    '# yaml-language-server: $schema=../../schema/source.schema.json',
    'source:',
    '  id: example-2020-gucci-opens-tmall',
    '  title: # the headline, as it stands',
    '  publisher: # who published it, spelt as in other sources',
    '  kind: # filing, press-release, report, news, reference or blog',
    '  language: # of the document, such as en or zh',
    `  url: ${url}`,
    '  published: # such as 2020-12-18, 2020-12 or 2020~; no line where it has no date',
    '',
    'claims:',
  ]);
});

test('check refuses a file that is not filled in, field by field', () => {
  const { cwd, file } = begun([url]);
  const { status, stderr } = vitrine(['check'], { cwd });
  expect(status).toBe(1);
  for (const field of ['title', 'publisher', 'kind', 'language', 'published']) {
    const line = ['title', 'publisher', 'kind', 'language', '', 'published'].indexOf(field) + 4;
    expect(stderr).toMatch(
      new RegExp(
        `^${file}:${line}:\\d+ source\\.${field}: \`${field}\` is empty; fill it in`,
        'mu',
      ),
    );
  }
  expect(stderr).toContain('claims: `claims` is empty; fill it in');
});

test('a file that is filled in with the examples of claims passes the check', () => {
  const { cwd, file, read } = begun([url, ...whole]);
  expect(file).toBe('seeds/sources/2020/example-times-2020-gucci-opens-tmall-last.yaml');
  expect(read()).toContain("  title: 'Gucci: ''Opens'' on Tmall, at Last'\n");
  writeFiles(cwd, { [file]: withExamples(read()) });
  const { status, stderr } = vitrine(['compile', '--out', 'out'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const atlas = readFileSync(join(cwd, 'out', 'atlas.json'), 'utf8');
  expect(atlas).toContain("Gucci: 'Opens' on Tmall, at Last");
});

test('the publisher is that of the sources of the same site', () => {
  const { read } = begun(['https://jingdaily.com/posts/what-chanel-sells-on-wechat']);
  expect(read()).toContain('\n  publisher: Jing Daily\n');
  expect(read()).toContain('\n  id: jing-daily-what-chanel-sells-wechat\n');
});

test('a document without a date is begun among those that are undated', () => {
  expect(begun(['https://example.com/about-tmall']).file).toBe(
    'seeds/sources/undated/example-about-tmall.yaml',
  );
});

test('tracking is left out of the address', () => {
  expect(begun([`${url}?utm_source=desk&page=2`]).read()).toContain(`  url: ${url}?page=2\n`);
});

test.each([
  ['as it is', url],
  ['without encryption, with tracking', `${url.replace('https:', 'http:')}/?utm_source=x#top`],
])('an address that is cited already is refused %s, with its file', (_what, again) => {
  const { cwd, file } = begun([url]);
  const { status, stderr } = begun([again, '--id', 'another'], cwd);
  expect(status).toBe(1);
  expect(stderr).toContain(`${file} cites `);
});

test('an id that is taken is refused with its file', () => {
  const { cwd, file } = begun([url]);
  const { status, stderr } = begun(
    ['https://example.com/other', '--id', 'example-2020-gucci-opens-tmall'],
    cwd,
  );
  expect(status).toBe(1);
  expect(stderr).toContain(`${file} has the id \`example-2020-gucci-opens-tmall\` already`);
});

test.each([
  [['javascript:alert(1)'], 'is no http or https address'],
  [['file:///etc/passwd'], 'is no http or https address'],
  [['https://me:secret@example.com/a'], 'carries a name or a password'],
  [['http://localhost:3000/a'], 'leads to a place that only some can reach'],
  [['http://192.168.0.1/a'], 'leads to a place that only some can reach'],
  [['http://[::1]/a'], 'leads to a place that only some can reach'],
  [['https://example.com/a b'], 'has white space in it'],
  [['gucci on tmall'], 'has white space in it'],
  [['example.com/a'], 'is no address'],
  [['https://example.com/'], 'give --title or --id'],
  [[url, '--id', '../../escape'], '--id must be kebab-case'],
  [[url, '--published', 'last week'], '--published `last week` is not a date'],
  [[url, '--kind', 'rumour'], '--kind '],
  [[url, '--title', 'a\nb: c'], '--title must be one line'],
  [[url, '--dir', 'nowhere'], 'there is no folder `nowhere`'],
])('%j is refused, and nothing is written', (args, message) => {
  const cwd = fewSeedsWith({});
  const before = readdirSync(join(cwd, 'seeds'), { recursive: true }).sort();
  const { status, stderr } = begun(args, cwd);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(readdirSync(join(cwd, 'seeds'), { recursive: true }).sort()).toEqual(before);
});

test('help and mistakes of use name the whole command', () => {
  expect(vitrine(['new', 'source', '--help']).stdout).toContain('Usage: vitrine new source ');
  const { status, stderr } = vitrine(['new', 'source']);
  expect(status).toBe(2);
  expect(stderr).toContain('Run `vitrine new source --help`.');
});
