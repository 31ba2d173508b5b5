import { placeOf } from '../context.js';
import { clearlyAfter, factDates } from '../dates.js';
import type { LintRule } from '../rule.js';

export const factAfterPublication: LintRule = {
  name: 'fact-after-publication',
  severity: 'error',
  why: 'A document cannot know what came after it. A day that lay ahead was planned: the state is `announced`, a figure is a `forecast`. Read as a fact, a plan that failed would stay in the atlas as something that happened.',
  good: `source:
  id: example-times-2020-gucci-jd
  title: Gucci to Open on JD.com
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/gucci-jd
  published: 2020-12-18
claims:
  - type: presence
    brand: gucci
    platform: jd-com
    channel: flagship-store
    state: announced
    from: 2021-02
`,
  bad: `source:
  id: example-times-2020-gucci-jd
  title: Gucci to Open on JD.com
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/gucci-jd
  published: 2020-12-18
claims:
  - type: presence
    brand: gucci
    platform: jd-com
    channel: flagship-store
    state: present
    from: 2021-02
`,
  check: ({ claims }, report) => {
    for (const placed of claims) {
      const { published } = placed.file.source;
      for (const { field, date } of factDates(placed.claim)) {
        if (!clearlyAfter(date, published)) continue;
        const message = `${date.edtf} lies after the publication (${published?.edtf ?? ''}), so it was still ahead; tell it as planned (\`announced\`, \`forecast\`), or mend the date`;
        report(placeOf(placed, field), message);
      }
    }
  },
};
