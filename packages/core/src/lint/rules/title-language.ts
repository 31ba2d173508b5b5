import { sourcePlace } from '../context.js';
import type { LintRule } from '../rule.js';

const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What is odd about a title in a language; a supplied title is in ours. */
function oddity(title: string, language: string): string | undefined {
  const chinese = /^zh\b/u.test(language);
  const japanese = /^ja\b/u.test(language);
  if (kana.test(title) && !japanese) return 'is written in Japanese';
  if (han.test(title) && !chinese && !japanese) return 'is written in Chinese';
  if (chinese && !han.test(title)) return 'has no Chinese character';
  return undefined;
}

export const titleLanguage: LintRule = {
  name: 'title-language',
  severity: 'warning',
  why: 'A title is cited as it stands on the page, so that a search finds it. A title in another script than that of the language is either a translation, which `titleSupplied` has to say, or the language is wrong.',
  good: `source:
  id: example-net-2021-hermes
  title: 爱马仕谈中国市场
  publisher: Example Net
  kind: news
  language: zh
  url: https://example.com/hermes
  published: 2021-05-20
`,
  bad: `source:
  id: example-net-2021-hermes
  title: Hermès on the Chinese market
  publisher: Example Net
  kind: news
  language: zh
  url: https://example.com/hermes
  published: 2021-05-20
`,
  check: ({ sources }, report) => {
    for (const file of sources) {
      const { title, language, titleSupplied } = file.source;
      const odd = titleSupplied ? undefined : oddity(title, language);
      if (odd === undefined) continue;
      const message = `${odd}, but the language is \`${language}\`; cite the title of the page, mark it with \`titleSupplied\`, or mend the language`;
      report(sourcePlace(file, 'title'), message);
    }
  },
};
