import type { Seeds } from '../compile/compile.js';
import type { Atlas } from '../model/atlas.js';
import type { IsoDate } from '../model/id.js';
import { problemAt } from '../read/issues.js';
import { contextOf } from './context.js';
import { readExceptions } from './exceptions.js';
import type { Finding, LintRule } from './rule.js';
import { rules as allRules } from './rules/index.js';
import { unneededException } from './rules/unneeded-exception.js';

/** What judges the exceptions cannot be excused by one: each such exception would be needed by itself. */
const excusable = allRules
  .map(({ name }) => name)
  .filter((name) => name !== unneededException.name);

export interface LintOptions {
  /** Nothing may be told as a fact that is later than this day. */
  readonly today: IsoDate;
  /** The rules to run; all by default. */
  readonly rules?: readonly LintRule[];
}

function byPlace(a: Finding, b: Finding): number {
  const files = (a.file ?? '') < (b.file ?? '') ? -1 : (a.file ?? '') > (b.file ?? '') ? 1 : 0;
  return files || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/**
 * Holds seeds that compile against the rules of the data guidelines, and tells every breach that no
 * exception excuses, in the order of files and lines.
 *
 * @throws VitrineError `invalid-seeds` where the list of exceptions is wrong.
 */
export function lint(
  seeds: Seeds,
  atlas: Atlas,
  { today, rules = allRules }: LintOptions,
): Finding[] {
  const exceptions = readExceptions(
    seeds.exceptions,
    excusable,
    new Set(rules.map(({ name }) => name)),
  );
  const context = contextOf(seeds, atlas, today, exceptions);
  const findings: Finding[] = [];
  for (const { name, severity, check } of rules) {
    check(context, ({ yaml, at, atKey }, message) => {
      const problem = yaml.place({ ...problemAt(at, name, message), ...(atKey && { atKey }) });
      const finding: Finding = { ...problem, severity };
      if (!exceptions.excuse(finding)) findings.push(finding);
    });
  }
  return findings.sort(byPlace);
}
