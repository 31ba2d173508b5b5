import { describe, expect, it } from 'vitest';
import { formatProblem } from '../src/errors.js';
import { layer } from '../src/fuse/layer.js';
import type { Atlas } from '../src/model/atlas.js';
import { parseClaims } from '../src/read/parse-claims.js';
import { problemsOf, refusal, told } from './support/problems.js';
import {
  adoption,
  atlasOf,
  doc,
  only,
  percent,
  presence,
  world,
  worldWithRedirects,
  type AuthoredFile,
} from './support/world.js';

const read = (input: unknown, below: Atlas = world): Atlas =>
  layer(below, parseClaims(input, below));
const problems = (input: unknown, below: Atlas = world): string[] =>
  told(problemsOf(() => parseClaims(input, below)));

describe('the shapes of own data', () => {
  const file = doc('own', [presence()]);

  it.each([
    ['a source file', file],
    ['a list of source files', [file]],
    ['sources with their vocabulary', { vocabulary: {}, sources: [file] }],
    ['sources without vocabulary', { sources: [file] }],
  ])('%s is read', (_name, input) => {
    expect(only(read(input).presences).claims.map(({ source }) => source)).toEqual(['own']);
  });

  const broken: AuthoredFile = doc('own', [presence({ brand: 'acne' })]);

  it.each([
    ['claims[0].brand', broken],
    ['[0].claims[0].brand', [broken]],
    ['sources[0].claims[0].brand', { sources: [broken] }],
  ])('places a mistake at %s', (path, input) => {
    expect(problems(input)).toEqual([`${path}: unknown brand \`acne\`; did you mean \`acme\`?`]);
  });

  it.each([
    [null],
    [undefined],
    ['text'],
    [7],
    [[]],
    [{}],
    [{ sources: 'text' }],
    [{ sources: {} }],
  ])('of %j is refused or empty, never half-read', (input) => {
    if (Array.isArray(input)) expect(parseClaims(input, world).claims).toEqual([]);
    else expect(refusal(() => parseClaims(input, world)).code).toBe('invalid-claims');
  });
});

