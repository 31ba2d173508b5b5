import { withoutTracking } from '../addresses.js';
import { sourcePlace } from '../context.js';
import { editStrings } from '../edit.js';
import type { LintRule } from '../rule.js';

export const trackingUrl: LintRule = {
  name: 'tracking-url',
  severity: 'warning',
  why: 'A citation leads to the document and tells nobody who came from where. Tracking parameters also hide that two addresses are the same.',
  good: `source:
  id: example-times-2020-gucci-jd
  title: Gucci Opens on JD.com
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/article?id=12
  published: 2020-12-18
`,
  bad: `source:
  id: example-times-2020-gucci-jd
  title: Gucci Opens on JD.com
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/article?utm_source=newsletter&id=12
  published: 2020-12-18
`,
  check: ({ sources }, report) => {
    for (const file of sources) {
      const { url, otherUrls = [] } = file.source;
      for (const [index, address] of [
        ...(url === undefined ? [] : [url]),
        ...otherUrls,
      ].entries()) {
        const clean = withoutTracking(address);
        if (clean === address) continue;
        const offset = url === undefined ? 0 : 1;
        const place =
          index < offset
            ? sourcePlace(file, 'url')
            : sourcePlace(file, 'otherUrls', index - offset);
        report(place, `tells who sent the reader; write ${clean}`);
      }
    }
  },
  fix: (text) =>
    editStrings(text, (value, [part, field]) =>
      part === 'source' && (field === 'url' || field === 'otherUrls')
        ? withoutTracking(value)
        : value,
    ),
};
