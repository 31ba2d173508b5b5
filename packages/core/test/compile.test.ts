import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile/compile.js';
import { formatProblem } from '../src/errors.js';
import { problemsOf, refusal } from './support/problems.js';
import { folderWith, head, presenceClaim, soundSeeds, vocabulary } from './support/seed-folder.js';
import { only } from './support/world.js';

const compiled = (files: Readonly<Record<string, string>>) =>
  compile(folderWith(files), { version: '1.2.3' });
const problems = (files: Readonly<Record<string, string>>): string[] =>
  problemsOf(() => compiled(files)).map(formatProblem);
/** The problems of the sound seeds with one document on top. */
const problemsIn = (text: string, path = 'sources/2019/two.yaml'): string[] =>
  problems({ ...soundSeeds, [path]: text });

describe('sound seeds', () => {
  it('become an atlas with the version, the counts and the records', () => {
    const atlas = compiled(soundSeeds);
    expect(atlas.meta).toMatchObject({
      version: '1.2.3',
      schemaVersion: 1,
      counts: { sources: 1, brands: 1, presences: 1, claims: 1, insights: 0 },
    });
    expect(only(atlas.presences).claims).toEqual([{ source: 'one', state: 'present' }]);
  });

  it('need no particular order of files', () => {
    const files = { ...soundSeeds, 'sources/2019/two.yaml': head('two') + presenceClaim };
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(compiled(reversed)).toEqual(compiled(files));
  });

  it('may be undated, in a folder that says so', () => {
    const text = head('old').replace('  published: 2019-05-20\n', '') + presenceClaim;
    expect(compiled({ ...soundSeeds, 'sources/undated/old.yaml': text }).sources).toHaveLength(2);
  });

  it('may be written with Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${head('two')}${presenceClaim}`.replaceAll('\n', '\r\n');
    expect(compiled({ ...soundSeeds, 'sources/2019/two.yaml': text }).sources).toHaveLength(2);
  });
});

describe('a mistake', () => {
  it.each([
    [
      'in a value stands where the value stands',
      head('two') + presenceClaim.replace('plaza', 'plazza'),
      'sources/2019/two.yaml:11:15 claims[0].platform: unknown platform `plazza`; did you mean `plaza`?',
    ],
    [
      'in a name stands where the name stands',
      head('two') + presenceClaim.replace('state:', 'stat:'),
      'sources/2019/two.yaml:13:5 claims[0].stat: unknown field `stat`; did you mean `state`?',
    ],
    [
      'of a missing field stands where the map begins that lacks it',
      head('two') + presenceClaim.replace('    channel: flagship-store\n', ''),
      'sources/2019/two.yaml:9:5 claims[0].channel: required field `channel` is missing',
    ],
    [
      'in the head stands in the head',
      head('two', '  url: ftp://example.org\n') + presenceClaim,
      'sources/2019/two.yaml:8:8 source.url: must be an http or https address',
    ],
    [
      'within a flow map stands within it',
      `${head('two')}  - { type: presence, brand: acme, platform: plaza, channel: mini, state: present }\n`,
      'sources/2019/two.yaml:9:62 claims[0].channel: unknown channel `mini`',
    ],
  ])('%s', (_name, text, message) => {
    const [problem, ...others] = problemsIn(text);
    expect(problem).toContain(message);
    expect(others).toEqual([]);
  });

  it.each([
    ['a value without its quote', `${head('two')}  - type: "presence\n`, 9],
    ['a tab for spaces', `${head('two')}\t- type: presence\n`, 9],
    ['a list that is not closed', `${head('two')}  - { type: presence\n`, 10],
    ['a key that comes twice', `${head('two')}${presenceClaim}    brand: acme\n`, 14],
    ['an alias of nothing', `${head('two')}  - *nothing\n`, 9],
  ])('in YAML itself is told with its line: %s', (_name, text, line) => {
    const found = problemsOf(() => compiled({ ...soundSeeds, 'sources/2019/two.yaml': text }));
    expect(found.map(({ code }) => code)).toContain('invalid-yaml');
    expect(found[0]).toMatchObject({ file: 'sources/2019/two.yaml', line });
    expect(found[0]?.column).toBeGreaterThan(0);
  });

  it('in the vocabulary is told in its file', () => {
    const files = {
      ...soundSeeds,
      'vocabulary/brands.yaml': 'acme:\n  name: { en: Acme }\n  kind: brnd\n',
    };
    expect(problems(files)).toEqual([
      'vocabulary/brands.yaml:3:9 acme.kind: unknown brand kind `brnd`; did you mean `brand`?',
    ]);
  });

  it('in one entry is not told again wherever the entry is used', () => {
    const files = { ...soundSeeds, 'vocabulary/brands.yaml': 'acme:\n  name: { en: Acme }\n' };
    expect(problems(files)).toHaveLength(1);
  });

  it('of a campaign that nobody names is told', () => {
    const files = {
      ...soundSeeds,
      'sources/2019/two.yaml': `${head('two')}  - { type: campaign, id: lights, brand: acme }\n`,
    };
    expect(problems(files).join()).toMatch(/lights.*name|name.*lights/);
  });
});

