import type { LintRule } from '@vitrine/core/lint';
import type { Layout } from './table.js';
import { wrap } from './width.js';

/** The lines of a text in columns of a book, where the terminal does not ask for narrower ones. */
const readable = 100;
const indent = '  ';

/** Each rule with its severity, whether `--fix` mends it, and why there is such a rule. */
export function ruleList(rules: readonly LintRule[], { width = readable, colors }: Layout): string {
  const { bold, dim, red, yellow } = colors;
  const size = Math.min(width, readable) - indent.length;
  return rules
    .map(({ name, severity, fix, why }) => {
      const weight = severity === 'error' ? red(severity) : yellow(severity);
      const title = `${bold(name)} ${weight}${fix ? dim(', mended by --fix') : ''}`;
      const lines = wrap(why, size).map((line) => `${indent}${line}\n`);
      return `${title}\n${lines.join('')}`;
    })
    .join('\n');
}
