import type { LintRule } from '../rule.js';
import { summariesIn } from '../summaries.js';

/** What stands between quotation marks of any kind. Single marks count only around words, not within them. */
const quoted =
  /"([^"]+)"|“([^”]+)”|«([^»]+)»|「([^」]+)」|『([^』]+)』|(?<!\p{L})[‘']([^’']+)[’'](?!\p{L})/gu;

const longestInWords = 3;
const longestInCharacters = 10;

/** The passages in quotation marks that are more than a name or a coined word. */
function longQuotations(text: string): string[] {
  return [...text.matchAll(quoted)]
    .map((match) => match.slice(1).find(Boolean) ?? '')
    .filter((run) =>
      /\p{Script=Han}/u.test(run)
        ? Array.from(run).length > longestInCharacters
        : run.trim().split(/\s+/u).length > longestInWords,
    );
}

export const quotation: LintRule = {
  name: 'quotation',
  severity: 'error',
  why: 'The atlas retells facts, which are free; the words of a document are not ours to publish. A coined word may stand in quotation marks, a sentence may not.',
  good: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: present
  summary: The platform calls the shop a “digital maison”.
`,
  bad: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: present
  summary: The head of the house sees “a new chapter of our long story in China”.
`,
  check: ({ claims }, report) => {
    for (const { text, place } of summariesIn(claims)) {
      for (const run of longQuotations(text)) {
        report(place, `quotes “${run}”; say it in your own words`);
      }
    }
  },
};