describe('a file', () => {
  it('that is not named as its source is told where it belongs', () => {
    const [problem] = problemsIn(head('three') + presenceClaim);
    expect(problem).toContain('sources/2019/two.yaml:2:7 source.id:');
    expect(problem).toContain('`two.yaml`');
  });

  it('in the folder of another year is told where it belongs', () => {
    const [problem] = problemsIn(head('two') + presenceClaim, 'sources/2018/two.yaml');
    expect(problem).toContain('belongs in `sources/2019/`');
  });

  it('below the folder of its year is told where it belongs', () => {
    const found = problemsIn(head('two') + presenceClaim, 'sources/drafts/2019/two.yaml');
    expect(found.join()).toContain('belongs in `sources/2019/`');
  });

  it('with the source id of another file is told with the other file', () => {
    const found = problemsIn(head('one') + presenceClaim, 'sources/2018/one.yaml');
    expect(found.join('\n')).toContain('`sources/2018/one.yaml`');
  });

  it('of the vocabulary in another folder is told where it belongs', () => {
    const [brands = ''] = [soundSeeds['vocabulary/brands.yaml']];
    expect(problems({ ...soundSeeds, 'vocabulary/more/brands.yaml': brands })).toEqual([
      expect.stringContaining('vocabulary/more/brands.yaml belongs at `vocabulary/brands.yaml`'),
    ]);
  });

  it('with another ending is not passed over in silence', () => {
    for (const path of ['sources/2019/two.yml', 'vocabulary/people.yml', 'sources/2019/two.json']) {
      expect(problems({ ...soundSeeds, [path]: head('two') + presenceClaim }).join()).toContain(
        path,
      );
    }
  });

  it('of a vocabulary that there is not is told with the nearest name', () => {
    expect(problems({ ...soundSeeds, 'vocabulary/brand.yaml': '' }).join()).toContain(
      'did you mean `brands`?',
    );
    expect(problems({ ...soundSeeds, 'vocabulary/terms/chanel.yaml': '' }).join()).toContain(
      'did you mean `channel`?',
    );
  });

  it.each(['', 'text', '- a list', '7'])('of the vocabulary that holds `%s` is refused', (text) => {
    for (const path of ['vocabulary/people.yaml', 'vocabulary/terms/topic.yaml']) {
      expect(problems({ ...soundSeeds, [path]: text }).join()).toContain(path);
    }
  });

  it.each(['', 'text', '- a list', '7', 'null'])(
    'of a source that holds `%s` is refused',
    (text) => {
      expect(problemsIn(text).join()).toContain('sources/2019/two.yaml');
    },
  );

  it('with aliases that multiply into millions is refused, not expanded', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [index, name] of ['b', 'c', 'd', 'e', 'f', 'g', 'h'].entries()) {
      const before = 'abcdefgh'[index] ?? '';
      lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
    }
    expect(problemsIn(lines.join('\n')).join()).toContain('sources/2019/two.yaml');
  });
});

describe('a folder', () => {
  it('that is not there is named', () => {
    const error = refusal(() => compile('/no/such/folder', { version: '1.0.0' }));
    expect(error.code).toBe('no-seeds');
    expect(error.message).toContain('/no/such/folder');
  });

  it('without sources is told what belongs in it', () => {
    expect(problems(vocabulary).join()).toContain('sources/<year>/<source-id>.yaml');
  });
});

