import type { Problem } from '@vitrine/core';
import type { Output } from '../terminal.js';
import { counted } from './counted.js';
import { printable } from './width.js';

/** `file:line:column path: message`, the form in which editors and terminals make the place a link. */
function line(problem: Problem, { bold, cyan }: Output['colors']): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined);
  const parts = [
    place.length > 0 && bold(place.join(':')),
    problem.path && cyan(printable(`${problem.path}:`)),
    printable(problem.message),
  ];
  return `${parts.filter(Boolean).join(' ')}\n`;
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

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
  const count = counted(problems.length, 'problem');
  const total = files > 1 ? `${count} in ${counted(files, 'file')}` : count;
  return `${groups.join('\n')}\n${colors.red(total)}\n`;
}
