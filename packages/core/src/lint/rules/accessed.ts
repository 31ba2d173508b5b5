import { sourcePlace } from '../context.js';
import type { LintRule } from '../rule.js';

export const accessed: LintRule = {
  name: 'accessed',
  severity: 'warning',
  why: 'A web page without a date can change at any time. Only the day on which it was read says what it then said, and bounds what its claims can speak of.',
  good: `source:
  id: example-group-undated-history
  title: Our History
  publisher: Example Group
  kind: reference
  language: en
  url: https://example.com/history
  accessed: 2025-03-04
`,
  bad: `source:
  id: example-group-undated-history
  title: Our History
  publisher: Example Group
  kind: reference
  language: en
  url: https://example.com/history
`,
  check: ({ sources }, report) => {
    for (const file of sources) {
      const { published, accessed: read, url } = file.source;
      if (published !== undefined || read !== undefined || url === undefined) continue;
      report(sourcePlace(file), 'is undated; say in `accessed` on which day it was read');
    }
  },
};
