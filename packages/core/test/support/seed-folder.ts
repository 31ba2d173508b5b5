import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes files into a new folder that is removed after the test, and returns its path. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

const term = (name: string): string =>
  `${name}:\n  name: { en: ${name} }\n  definition: { en: What ${name} is. }\n`;

/** A small vocabulary that everything in the sources below comes from. */
export const vocabulary: Readonly<Record<string, string>> = {
  'vocabulary/brands.yaml': 'acme:\n  name: { en: Acme }\n  kind: brand\n',
  'vocabulary/organizations.yaml': 'holding:\n  name: { en: Holding }\n  kind: group\n',
  'vocabulary/platforms.yaml':
    'plaza:\n  name: { en: Plaza, zh-Hans: 广场 }\n  kind: marketplace\n',
  'vocabulary/metrics.yaml':
    'adoption:\n  name: { en: Adoption }\n  definition: { en: Part of the brands. }\n  units: [percent]\n  subjects: [platform]\n',
  'vocabulary/terms/brand-kind.yaml': term('brand'),
  'vocabulary/terms/organization-kind.yaml': term('group'),
  'vocabulary/terms/platform-kind.yaml': term('marketplace'),
  'vocabulary/terms/channel.yaml': term('flagship-store') + term('mini-program'),
  'vocabulary/terms/unit.yaml': term('percent'),
};

export const head = (id: string, more = ''): string =>
  `source:
  id: ${id}
  title: A title
  publisher: The Daily
  kind: news
  language: en
  published: 2019-05-20
${more}claims:
`;

export const presenceClaim = `  - type: presence
    brand: acme
    platform: plaza
    channel: flagship-store
    state: present
`;

/** Seeds that compile: one document with one claim. */
export const soundSeeds: Readonly<Record<string, string>> = {
  ...vocabulary,
  'sources/2019/one.yaml': head('one') + presenceClaim,
};
