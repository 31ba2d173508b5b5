import type { SourceFile } from '../../compile/read-sources.js';
import { sourcePlace } from '../context.js';
import { folded } from '../neighbours.js';
import type { LintRule } from '../rule.js';

/** The name without what writers leave out at will: an article, an ending of the web. */
const core = (name: string): string => folded(name.replace(/^the\s+|\.(?:com|cn|net)$/giu, ''));

export const publisherSpelling: LintRule = {
  name: 'publisher-spelling',
  severity: 'warning',
  why: 'Publishers are counted and filtered by name. One that is written in two ways is two publishers, and its two articles look like independent voices.',
  good: `# sources/2020/example-times-2020-gucci.yaml
source:
  id: example-times-2020-gucci
  title: Gucci on JD.com
  publisher: Base Times
  kind: news
  language: en
  url: https://example.com/gucci
  published: 2020-12-18
claims:
  - { type: brand, id: gucci, founded: 1921 }
`,
  bad: `# sources/2020/example-times-2020-gucci.yaml
source:
  id: example-times-2020-gucci
  title: Gucci on JD.com
  publisher: The BaseTimes
  kind: news
  language: en
  url: https://example.com/gucci
  published: 2020-12-18
claims:
  - { type: brand, id: gucci, founded: 1921 }
`,
  check: ({ sources }, report) => {
    const spellings = new Map<string, Map<string, SourceFile[]>>();
    for (const file of sources) {
      const { publisher } = file.source;
      const same = spellings.get(core(publisher)) ?? new Map<string, SourceFile[]>();
      spellings.set(core(publisher), same);
      same.set(publisher, [...(same.get(publisher) ?? []), file]);
    }
    for (const same of spellings.values()) {
      // The most frequent spelling is taken as meant; among equals, the first in the alphabet.
      const [usual, ...others] = [...same].sort(
        ([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1),
      );
      if (!usual) continue;
      for (const [spelling, files] of others) {
        for (const file of files) {
          report(
            sourcePlace(file, 'publisher'),
            `\`${spelling}\` is \`${usual[0]}\` elsewhere; write it in one way`,
          );
        }
      }
    }
  },
};
