import type { Seeds } from '../compile/compile.js';
import type { YamlFile } from '../compile/read-yaml.js';
import type { Finding, LintRule } from './rule.js';
import { rules } from './rules/index.js';

/** A file of the seeds as its fixers leave it. */
export interface FixedFile {
  /** Path within the seeds. */
  readonly file: string;
  readonly text: string;
  /** The findings that are mended. */
  readonly mended: readonly Finding[];
}

const fixOf = new Map<string, NonNullable<LintRule['fix']>>(
  rules.flatMap(({ name, fix }) => (fix ? [[name, fix] as const] : [])),
);

/**
 * Mends what can be mended without judgement. Only files with a finding are touched, and in them only
 * what the rule of that finding knows how to mend.
 */
export function fixes({ sources, vocabulary }: Seeds, findings: readonly Finding[]): FixedFile[] {
  const files = new Map<string, YamlFile>([
    ...sources.map(({ yaml }) => [yaml.file, yaml] as const),
    ...vocabulary.files,
  ]);
  const fixable = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { file, code } = finding;
    if (file === undefined || !fixOf.has(code)) continue;
    fixable.set(file, [...(fixable.get(file) ?? []), finding]);
  }
  return [...fixable].flatMap(([file, mended]): FixedFile[] => {
    const before = files.get(file)?.text;
    if (before === undefined) return [];
    const names = new Set(mended.map(({ code }) => code));
    const text = [...names].reduce((now, name) => fixOf.get(name)?.(now, file) ?? now, before);
    return text === before ? [] : [{ file, text, mended }];
  });
}