describe('what is refused', () => {
  it('is told all at once, each with its path', () => {
    const input = [
      doc('own', [
        presence({ brand: 'acne' }),
        presence({ platform: 'plazza', channel: 'flagship' }),
        adoption(percent(120)),
        { ...presence(), stat: 'present' },
        { type: 'presense' },
      ]),
      doc('other', [presence({ from: '2020-13' })], { url: 'javascript:alert(1)', kind: 'tweet' }),
    ];
    const found = problemsOf(() => parseClaims(input, world));
    expect(found.map(({ path }) => path)).toEqual(
      expect.arrayContaining(
        [
          '[0].claims[0].brand',
          '[0].claims[1].platform',
          '[0].claims[1].channel',
          '[0].claims[2].value.value',
          '[0].claims[3].stat',
          '[0].claims[4]',
          '[1].source.kind',
          '[1].source.url',
          '[1].claims[0].from',
        ].map(
          (path) =>
            (path === '[0].claims[4]'
              ? expect.stringMatching(/^\[0\]\.claims\[4\]/)
              : path) as string,
        ),
      ),
    );
  });

  it('is said in one message, a line a problem', () => {
    const error = refusal(() =>
      parseClaims(doc('own', [presence({ brand: 'acne', platform: 'plazza' })]), world),
    );
    expect(error.message).toBe(error.problems.map(formatProblem).join('\n'));
    expect(error.message.split('\n')).toHaveLength(2);
    expect(error.name).toBe('VitrineError');
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'an unknown id',
      presence({ brand: 'acmee' }),
      'claims[0].brand: unknown brand `acmee`; did you mean `acme`?',
    ],
    [
      'an unknown id near nothing',
      presence({ brand: 'zzzzzz' }),
      'claims[0].brand: unknown brand `zzzzzz`; valid: acme, bolt, cora',
    ],
    [
      'an unknown word',
      presence({ channel: 'flagship-stor' }),
      'claims[0].channel: unknown channel `flagship-stor`; did you mean `flagship-store`?',
    ],
    [
      'an unknown organization that is credited',
      presence({ reportedBy: 'lob' }),
      'claims[0].reportedBy: unknown organization `lob`; did you mean `lab`?',
    ],
    [
      'an unknown unit',
      adoption({ value: 3, unit: 'percents' }),
      'claims[0].value.unit: unknown unit `percents`; did you mean `percent`?',
    ],
    [
      'a unit that the metric has not',
      adoption({ value: 3, unit: 'users' }),
      'claims[0].value.unit: unit of `adoption` cannot be `users`; valid: percent',
    ],
    [
      'a subject that the metric has not',
      adoption(percent(3), { subject: { brand: 'acme' } }),
      'claims[0].subject: `adoption` is not measured of a brand, but of: platform',
    ],
    [
      'a share beyond a hundred',
      adoption(percent(101)),
      'claims[0].value.value: 101 percent is outside 0 to 100, the range of a share',
    ],
    [
      'a share below nothing',
      adoption(percent(-1)),
      'claims[0].value.value: -1 percent is outside 0 to 100, the range of a share',
    ],
    [
      'an end before the start',
      presence({ from: '2020', to: '2019-06' }),
      'claims[0].to: ends (2019-06) before it starts (2020)',
    ],
    [
      'a closing before the launch',
      { type: 'platform', id: 'plaza', launched: '2020', closed: '2019' },
      'claims[0].closed: closed (2019) before it launched (2020)',
    ],
    [
      'a rank without a reason',
      presence({ rank: 'preferred' }),
      'claims[0].rank: an explicit rank needs a `rankReason`: a reader must be able to judge it',
    ],
    [
      'a missing field',
      { type: 'presence', brand: 'acme', channel: 'mini-program', state: 'present' },
      'claims[0].platform: required field `platform` is missing',
    ],
    [
      'an insight that says nothing',
      { type: 'insight', about: [{ brand: 'acme' }], topic: 'control', stance: 'driver' },
      'claims[0].summary: an insight needs a `summary`: without one it says nothing',
    ],
    [
      'an appointment to nothing',
      { type: 'appointment', person: 'ann', role: 'head' },
      'claims[0]: needs exactly one of: organization, brand, platform',
    ],
    [
      'an appointment to two',
      { type: 'appointment', person: 'ann', role: 'head', brand: 'acme', platform: 'plaza' },
      'claims[0]: needs exactly one of: organization, brand, platform',
    ],
    [
      'a subject of two',
      adoption(percent(3), { subject: { brand: 'acme', platform: 'plaza' } }),
      'claims[0].subject: needs exactly one of: brand, platform, organization, market',
    ],
  ])('%s', (_name, claim, message) => {
    expect(problems(doc('own', [claim]))).toEqual([message]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/x',
    'file:///etc/passwd',
    'example.org',
    '//example.org',
    'HTTPS//x',
  ])('the address %s', (url) => {
    expect(problems(doc('own', [presence()], { url }))).toEqual([
      'source.url: must be an http or https address',
    ]);
  });

  it.each(['title', 'publisher', 'id', 'kind', 'language'])('a source without %s', (field) => {
    const { source, claims } = doc('own', [presence()]);
    const rest = Object.fromEntries(Object.entries(source).filter(([name]) => name !== field));
    expect(problems({ source: rest, claims })).toEqual([
      `source.${field}: required field \`${field}\` is missing`,
    ]);
  });

  it('two claims of one source that say the same field of the same thing', () => {
    const [problem] = problems(doc('own', [presence(), presence({ from: '2019' })]));
    expect(problem).toContain(
      'claims[1]: says the same thing of `acme--plaza--flagship-store` as claims[0]',
    );
  });

  it('a source id that the atlas has, or that comes twice', () => {
    const below = atlasOf(doc('known', [presence()]));
    expect(problems(doc('known', [presence()]), below)).toEqual([
      'source.id: source `known` exists already; choose another id',
    ]);
    expect(
      problems([doc('twin', [presence()]), doc('twin', [presence({ brand: 'bolt' })])]),
    ).toEqual(['[1].source.id: source `twin` exists already; choose another id']);
  });

  it('a campaign that nobody names', () => {
    const campaign = { type: 'campaign', id: 'lights', brand: 'acme' };
    expect(problems(doc('own', [campaign])).join()).toContain(
      'no claim gives the `name` of campaign `lights`',
    );
    const named = doc('first', [{ ...campaign, name: 'Lights' }]);
    expect(read([named, doc('own', [campaign])]).campaigns).toHaveLength(1);
    expect(read(doc('own', [campaign]), atlasOf(named)).campaigns).toHaveLength(1);
  });
});

