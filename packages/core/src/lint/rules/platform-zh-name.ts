import { entryPlace } from '../context.js';
import type { LintRule } from '../rule.js';

export const platformZhName: LintRule = {
  name: 'platform-zh-name',
  severity: 'warning',
  why: 'A platform in China has a Chinese name, and readers of Chinese know it by no other. One that goes by its Latin name there too is an exception, with that as its reason; a name is never invented.',
  good: `# vocabulary/platforms.yaml
example-mall:
  name: { en: Example Mall, zh-Hans: 示例商城 }
  kind: marketplace
---
# sources/2020/example-times-2020-example-mall.yaml
source:
  id: example-times-2020-example-mall
  title: A New Mall
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/mall
  published: 2020-12-18
claims:
  - { type: platform, id: example-mall, launched: 2020 }
`,
  bad: `# vocabulary/platforms.yaml
example-mall:
  name: { en: Example Mall }
  kind: marketplace
---
# sources/2020/example-times-2020-example-mall.yaml
source:
  id: example-times-2020-example-mall
  title: A New Mall
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/mall
  published: 2020-12-18
claims:
  - { type: platform, id: example-mall, launched: 2020 }
`,
  check: ({ vocabulary }, report) => {
    for (const [id, { name }] of vocabulary.identities.platforms) {
      if (name['zh-Hans'] !== undefined) continue;
      const place = entryPlace(vocabulary, 'platforms', id, 'name');
      if (place)
        report(
          place,
          'has no `zh-Hans` name; add the established one, or an exception where there is none',
        );
    }
  },
};