describe('redirects', () => {
  const withBrands = (text: string) => ({
    ...soundSeeds,
    'vocabulary/brands.yaml': `acme:\n  name: { en: Acme }\n  kind: brand\nbolt:\n  name: { en: Bolt }\n  kind: brand\n${text}`,
  });

  it('lead claims to the current id and stay in the atlas', () => {
    const atlas = compiled({
      ...withBrands('old-acme: { moved: acme }\n'),
      'sources/2019/two.yaml': head('two') + presenceClaim.replace('acme', 'old-acme'),
    });
    expect(only(atlas.presences).claims).toHaveLength(2);
    expect(atlas.redirects).toEqual({ brands: { 'old-acme': { moved: 'acme' } } });
  });

  it('that are split let the author choose', () => {
    const found = problems({
      ...withBrands('duo: { split: [acme, bolt] }\n'),
      'sources/2019/two.yaml': head('two') + presenceClaim.replace('acme', 'duo'),
    });
    expect(found).toEqual([
      'sources/2019/two.yaml:10:12 claims[0].brand: brand `duo` was split; choose one of: acme, bolt',
    ]);
  });

  it('never chain', () => {
    const [problem] = problems(withBrands('older: { moved: old }\nold: { moved: acme }\n'));
    expect(problem).toContain('leads to `old`, which is a redirect itself; name its target');
    expect(problem).toContain('vocabulary/brands.yaml:7:');
  });

  it('never lead nowhere', () => {
    const [problem] = problems(withBrands('old: { moved: acmee }\n'));
    expect(problem).toContain('leads to unknown `acmee`; did you mean `acme`?');
  });

  it('have a shape', () => {
    for (const text of ['old: { moved: acme, split: [acme, bolt] }', 'old: { split: [acme] }']) {
      expect(problems(withBrands(`${text}\n`)).join()).toContain('old');
    }
  });
});

describe('ten different mistakes', () => {
  const mistakes = `source:
  id: two
  title: A title
  kind: newz
  language: en
  published: 2019-05-20
  url: javascript:alert(1)
claims:
  - { type: presence, brand: acmee, platform: plaza, channel: flagship-store, state: present }
  - { type: presence, brand: acme, platform: plaza, chanel: mini-program, state: present }
  - { type: presence, brand: acme, platform: plaza, channel: mini-program, state: presnt }
  - { type: presence, brand: acme, platform: plaza, channel: flagship-store, era: 2, state: present, from: 2019-13 }
  - { type: presence, brand: acme, platform: plaza, channel: flagship-store, era: 3, state: ended, from: 2019, to: 2018 }
  - { type: observation, metric: adoption, subject: { platform: plaza }, value: { value: 120, unit: percent } }
  - { type: observaton, metric: adoption, subject: { platform: plaza }, value: { value: 12, unit: percent } }
`;

  it('are ten messages, each with its line, and not one more', () => {
    expect(problemsIn(mistakes).map((text) => text.replace('sources/2019/two.yaml:', ''))).toEqual(
      [
        expect.stringMatching(/^2:3 source\.publisher: required field `publisher` is missing/),
        expect.stringMatching(/^4:9 source\.kind: .*`newz`.*did you mean `news`\?/),
        expect.stringMatching(/^7:8 source\.url: must be an http or https address/),
        expect.stringMatching(
          /^9:\d+ claims\[0\]\.brand: unknown brand `acmee`; did you mean `acme`\?/,
        ),
        expect.stringMatching(
          /^10:\d+ claims\[1\]\.chanel: unknown field `chanel`; did you mean `channel`\?/,
        ),
        expect.stringMatching(/^11:\d+ claims\[2\]\.state: .*`presnt`.*did you mean `present`\?/),
        expect.stringMatching(
          /^12:\d+ claims\[3\]\.from: `2019-13` names a day or month that does not exist/,
        ),
        expect.stringMatching(/^13:\d+ claims\[4\]\.to: ends \(2018\) before it starts \(2019\)/),
        expect.stringMatching(/^14:\d+ claims\[5\]\.value\.value: 120 percent is outside 0 to 100/),
        expect.stringMatching(
          /^15:\d+ claims\[6\](\.type)?: unknown type `observaton`; did you mean `observation`\?/,
        ),
      ].map((message) => message as string),
    );
  });
});

describe('mistakes in several files', () => {
  it('are told at once', () => {
    const found = problems({
      ...soundSeeds,
      'vocabulary/people.yaml': 'Ann:\n  name: { en: Ann }\n',
      'vocabulary/markets.yaml': 'cn: { nam: { en: China } }\n',
      'sources/2019/two.yaml': head('two') + presenceClaim.replace('acme', 'acne'),
      'sources/2018/three.yaml': head('three') + presenceClaim,
      'sources/2019/four.yaml': `${head('four')}  - "`,
    });
    for (const file of ['people', 'markets', 'two', 'three', 'four']) {
      expect(found.filter((text) => text.includes(`/${file}.yaml`))).toHaveLength(1);
    }
  });
});