describe('what is accepted', () => {
  it('is a change beyond a hundred per cent, of a metric that measures change', () => {
    const growth = { ...adoption(percent(250)), metric: 'growth' };
    expect(only(read(doc('own', [growth])).observations).value).toEqual(percent(250));
  });

  it('is one document that says different fields of a thing in different passages', () => {
    const file = doc('own', [
      { type: 'deal', id: 'big', kind: 'partnership', passage: 4 },
      { type: 'deal', id: 'big', announced: '2019', passage: 2 },
    ]);
    const deal = only(read(file).deals);
    expect(deal).toMatchObject({ kind: 'partnership', announced: { edtf: '2019' } });
    expect(deal.claims.map(({ passage }) => passage)).toEqual([2, 4]);
  });
});

describe('own things', () => {
  const vocabulary = {
    brands: { dawn: { name: { en: 'Dawn', 'zh-Hans': '黎明' }, kind: 'brand' } },
    platforms: { bazaar: { name: { en: 'Bazaar' }, kind: 'marketplace' } },
  };

  it('can be spoken of, beside those of the atlas', () => {
    const atlas = read({
      vocabulary,
      sources: [doc('own', [presence({ brand: 'dawn', platform: 'bazaar' })])],
    });
    expect(only(atlas.presences)).toMatchObject({ brand: 'dawn', platform: 'bazaar' });
    expect(atlas.brands.map(({ id }) => id)).toEqual(['acme', 'bolt', 'cora', 'dawn']);
  });

  it('are offered where one of their names is misspelt', () => {
    expect(problems({ vocabulary, sources: [doc('own', [presence({ brand: 'down' })])] })).toEqual([
      'sources[0].claims[0].brand: unknown brand `down`; did you mean `dawn`?',
    ]);
  });

  it('cannot take an id that the atlas has', () => {
    const taken = { brands: { acme: { name: { en: 'Other' }, kind: 'brand' } } };
    expect(problems({ vocabulary: taken, sources: [] })).toEqual([
      'vocabulary.brands.acme: `acme` is in the atlas already; leave it out or choose another id',
    ]);
  });

  it('cannot take a former id of the atlas: ids are never used again', () => {
    const below = worldWithRedirects({ aacme: { moved: 'acme' } });
    const reused = { brands: { aacme: { name: { en: 'Other' }, kind: 'brand' } } };
    expect(problems({ vocabulary: reused, sources: [] }, below).join()).toContain(
      'vocabulary.brands.aacme:',
    );
  });

  it('are checked like those of the atlas', () => {
    const broken = {
      brands: {
        dawn: { name: { en: 'Dawn' }, kind: 'brnd' },
        Dusk: { name: { en: 'Dusk' }, kind: 'brand' },
        noon: { nam: { en: 'Noon' }, kind: 'brand' },
      },
      brandz: {},
    };
    const found = problems({ vocabulary: broken, sources: [] });
    expect(found).toHaveLength(4);
    expect(found).toContain(
      'vocabulary.brands.dawn.kind: unknown brand kind `brnd`; did you mean `brand`?',
    );
    expect(found).toContain(
      'vocabulary.brandz: unknown collection `brandz`; did you mean `brands`?',
    );
    expect(found.join('\n')).toContain(
      'vocabulary.brands.noon.nam: unknown field `nam`; did you mean `name`?',
    );
    expect(found.join('\n')).toContain('vocabulary.brands.Dusk: must be kebab-case');
  });

  it('cannot redirect: it would be dropped in silence', () => {
    const redirect = { brands: { old: { moved: 'acme' } } };
    expect(problems({ vocabulary: redirect, sources: [] }).join()).toContain(
      'vocabulary.brands.old',
    );
  });
});

describe('former ids', () => {
  const below = worldWithRedirects({
    'acme-paris': { moved: 'acme' },
    duo: { split: ['bolt', 'cora'] },
  });

  it('that moved are read as what they are called now', () => {
    const atlas = read(doc('own', [presence({ brand: 'acme-paris' })]), below);
    expect(only(atlas.presences).id).toBe('acme--plaza--flagship-store');
  });

  it('that were split are refused with the choice', () => {
    expect(problems(doc('own', [presence({ brand: 'duo' })]), below)).toEqual([
      'claims[0].brand: brand `duo` was split; choose one of: bolt, cora',
    ]);
  });

  it('meet the current id in one record', () => {
    const atlas = read(
      [doc('old', [presence({ brand: 'acme-paris' })]), doc('new', [presence()])],
      below,
    );
    expect(only(atlas.presences).claims).toHaveLength(2);
  });

  it('make a repetition within one source visible', () => {
    const twice = doc('own', [presence({ brand: 'acme-paris' }), presence()]);
    expect(problems(twice, below).join()).toContain('says the same thing');
  });
});
