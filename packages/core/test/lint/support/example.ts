import { compileSeeds, readSeeds, type Seeds } from '../../../src/compile/compile.js';
import { modelineIn, withModeline } from '../../../src/compile/editor/modeline.js';
import { lint } from '../../../src/lint/lint.js';
import type { Finding } from '../../../src/lint/rule.js';
import { folderWith } from '../../support/seed-folder.js';

export const today = '2026-01-01';

const term = (...names: string[]): string =>
  names
    .map((name) => `${name}:\n  name: { en: ${name} }\n  definition: { en: What ${name} is. }\n`)
    .join('');

/** A small world in which every name is used and no rule is broken. */
const base: Readonly<Record<string, string>> = {
  'vocabulary/brands.yaml': 'gucci:\n  name: { en: Gucci }\n  kind: brand\n',
  'vocabulary/organizations.yaml': 'alibaba:\n  name: { en: Alibaba }\n  kind: group\n',
  'vocabulary/people.yaml': 'jane-doe:\n  name: { en: Jane Doe }\n',
  'vocabulary/platforms.yaml': `jd-com:
  name: { en: JD.com, zh-Hans: 京东 }
  kind: marketplace
tmall:
  name: { en: Tmall, zh-Hans: 天猫 }
  kind: marketplace
tmall-luxury-pavilion:
  name: { en: Tmall Luxury Pavilion, zh-Hans: 天猫奢品 }
  aliases: [Luxury Pavilion]
  kind: marketplace
  parent: tmall
toplife:
  name: { en: Toplife, zh-Hans: 顶级生活 }
  kind: marketplace
`,
  'vocabulary/metrics.yaml': `brand-adoption-rate:
  name: { en: Brand adoption rate }
  definition: { en: Share of the brands that the population names. }
  units: [percent]
  subjects: [platform]
`,
  'vocabulary/terms/brand-kind.yaml': term('brand'),
  'vocabulary/terms/organization-kind.yaml': term('group'),
  'vocabulary/terms/platform-kind.yaml': term('marketplace'),
  'vocabulary/terms/deal-kind.yaml': term('acquisition', 'strategic-partnership'),
  'vocabulary/terms/party-role.yaml': term('partner'),
  'vocabulary/terms/channel.yaml': term('flagship-store'),
  'vocabulary/terms/topic.yaml': term('audience'),
  'vocabulary/terms/stance.yaml': term('driver'),
  'vocabulary/terms/ownership-kind.yaml': term('parent'),
  'vocabulary/terms/unit.yaml': term('percent'),
  'sources/2015/base-times-2015-base.yaml': `source:
  id: base-times-2015-base
  title: What There Is
  publisher: Base Times
  kind: report
  language: en
  url: https://example.com/base
  published: 2015-05-20
claims:
  - type: insight
    about: [{ platform: jd-com }, { platform: tmall-luxury-pavilion }, { platform: toplife }]
    topic: audience
    stance: driver
    summary: Shoppers look for shops in many places.
  - { type: presence, brand: gucci, platform: tmall, channel: flagship-store, state: present }
  - { type: appointment, person: jane-doe, organization: alibaba, role: adviser }
  - { type: deal, id: first-deal-2014, kind: acquisition, announced: 2014 }
  - type: deal
    id: other-pact-2015
    kind: strategic-partnership
    announced: 2015
    parties: [{ organization: alibaba, role: partner }]
  - type: observation
    metric: brand-adoption-rate
    subject: { platform: tmall }
    population: all brands
    value: { value: 50, unit: percent }
`,
};

const head = `source:
  id: example-daily-2021-note
  title: A Note
  publisher: Example Daily
  kind: news
  language: en
  url: https://example.com/note
  published: 2021-06-01
`;

/** Where a source without a path lies, by its id and its year. */
function pathOf(source: string): string {
  const [, id = ''] = /^ {2}id: (\S+)$/mu.exec(source) ?? [];
  const [, year = 'undated'] = /^ {2}published: (\d{4})/mu.exec(source) ?? [];
  return `sources/${year}/${id}.yaml`;
}

function fileOf(part: string): [path: string, text: string] {
  const [, path] = /^# (\S+\.yaml)\n/u.exec(part) ?? [];
  if (path !== undefined) return [path, part];
  const source = /^(?:#.*\n)*source:/u.test(part)
    ? part
    : `${head}claims:\n${part.replace(/^/gmu, '  ').trimEnd()}\n`;
  const whole = source.includes('\nclaims:')
    ? source
    : `${source}claims:\n  - { type: brand, id: gucci, country: IT }\n`;
  return [pathOf(whole), whole];
}

/** The files of an example of a rule, each whole: what an example leaves out is put around it. */
export function filesOf(example: string): Record<string, string> {
  return Object.fromEntries(example.split(/^---\n/mu).map(fileOf));
}

/** The small world with files on top: entries join those of their vocabulary, other files are new. */
export function worldWith(files: Readonly<Record<string, string>>): Record<string, string> {
  const joined = Object.entries(files).map(([path, text]): [string, string] => {
    const known = path.startsWith('vocabulary/') ? (base[path] ?? '') : '';
    return [path, known + text];
  });
  // A world in which editors are led to schemas leads them everywhere.
  const led = Object.values(files).some((text) => modelineIn(text) !== undefined);
  const world = Object.entries(base).map(([path, text]) => [
    path,
    led ? withModeline(text, path) : text,
  ]);
  return { ...Object.fromEntries(world), ...Object.fromEntries(joined) } as Record<string, string>;
}

export const readWorld = (files: Readonly<Record<string, string>>): Seeds =>
  readSeeds(folderWith(worldWith(files)));

/** What lint finds in the small world with files on top. */
export function findingsIn(files: Readonly<Record<string, string>>): Finding[] {
  const seeds = readWorld(files);
  return lint(seeds, compileSeeds(seeds, { version: '0.0.0' }), { today });
}
