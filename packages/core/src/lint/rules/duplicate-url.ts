import type { SourceFile } from '../../compile/read-sources.js';
import { sameDocument } from '../addresses.js';
import { sourcePlace } from '../context.js';
import type { LintRule, Place } from '../rule.js';

/** Every address of a source, with its place. */
function addressesOf(file: SourceFile): { address: string; place: Place }[] {
  const { url, otherUrls = [] } = file.source;
  return [
    ...(url === undefined ? [] : [{ address: url, place: sourcePlace(file, 'url') }]),
    ...otherUrls.map((address, index) => ({
      address,
      place: sourcePlace(file, 'otherUrls', index),
    })),
  ];
}

export const duplicateUrl: LintRule = {
  name: 'duplicate-url',
  severity: 'error',
  why: 'One document in two files corroborates itself: its claims count twice, and a doubtful figure looks confirmed. Addresses are compared without scheme, `www.`, tracking and fragment.',
  good: `# sources/2020/example-times-2020-gucci-jd.yaml
source:
  id: example-times-2020-gucci-jd
  title: Gucci Opens on JD.com
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/gucci-jd
  otherUrls: [https://mirror.example.com/gucci-jd]
  published: 2020-12-18
claims:
  - { type: brand, id: gucci, founded: 1921 }
`,
  bad: `# sources/2020/example-times-2020-gucci-jd.yaml
source:
  id: example-times-2020-gucci-jd
  title: Gucci Opens on JD.com
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/gucci-jd
  published: 2020-12-18
claims:
  - { type: brand, id: gucci, founded: 1921 }
---
# sources/2020/example-times-2020-gucci-opens.yaml
source:
  id: example-times-2020-gucci-opens
  title: Gucci Opens on JD.com
  publisher: Example Times
  kind: news
  language: en
  url: http://www.example.com/gucci-jd/#top
  published: 2020-12-18
claims:
  - { type: presence, brand: gucci, platform: jd-com, channel: flagship-store, state: present }
`,
  check: ({ sources }, report) => {
    const first = new Map<string, string>();
    for (const file of sources) {
      for (const { address, place } of addressesOf(file)) {
        const key = sameDocument(address);
        const known = first.get(key);
        if (known === undefined) first.set(key, file.source.id);
        else
          report(place, `is the document of \`${known}\`; join the two files, or mend the address`);
      }
    }
  },
};
