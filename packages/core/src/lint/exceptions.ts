import * as z from 'zod';
import type { YamlFile } from '../compile/read-yaml.js';
import { VitrineError, type Problem } from '../errors.js';
import { lineSchema } from '../model/localized-text.js';
import { strictObject } from '../model/strict-object.js';
import { problemAt, problemsOf } from '../read/issues.js';
import { suggest } from '../text/suggest.js';
import type { PlacedException } from './context.js';

const exceptionSchema = strictObject({
  /** Name of the rule that may be broken. */
  rule: lineSchema,
  /** The file, as a path within the seeds. */
  file: lineSchema,
  /** The place in the file, as the finding names it; without one the whole file is excused. */
  path: lineSchema.exactOptional(),
  /** Why the rule may be broken there. */
  reason: lineSchema,
});

/** A place where a rule may be broken, and why. */
export type Exception = Readonly<z.output<typeof exceptionSchema>>;

/** The exceptions of a folder of seeds, which know whether they were needed. */
export interface Exceptions {
  /** Whether some exception excuses the finding; those that do are needed. */
  excuse(finding: Problem): boolean;
  unneeded(): readonly PlacedException[];
}

const keyOf = (rule: string, file: string, path: string): string => `${rule}\n${file}\n${path}`;

/** An exception that nobody can ever need would stay for good. */
function misnamed(list: readonly Exception[], rules: readonly string[]) {
  return list.flatMap(({ rule }, index) =>
    rules.includes(rule)
      ? []
      : [problemAt([index, 'rule'], 'unknown-rule', `unknown rule ${suggest(rule, rules)}`)],
  );
}

/**
 * Reads the list of exceptions. Those of rules that are not `run` are passed over: nobody knows
 * whether they are needed.
 *
 * @throws VitrineError `invalid-seeds`
 */
export function readExceptions(
  yaml: YamlFile | undefined,
  known: readonly string[],
  run: ReadonlySet<string>,
): Exceptions {
  const needed = new Set<PlacedException>();
  const all = yaml
    ? placedExceptions(yaml, known).filter(({ exception }) => run.has(exception.rule))
    : [];
  const byKey = new Map<string, PlacedException[]>();
  for (const placed of all) {
    const { rule, file, path = '' } = placed.exception;
    const key = keyOf(rule, file, path);
    byKey.set(key, [...(byKey.get(key) ?? []), placed]);
  }
  return {
    excuse: ({ code, file = '', path }) => {
      const excusing = [path, ''].flatMap((at) => byKey.get(keyOf(code, file, at)) ?? []);
      for (const placed of excusing) needed.add(placed);
      return excusing.length > 0;
    },
    unneeded: () => all.filter((placed) => !needed.has(placed)),
  };
}

function placedExceptions(yaml: YamlFile, known: readonly string[]): PlacedException[] {
  // A file of nothing but comments is an empty list.
  const read = z.array(exceptionSchema).safeParse(yaml.value ?? [], { reportInput: true });
  const problems = read.success ? misnamed(read.data, known) : problemsOf(read.error.issues);
  if (problems.length > 0) throw new VitrineError('invalid-seeds', problems.map(yaml.place));
  return (read.data ?? []).map((exception, index) => ({ exception, place: { yaml, at: [index] } }));
}
