import { expect, it } from 'vitest';
import { filesOf, findingsIn } from './support/example.js';

const presence = (more: string): string =>
  `- { type: presence, brand: gucci, platform: jd-com, channel: flagship-store, ${more} }\n`;

const source = (id: string, head: string, ...claims: string[]): string =>
  `source:
  id: ${id}
  title: About ${id}
  language: en
${head.replace(/^/gmu, '  ')}
claims:
${claims.join('').replace(/^(?=.)/gmu, '  ')}`;

const news = (publisher: string, published: string, url: string, more = ''): string =>
  `publisher: ${publisher}\nkind: news\npublished: ${published}\nurl: https://example.com/${url}${more}`;

const threeClaims = [
  presence('state: present, from: 2020-01'),
  '- { type: brand, id: gucci, founded: 1921, country: IT }\n',
  '- { type: platform, id: jd-com, launched: 2004 }\n',
];

/** Which rules report a piece of seeds; each line says what the rule is meant to do at its edge. */
it.each<[what: string, seeds: string, rules: string[]]>([
  // Planned days are exempt.
  ['a planned opening lies ahead', presence('state: announced, from: 2023'), []],
  ['a planned end lies ahead', presence('state: present, to: 2023'), []],
  [
    'a forecast speaks of a later year',
    '- { type: observation, metric: brand-adoption-rate, subject: { platform: jd-com }, population: all, asOf: 2025, value: { value: 9, unit: percent }, forecast: true }\n',
    [],
  ],
  [
    'a result does not',
    '- { type: observation, metric: brand-adoption-rate, subject: { platform: jd-com }, population: all, asOf: 2025, value: { value: 9, unit: percent } }\n',
    ['fact-after-publication'],
  ],
  [
    'a deal may close later',
    '- { type: deal, id: big-deal-2021, announced: 2021-05, effective: 2022 }\n',
    [],
  ],
  [
    'a deal is not announced later',
    '- { type: deal, id: big-deal-2021, announced: 2021-08 }\n',
    ['fact-after-publication'],
  ],
  ['what ended ended before', presence('state: ended, to: 2022'), ['fact-after-publication']],
  ['“about” gives a month', presence('state: present, from: 2021-07~'), []],
  ['nobody denies the future', presence('state: absent, asOf: 2022'), ['fact-after-publication']],
  [
    'undated, the day of reading is not the last word',
    source(
      'own-undated-note',
      'publisher: Own Desk\nkind: blog\nurl: https://example.com/n\naccessed: 2020-01-01',
      presence('state: present, from: 2021'),
    ),
    [],
  ],
  [
    'undated, today is',
    source(
      'own-undated-note',
      'publisher: Own Desk\nkind: blog\nurl: https://example.com/n\naccessed: 2020-01-01',
      presence('state: present, from: 2031'),
    ),
    ['future-date'],
  ],

  // Lives.
  [
    'a platform that closed',
    `- { type: platform, id: toplife, closed: 2018 }\n- { type: presence, brand: gucci, platform: toplife, channel: flagship-store, state: present, asOf: 2020 }\n`,
    ['platform-life'],
  ],
  [
    'a campaign before the launch',
    `- { type: platform, id: toplife, launched: 2018 }\n- { type: campaign, id: early-party, name: Early party, platform: toplife, date: 2016 }\n`,
    ['platform-life'],
  ],
  [
    'announced before the launch',
    `- { type: platform, id: toplife, launched: 2018 }\n- { type: presence, brand: gucci, platform: toplife, channel: flagship-store, state: announced, from: 2018, asOf: 2017 }\n`,
    [],
  ],
  [
    'the earliest launch counts',
    `${source('one-2021-a', news('One', '2021-01-01', '1'), '- { type: platform, id: toplife, launched: 2018 }\n')}---\n${source('two-2021-b', news('Two', '2021-01-01', '2'), '- { type: platform, id: toplife, launched: 2015 }\n- { type: presence, brand: gucci, platform: toplife, channel: flagship-store, state: present, from: 2016 }\n')}`,
    [],
  ],
  [
    'a namesake of the owner',
    '- { type: organization, id: alibaba, founded: 1999 }\n- { type: ownership, owner: { organization: alibaba }, owned: { platform: tmall }, kind: parent, from: 1989 }\n',
    ['before-founding'],
  ],

  // States.
  ['ended by the day that the claim speaks of', presence('state: ended, asOf: 2020'), []],
  ['ended in the month of publication', presence('state: present, to: 2021-06'), []],
  ['ended before publication', presence('state: present, to: 2021-03'), ['present-after-end']],
  ['eras with a gap', presence('state: present, era: 2'), ['era-order']],

  // Parts of platforms.
  [
    'both, with days of their own',
    '- { type: presence, brand: gucci, platform: tmall-luxury-pavilion, channel: flagship-store, state: present, from: 2020 }\n- { type: presence, brand: gucci, platform: tmall, channel: flagship-store, state: present, from: 2018 }\n',
    [],
  ],
  [
    'the summary names the part',
    '- { type: presence, brand: gucci, platform: tmall, channel: flagship-store, state: present, summary: Opened in the Luxury Pavilion. }\n',
    ['parent-platform'],
  ],
  [
    'the summary tells the two apart',
    '- { type: presence, brand: gucci, platform: tmall, channel: flagship-store, state: present, summary: Opened on Tmall and not in its Luxury Pavilion. }\n',
    [],
  ],

  // Own words.
  [
    'a coined word in quotation marks',
    presence('state: present, summary: Called a “digital maison”.'),
    [],
  ],
  [
    'apostrophes are no quotation',
    presence(
      'state: present, summary: The brand’s own shop is the group’s first on any platform’s site.',
    ),
    [],
  ],
  [
    'a Chinese quotation',
    presence(
      'state: present, summary: { en: Opened., zh-Hans: “我们非常重视中国市场的长期发展”。 }',
    ),
    ['quotation'],
  ],
  [
    'a summary that is too long in Chinese',
    presence(`state: present, summary: { en: Opened., zh-Hans: ${'品牌'.repeat(41)} }`),
    ['summary-length'],
  ],

  // Repeating sources.
  [
    'three claims, later, of the same kind',
    `${source('one-2021-a', news('One', '2021-01-01', '1'), ...threeClaims)}---\n${source('two-2021-b', news('Two', '2021-01-02', '2'), ...threeClaims)}`,
    ['repeating-source'],
  ],
  [
    'the same with one claim of its own',
    `${source('one-2021-a', news('One', '2021-01-01', '1'), ...threeClaims)}---\n${source('two-2021-b', news('Two', '2021-01-02', '2'), ...threeClaims, '- { type: organization, id: alibaba, country: CN }\n')}`,
    [],
  ],
  [
    'one claim of another publisher corroborates',
    `${source('one-2021-a', news('One', '2021-01-01', '1'), presence('state: present, from: 2020'))}---\n${source('two-2021-b', news('Two', '2021-01-02', '2', '\nvia: A Mirror'), presence('state: present, from: 2020'))}`,
    [],
  ],
  [
    'two of the same day: the later id is the copy',
    `${source('one-2021-a', news('One', '2021-01-01', '1'), ...threeClaims)}---\n${source('two-2021-b', news('Two', '2021-01-01', '2'), ...threeClaims)}`,
    ['repeating-source'],
  ],
])('%s', (_what, seeds, rules) => {
  expect(findingsIn(filesOf(seeds)).map(({ code }) => code)).toEqual(rules);
});
