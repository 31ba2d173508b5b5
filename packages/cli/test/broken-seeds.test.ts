import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seedsWith, vitrine, writeFiles } from './support/vitrine.js';

const manyMistakes = `source:
  id: many-mistakes
  title: Many mistakes
  kind: news
  language: en
  url: javascript:alert(1)
  published: 2019-09-13

claims:
  - type: presence
    brand: coach
    platform: tmal
    channel: flagship-store
    state: present
    passge: 3

  - type: presence
    brand: gucci
    platform: tmall
    channel: flagship-store
    state: present
    from: 2019-05
    to: 2018

  - type: observation
    metric: brand-adoption-rate
    subject: { platform: tmall }
    population: Fashion brands
    asOf: 2019-02-30
    value: { value: 12, unit: percent }

  - type: observation
    metric: brand-adoption-rate
    subject: { platform: jd-com }
    population: Fashion brands
    value: { value: 112, unit: percent }

  - type: observation
    metric: daily-active-users
    subject: { platform: wechat }
    value: { minValue: 300, unit: percent }

  - type: rumour
    brand: coach

  - type: person
    id: victor-luis
    country: CN

  - type: person
    id: victor-luis
    country: FR

  - type: presence
    brand: coach
    platform: tmall
    chanel: flagship-store
    state: open
`;

const brokenYaml = `source:
  id: broken-yaml
  title: "An open quote
`;

const misplaced = `source:
  id: misplaced
  title: A file in the folder of another year
  publisher: Somebody
  kind: news
  language: en
  published: 2020-01
claims:
  - type: person
    id: victor-luis
    country: DE
`;

const types =
  'organization, brand, platform, capability, person, ownership, presence, deal, campaign, observation, appointment, insight';

/** One mistake, one line: where, what, and what would be right. */
const expected = `seeds/sources/2019/broken-yaml.yaml:3:10 is not YAML: Missing closing "quote

seeds/sources/2019/many-mistakes.yaml:2:3 source.publisher: required field \`publisher\` is missing
seeds/sources/2019/many-mistakes.yaml:6:8 source.url: must be an http or https address
seeds/sources/2019/many-mistakes.yaml:12:15 claims[0].platform: unknown platform \`tmal\`; did you mean \`tmall\`?
seeds/sources/2019/many-mistakes.yaml:15:5 claims[0].passge: unknown field \`passge\`; did you mean \`passage\`?
seeds/sources/2019/many-mistakes.yaml:23:9 claims[1].to: ends (2018) before it starts (2019-05)
seeds/sources/2019/many-mistakes.yaml:29:11 claims[2].asOf: \`2019-02-30\` names a day or month that does not exist
seeds/sources/2019/many-mistakes.yaml:36:21 claims[3].value.value: 112 percent is outside 0 to 100, the range of a share
seeds/sources/2019/many-mistakes.yaml:41:35 claims[4].value.unit: unit of \`daily-active-users\` cannot be \`percent\`; valid: users
seeds/sources/2019/many-mistakes.yaml:43:11 claims[5].type: unknown type \`rumour\`; valid: ${types}
seeds/sources/2019/many-mistakes.yaml:50:5 claims[7]: says the same thing of \`victor-luis\` as claims[6]; join the two, or tell them apart by era, population or date
seeds/sources/2019/many-mistakes.yaml:57:5 claims[8].chanel: unknown field \`chanel\`; did you mean \`channel\`?
seeds/sources/2019/many-mistakes.yaml:58:12 claims[8].state: \`state\` cannot be \`open\`; valid: present, announced, ended, absent

seeds/sources/2021/misplaced.yaml:7:14 source.published: belongs in \`sources/2020/\`, by its year of publication

14 problems in 3 files
`;

const mistakes = {
  'sources/2019/many-mistakes.yaml': manyMistakes,
  'sources/2019/broken-yaml.yaml': brokenYaml,
  'sources/2021/misplaced.yaml': misplaced,
};

test('every mistake of every file is told at once, each with its place and its mending', () => {
  const cwd = seedsWith(mistakes);
  expect(vitrine(['check'], { cwd })).toEqual({ status: 1, stdout: '', stderr: expected });
});

test('seeds with mistakes are not compiled, and the last good atlas stays as it is', () => {
  const cwd = seedsWith({});
  const out = join(cwd, 'atlas');
  expect(vitrine(['compile', '--out', 'atlas'], { cwd }).status).toBe(0);
  const good = new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  writeFiles(join(cwd, 'seeds'), mistakes);
  const second = vitrine(['compile', '--out', 'atlas'], { cwd });
  expect(second).toEqual({ status: 1, stdout: '', stderr: expected });
  expect(readdirSync(out).sort()).toEqual([...good.keys()].sort());
  for (const [name, text] of good) expect(readFileSync(join(out, name))).toEqual(text);
});

test('a mistake in an entry of the vocabulary is told once, not at every use of its name', () => {
  const cwd = seedsWith({
    'vocabulary/markets.yaml': 'cn-luxury: {}\nchina: { name: { en: China } }\n',
  });
  const { stderr } = vitrine(['check'], { cwd });
  expect(stderr).toMatch(/^seeds\/vocabulary\/markets\.yaml:1:12 cn-luxury\.name: required field/);
  expect(stderr).not.toContain('unknown market `cn-luxury`');
});

test('where a file of the vocabulary cannot be read, names are not called unknown', () => {
  const cwd = seedsWith({ 'vocabulary/brands.yaml': 'coach: [\n' });
  const { status, stderr } = vitrine(['check'], { cwd });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^seeds\/vocabulary\/brands\.yaml:2:1 is not YAML: /);
  expect(stderr).not.toContain('unknown brand');
});
