import { modelineIn, modelineOf, withModeline } from '../../compile/editor/modeline.js';
import type { YamlFile } from '../../compile/read-yaml.js';
import type { LintRule } from '../rule.js';

const hasAny = ({ text }: YamlFile): boolean => modelineIn(text) !== undefined;

export const modeline: LintRule = {
  name: 'modeline',
  severity: 'warning',
  why: 'The first line of a file leads editors to the schema that completes ids and marks mistakes while somebody types. Seeds that lead them in some files and not in others let mistakes through where nobody expects it; seeds that never do are left alone.',
  good: `# yaml-language-server: $schema=../../schema/source.schema.json
source:
  id: example-times-2020-gucci-tmall
  title: Gucci Opens on Tmall
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/gucci-tmall
  published: 2020-12-18
`,
  bad: `# yaml-language-server: $schema=../../schema/brands.schema.json
source:
  id: example-times-2020-gucci-tmall
  title: Gucci Opens on Tmall
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/gucci-tmall
  published: 2020-12-18
`,
  check: ({ sources, vocabulary }, report) => {
    const files = [...vocabulary.files.values(), ...sources.map(({ yaml }) => yaml)];
    if (!files.some(hasAny)) return;
    for (const yaml of files) {
      const wanted = modelineOf(yaml.file);
      if (wanted === undefined || modelineIn(yaml.text) === wanted) continue;
      report({ yaml, at: [] }, `leads editors to no schema or to another; begin it with ${wanted}`);
    }
  },
  fix: withModeline,
};
