import { editStrings } from '../edit.js';
import type { LintRule } from '../rule.js';
import { summariesIn } from '../summaries.js';

/** An apostrophe between letters, or after the s of a plural. */
const straight = /(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu;

const mended = (text: string): string => text.replace(straight, '’').replace(/\.\.\./gu, '…');

export const typography: LintRule = {
  name: 'typography',
  severity: 'warning',
  why: 'Summaries are shown as they stand. An apostrophe is ’ and an ellipsis is …, so that two ways of writing one name do not stand beside each other on a page, and a search finds both.',
  good: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: present
  summary: Opened before Singles’ Day.
`,
  bad: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: present
  summary: Opened before Singles' Day.
`,
  check: ({ claims }, report) => {
    for (const { text, place } of summariesIn(claims)) {
      if (mended(text) !== text) report(place, `write “${mended(text)}”`);
    }
  },
  fix: (text) =>
    editStrings(text, (value, path) =>
      path[0] === 'claims' && path[2] === 'summary' ? mended(value) : value,
    ),
};
