import type { FuzzyDate } from '../../model/fuzzy-date.js';
import { lastingTypes } from '../../model/fields.js';
import { fieldOf } from '../../fuse/fuse-fields.js';
import { placeOf } from '../context.js';
import { clearlyAfter } from '../dates.js';
import type { LintRule } from '../rule.js';

export const announcedInPast: LintRule = {
  name: 'announced-in-past',
  severity: 'error',
  why: 'What is announced lies ahead. A start that had passed when the document was written, or on the day that it speaks of, was either kept, and the state is `present`, or it is a report on an older plan, and `asOf` says of when.',
  good: `source:
  id: example-times-2020-gucci-jd
  title: Plans That Came to Nothing
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/plans
  published: 2020-12-18
claims:
  - type: presence
    brand: gucci
    platform: jd-com
    channel: flagship-store
    state: announced
    from: 2018-05
    asOf: 2018-02
`,
  bad: `source:
  id: example-times-2020-gucci-jd
  title: Plans That Came to Nothing
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/plans
  published: 2020-12-18
claims:
  - type: presence
    brand: gucci
    platform: jd-com
    channel: flagship-store
    state: announced
    from: 2018-05
`,
  check: ({ claims }, report) => {
    for (const placed of claims) {
      const { claim, file } = placed;
      if (!lastingTypes.has(claim.type) || fieldOf(claim, 'state') !== 'announced') continue;
      // The casts state what the schema of the lasting types has checked.
      const from = fieldOf(claim, 'from') as FuzzyDate | undefined;
      const spoken = (fieldOf(claim, 'asOf') as FuzzyDate | undefined) ?? file.source.published;
      if (!from || !clearlyAfter(spoken, from)) continue;
      const message = `is announced for ${from.edtf}, which had passed by ${spoken?.edtf ?? ''}; say what came of it, or give the day of the plan in \`asOf\``;
      report(placeOf(placed, 'from'), message);
    }
  },
};
