import type { Problem } from '@vitrine/core';
import type { Output, Terminal } from '../terminal.js';
import { annotations } from './annotations.js';
import { counted } from './counted.js';
import { isWarning, severityOf } from './severity.js';
import { printable } from './width.js';

/**
 * `file:line:column path: message`, the form in which editors and terminals make the place a link.
 * A finding ends with the name of its rule, by which an exception is made.
 */
function line(problem: Problem, { bold, cyan, dim, yellow }: Output['colors']): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined);
  const parts = [
    place.length > 0 && bold(place.join(':')),
    isWarning(problem) && yellow('warning:'),
    problem.path && cyan(printable(`${problem.path}:`)),
    printable(problem.message),
    severityOf(problem) !== undefined && dim(`(${problem.code})`),
  ];
  return `${parts.filter(Boolean).join(' ')}\n`;
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

function countInWords(problems: readonly Problem[]): string {
  const warnings = problems.filter(isWarning).length;
  const others = problems.length - warnings;
  return [
    ...(others > 0 ? [counted(others, 'problem')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(' and ');
}

/** Every problem, those of a file together from top to bottom, and how many they are. */
export function problemReport(problems: readonly Problem[], colors: Output['colors']): string {
  const places = [...new Set(problems.map(({ file }) => file))];
  const groups = places.map((place) =>
    problems
      .filter(({ file }) => file === place)
      .sort(byPlace)
      .map((problem) => line(problem, colors))
      .join(''),
  );
  if (problems.length < 2) return groups.join('');
  const files = places.filter((file) => file !== undefined).length;
  const count = countInWords(problems);
  const total = files > 1 ? `${count} in ${counted(files, 'file')}` : count;
  const color = problems.every(isWarning) ? colors.yellow : colors.red;
  return `${groups.join('\n')}\n${color(total)}\n`;
}

/** Tells problems to a person and, where GitHub Actions runs the command, to GitHub. */
export function tellProblems(
  { err, checkout }: Pick<Terminal, 'err' | 'checkout'>,
  problems: readonly Problem[],
): void {
  err.write(problemReport(problems, err.colors));
  if (checkout !== undefined) err.write(annotations(problems, checkout));
}
