import type { LintRule } from '../rule.js';
import { summariesIn } from '../summaries.js';

/** A run of so many words is no coincidence; names alone can be four or five. */
const longestRun = 6;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The longest run of words that the two have in common. */
function sharedRun(words: readonly string[], others: readonly string[]): readonly string[] {
  let best: readonly string[] = [];
  for (const start of words.keys()) {
    for (const other of others.keys()) {
      let length = 0;
      while (start + length < words.length && words[start + length] === others[other + length])
        length++;
      if (length > best.length) best = words.slice(start, start + length);
    }
  }
  return best;
}

export const copiedTitle: LintRule = {
  name: 'copied-title',
  severity: 'warning',
  why: 'A headline is the publisher’s wording, and it sums up the document rather than the one claim. A summary that repeats it is neither our own words nor of use.',
  good: `source:
  id: example-times-2020-gucci-jd
  title: Gucci Opens Its First Flagship Store on JD.com
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
    summary: Sells bags and shoes there from its own stock.
`,
  bad: `source:
  id: example-times-2020-gucci-jd
  title: Gucci Opens Its First Flagship Store on JD.com
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
    summary: Gucci opens its first flagship store on JD.com.
`,
  check: ({ claims }, report) => {
    for (const { text, place, of } of summariesIn(claims)) {
      const { title, titleSupplied } = of.file.source;
      if (titleSupplied) continue;
      const run = sharedRun(wordsOf(text), wordsOf(title));
      if (run.length < longestRun) continue;
      report(
        place,
        `repeats the title: “${run.join(' ')}”; say in your own words what this claim says`,
      );
    }
  },
};
