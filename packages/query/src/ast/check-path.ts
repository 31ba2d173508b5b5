import { suggest } from '@vitrine/core';
import { resolvePath, type Path, type Place } from '../model/path.js';
import type { Checker } from './checker.js';
import { limits } from './limits.js';

/** A path that the model knows from a place on, or a problem that names the nearest field. */
export function checkPath(
  checker: Checker,
  from: Place,
  value: unknown,
  path: string,
): Path | undefined {
  const text = checker.text(value, path);
  if (text === undefined) return undefined;
  if (text.length >= limits.pathLength && text.split('.').length > limits.pathLength) {
    checker.report('too-large', path, `A path may have at most ${limits.pathLength} names.`);
    return undefined;
  }
  const resolved = resolvePath(from, text);
  if ('wrong' in resolved) {
    const { wrong, before, valid } = resolved;
    const where = before === '' ? '' : ` after \`${before}\`:`;
    checker.report(
      'unknown-field',
      path,
      valid.length === 0
        ? `\`${before}\` is a plain value; nothing such as \`${wrong}\` follows it.`
        : `unknown field${where} ${suggest(wrong, valid)}`,
    );
    return undefined;
  }
  const undated = !checker.dated && resolved.steps.some(({ step }) => step === 'standing');
  if (undated) {
    checker.report('needs-day', path, '`standing` is that of a day; give `asOf.on` too.');
    return undefined;
  }
  return resolved;
}
