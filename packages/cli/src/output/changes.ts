import type { ChangesInWords, Happening, Level, Sentence } from '@vitrine/core/diff';
import type { Output } from '../terminal.js';
import { escaped } from './markdown.js';
import { printable, wrap } from './width.js';

const marks: Readonly<Record<Happening, string>> = {
  added: '+',
  removed: '-',
  reused: '!',
  redirected: '→',
  changed: '~',
};

/** Columns that a mark takes before its sentence. */
const indent = 4;

/** How many additions to one collection a terminal shows: beyond that their number says more. */
const mostAdded = 20;

function cutAdditions(sentences: readonly Sentence[], all: boolean) {
  const additions = sentences.filter(({ happening }) => happening === 'added');
  const left = all ? 0 : Math.max(0, additions.length - mostAdded);
  // Additions come last.
  return { shown: sentences.slice(0, sentences.length - left), left };
}

/** Changes for a terminal: a mark and a sentence each, by collection. */
export function changesText(
  { level, headline, groups }: ChangesInWords,
  all: boolean,
  { width, colors }: { readonly width: number | undefined; readonly colors: Output['colors'] },
): string {
  const { bold, cyan, dim, green, red, yellow } = colors;
  const paint: Readonly<Record<Happening, (text: string) => string>> = {
    added: green,
    removed: red,
    reused: red,
    redirected: yellow,
    changed: yellow,
  };
  const paintLevel: Readonly<Record<Level, (text: string) => string>> = {
    major: red,
    minor: yellow,
    patch: green,
    none: dim,
  };
  const lines = (text: string): string => {
    const whole = printable(text);
    const parts = width === undefined ? [whole] : wrap(whole, Math.max(20, width - indent));
    return parts.join(`\n${' '.repeat(indent)}`);
  };
  const sections = groups.map(({ title, summary, sentences }) => {
    const { shown, left } = cutAdditions(sentences, all);
    const told = shown.map(
      ({ happening, text }) => `  ${paint[happening](marks[happening])} ${lines(text)}\n`,
    );
    if (left > 0)
      told.push(`  ${dim(`and ${left.toLocaleString('en')} more; --all shows them`)}\n`);
    return `\n${cyan(title)}  ${dim(summary)}\n${told.join('')}`;
  });
  return `${bold(paintLevel[level](headline))}\n${sections.join('')}`;
}

/** Changes in GitHub Flavored Markdown. */
export function changesMarkdown({ headline, groups }: ChangesInWords): string {
  const sections = groups.map(({ title, summary, sentences }) => {
    const told = sentences.map(({ happening, text }) =>
      happening === 'changed' ? `- ${escaped(text)}\n` : `- **${happening}** ${escaped(text)}\n`,
    );
    return `\n## ${title}: ${summary}\n\n${told.join('')}`;
  });
  return `# ${headline}\n${sections.join('')}`;
}
