import type * as z from 'zod';
import type { Problem } from '../errors.js';
import { nearest, suggest } from '../text/suggest.js';

export type Path = readonly (string | number)[];

/** `claims[3].platform` */
function pathText(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`,
    )
    .join('');
}

/** A problem with its path still in parts, so that its place in a file can be found. */
export interface PlacedProblem extends Problem {
  readonly at: Path;
  /** The place is the key rather than the value: the field itself should not be there. */
  readonly atKey?: true;
}

export function problemAt(at: Path, code: string, message: string): PlacedProblem {
  return { at, code, path: pathText(at), message };
}

const codes: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  unrecognized_keys: 'unknown-field',
  invalid_type: 'wrong-type',
  invalid_value: 'not-allowed',
  invalid_format: 'wrong-format',
  invalid_union: 'wrong-shape',
};

/** Tells Zod's issues as problems: one for each mistake, rather than one for each rule it breaks. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], base: Path = []): PlacedProblem[] {
  const misspelt = new Set(issues.flatMap((issue) => meantFields(issue, issues)));
  return issues.filter((issue) => !misspelt.has(issue)).flatMap((issue) => tell(issue, base));
}

const isMissing = (issue: z.core.$ZodIssue): boolean =>
  (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;

/** The issues of missing fields that only seem to be missing, because they are misspelt beside. */
function meantFields(
  issue: z.core.$ZodIssue,
  issues: readonly z.core.$ZodIssue[],
): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const beside = pathKey(issue.path);
  const missing = new Map(
    issues
      .filter((other) => isMissing(other) && pathKey(other.path.slice(0, -1)) === beside)
      .map((other) => [String(other.path.at(-1)), other]),
  );
  return issue.keys.flatMap((key) => missing.get(nearest(key, missing.keys()) ?? '') ?? []);
}

const pathKey = (path: readonly PropertyKey[]): string => path.map(String).join('/');

function tell(issue: z.core.$ZodIssue, base: Path): PlacedProblem[] {
  const at = [
    ...base,
    ...issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
  ];
  const code = codes[issue.code] ?? 'invalid';
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('; unknown field ');
    return issue.keys.map((key, index) => ({
      ...problemAt([...at, key], code, prefixed(messages[index] ?? issue.message)),
      atKey: true,
    }));
  }
  if (issue.input === null && at.length > 0) {
    const message = `\`${String(at.at(-1))}\` is empty; fill it in, or take it out where nothing needs it`;
    return [problemAt(at, 'empty-field', message)];
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return problemsOf(mostSpecific(issue.errors), at);
  }
  const field = String(at.at(-1));
  if (isMissing(issue) && at.length > 0) {
    return [problemAt(at, 'missing-field', `required field \`${field}\` is missing`)];
  }
  if (issue.code === 'invalid_value') {
    const message = `\`${field}\` cannot be ${suggest(inWords(issue.input), issue.values.map(String))}`;
    return [problemAt(at, code, message)];
  }
  return [problemAt(at, code, issue.message)];
}

/** A value that should have been a word. Anything may stand there, so only its kind is told of what is none. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a map' : String(value);
}

const prefixed = (message: string): string =>
  message.startsWith('unknown field') ? message : `unknown field ${message}`;

/** Of the alternatives of a union, the one that the input came nearest to. */
function mostSpecific(
  errors: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    Math.max(0, ...issues.map((issue) => issue.path.length));
  return [...errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}
