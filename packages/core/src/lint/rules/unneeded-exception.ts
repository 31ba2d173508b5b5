import type { LintRule } from '../rule.js';

export const unneededException: LintRule = {
  name: 'unneeded-exception',
  severity: 'error',
  why: 'An exception that excuses nothing hides the next mistake at its place, and tells readers of a doubt that is settled.',
  good: `# lint-exceptions.yaml
[]
`,
  bad: `# lint-exceptions.yaml
- rule: summary-length
  file: vocabulary/brands.yaml
  reason: The summary was long once.
`,
  check: ({ unneeded }, report) => {
    for (const { exception, place } of unneeded()) {
      const at = exception.path === undefined ? '' : ` at ${exception.path}`;
      report(
        place,
        `nothing in ${exception.file}${at} breaks \`${exception.rule}\` any more; remove the exception`,
      );
    }
  },
};
