import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '@vitrine/core';
import { isWarning } from './severity.js';

/** What would end a value, or the whole command, is written as GitHub reads it back. */
const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Within the properties, a colon and a comma have a meaning of their own too. */
const escapedProperty = (text: string): string =>
  escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** GitHub knows the files of a checkout by their path within it; others it could not show. */
function withinCheckout(file: string, checkout: string): string {
  const path = relative(checkout, resolve(file));
  return path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/');
}

function annotation(problem: Problem, checkout: string): string {
  const { file, line, column, code, path, message } = problem;
  const properties = Object.entries({
    file: file === undefined ? undefined : withinCheckout(file, checkout),
    line,
    col: column,
    title: code,
  }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  );
  const level = isWarning(problem) ? 'warning' : 'error';
  const text = path === '' ? message : `${path}: ${message}`;
  return `::${level} ${properties.join(',')}::${escapedData(text)}\n`;
}

/**
 * Problems as workflow commands of GitHub Actions, which shows each at its line of a change:
 * `::error file=…,line=…,col=…,title=…::message`. `checkout` is the folder that holds the repository.
 */
export function annotations(problems: readonly Problem[], checkout: string): string {
  return problems.map((problem) => annotation(problem, checkout)).join('');
}
