import { sourcePlace } from '../context.js';
import type { LintRule } from '../rule.js';

const yearOf = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Number(day.slice(0, 4));

/** The years of publication that an id names: `wwd-2019-coach` 2019. */
const yearsIn = (id: string): number[] =>
  id
    .split('-')
    .filter((part) => /^(?:19|20)\d\d$/u.test(part))
    .map(Number);

export const sourceId: LintRule = {
  name: 'source-id',
  severity: 'error',
  why: 'Ids are read as `<publisher>-<year>-<subject>`, in lists and in exceptions. An id that names another year than that of publication misleads, and it can never be renamed without a redirect.',
  good: `source:
  id: example-times-2020-gucci-tmall
  title: Gucci Opens on Tmall
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/gucci-tmall
  published: 2020-12-18
`,
  bad: `source:
  id: example-times-2019-gucci-tmall
  title: Gucci Opens on Tmall
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/gucci-tmall
  published: 2020-12-18
`,
  check: ({ sources }, report) => {
    for (const file of sources) {
      const { id, published } = file.source;
      const years = yearsIn(id);
      const from = yearOf(published?.earliest);
      const to = yearOf(published?.latest);
      const named = years.some((year) => year >= (from ?? year) && year <= (to ?? year));
      if (published === undefined || years.length === 0 || named) continue;
      const message = `names the year ${years.join(', ')}, but the document is of ${published.edtf}`;
      report(sourcePlace(file, 'id'), message);
    }
  },
};
