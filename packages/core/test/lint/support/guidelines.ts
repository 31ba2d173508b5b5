import type { LintRule } from '../../../src/lint/rule.js';

const beginning = '<!-- rules: generated, see below -->\n';
const end = '<!-- end of rules -->\n';

function section({ name, severity, why, good, bad, fix }: LintRule): string {
  const weight = severity === 'error' ? 'Error' : 'Warning';
  return `### ${name}

${weight}${fix ? ', mended by `--fix`' : ''}. ${why}

Good:

\`\`\`yaml
${good}\`\`\`

Bad:

\`\`\`yaml
${bad}\`\`\`
`;
}

/** The guidelines with their section on the rules brought up to date. */
export function withRules(text: string, rules: readonly LintRule[]): string {
  const [before, rest = ''] = text.split(beginning);
  const [, after = ''] = rest.split(end);
  return `${before ?? ''}${beginning}\n${rules.map(section).join('\n')}\n${end}${after}`;
}
