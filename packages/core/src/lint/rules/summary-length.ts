import type { LintRule } from '../rule.js';
import { summariesIn } from '../summaries.js';

/** A little over what the longest of a thousand summaries needs that says one thing. */
const longest = { en: 160, 'zh-Hans': 80 } as const;

export const summaryLength: LintRule = {
  name: 'summary-length',
  severity: 'error',
  why: `A summary says one thing in one line of our own words. What is longer (over ${longest.en} characters in English, ${longest['zh-Hans']} in Chinese) retells the document, which is its publisher's to tell, or holds facts that belong into claims of their own.`,
  good: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: present
  summary: Opened with bags and shoes; clothes were to follow.
`,
  bad: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: present
  summary: Opened with bags, belts, shoes and small leather goods, while clothes, watches, jewellery and gifts were to follow in the next months, as the head of the region said at a dinner.
`,
  check: ({ claims }, report) => {
    for (const { text, locale, place } of summariesIn(claims)) {
      const { length } = Array.from(text);
      if (length <= longest[locale]) continue;
      const message = `has ${length} characters, and ${longest[locale]} are the most; keep to one thing, and make other facts claims of their own`;
      report(place, message);
    }
  },
};
