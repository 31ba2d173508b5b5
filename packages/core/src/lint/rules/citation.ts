import type { SourceFile } from '../../compile/read-sources.js';
import { sourcePlace } from '../context.js';
import type { LintRule, Report } from '../rule.js';

/** Words that fill a field and say nothing. */
const placeholder =
  /^(?:unknown|untitled|no title|anonymous|n\/?a|none|null|tbd|todo|test|-+|\?+|\.+)$/iu;

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function checkSource(file: SourceFile, report: Report): void {
  const { source } = file;
  for (const field of ['title', 'publisher', 'author', 'via'] as const) {
    const value = source[field];
    if (value !== undefined && placeholder.test(value)) {
      const message = `\`${value}\` names nobody and nothing; give the ${field} or say in \`titleSupplied\` that the title is yours`;
      report(sourcePlace(file, field), message);
    }
  }
  if (source.url === undefined) {
    const message =
      'has no `url`, so that nobody can look it up; add it, or an exception with the reason why there is none';
    report(sourcePlace(file), message);
  }
  if (languages.of(source.language) === undefined) {
    report(
      sourcePlace(file, 'language'),
      `\`${source.language}\` is no known language; use a BCP 47 tag such as en or zh`,
    );
  }
}

export const citation: LintRule = {
  name: 'citation',
  severity: 'error',
  why: 'Whoever doubts a figure must be able to find the document: by publisher, title, address and language. A document without an address needs an exception that says why it has none.',
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
  id: example-times-2020-gucci-tmall
  title: Untitled
  publisher: Example Times
  kind: news
  language: en
  published: 2020-12-18
`,
  check: ({ sources }, report) => {
    for (const file of sources) checkSource(file, report);
  },
};
