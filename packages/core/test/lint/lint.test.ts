import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSeeds, readSeeds } from '../../src/compile/compile.js';
import { formatProblem } from '../../src/errors.js';
import { lint } from '../../src/lint/lint.js';
import { rules } from '../../src/lint/rules/index.js';
import { problemsOf } from '../support/problems.js';
import { filesOf, findingsIn, readWorld, today } from './support/example.js';

const exceptionsFile = 'lint-exceptions.yaml';
const badOf = (name: string): Record<string, string> => {
  const rule = rules.find((candidate) => candidate.name === name);
  if (!rule) throw new Error(`no rule ${name}`);
  return filesOf(rule.bad);
};

/** Bad examples of many rules in one folder, each in a file of its own. */
function manyMistakes(): Record<string, string> {
  const told = rules.filter(
    ({ bad }) => !bad.includes('# vocabulary/') && !bad.startsWith('# lint'),
  );
  const files = told.flatMap(({ name, bad }) =>
    Object.entries(filesOf(bad)).map(([path, text]): [string, string] => {
      const id = `${name}-${path.split('/').at(-1) ?? ''}`.replace('.yaml', '');
      const renamed = text.replace(/^# .*\n/u, '').replace(/^ {2}id: .*$/mu, `  id: ${id}`);
      return [path.replace(/[^/]+$/u, `${id}.yaml`), renamed];
    }),
  );
  return Object.fromEntries(files);
}

describe('a finding', () => {
  it('says its rule, its weight and where to go', () => {
    const [finding, ...others] = findingsIn(badOf('summary-length'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'summary-length',
      severity: 'error',
      file: 'sources/2021/example-daily-2021-note.yaml',
      path: 'claims[0].summary.en',
      line: 15,
      column: 14,
    });
  });

  it('does not depend on the order in which files and claims are read', () => {
    const seeds = readWorld(manyMistakes());
    const atlas = compileSeeds(seeds, { version: '0.0.0' });
    const expected = lint(seeds, atlas, { today });
    expect(new Set(expected.map(({ code }) => code)).size).toBeGreaterThan(15);
    const shuffled = fc.shuffledSubarray([...seeds.sources], { minLength: seeds.sources.length });
    fc.assert(
      fc.property(shuffled, (sources) => {
        expect(lint({ ...seeds, sources }, atlas, { today })).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('comes in the order of files and lines', () => {
    const places = findingsIn(manyMistakes()).map(({ file, line = 0 }) => ({ file, line }));
    const sorted = [...places].sort(
      (a, b) => (a.file ?? '').localeCompare(b.file ?? '', 'en') || a.line - b.line,
    );
    expect(places).toEqual(sorted);
  });
});

describe('an exception', () => {
  const bad = badOf('fact-after-publication');
  const [file = ''] = Object.keys(bad);
  const exception = (more: string): string =>
    `- rule: fact-after-publication\n  file: ${file}\n${more}`;

  it.each([
    ['the place', '  path: claims[0].from\n  reason: The day is certain.\n'],
    ['the whole file', '  reason: The day is certain.\n'],
  ])('excuses what breaks its rule at %s', (_what, more) => {
    expect(findingsIn({ ...bad, [exceptionsFile]: exception(more) })).toEqual([]);
  });

  it('excuses nothing elsewhere, and then is not needed itself', () => {
    const text = exception('  path: claims[0].to\n  reason: The day is certain.\n');
    const found = findingsIn({ ...bad, [exceptionsFile]: text });
    expect(found.map(({ code }) => code).sort()).toEqual([
      'fact-after-publication',
      'unneeded-exception',
    ]);
  });

  it('of a rule that does not run is not called unneeded', () => {
    const text = exception('  reason: The day is certain.\n');
    const seeds = readWorld({ [exceptionsFile]: text });
    const atlas = compileSeeds(seeds, { version: '0.0.0' });
    const some = rules.filter(({ name }) => name !== 'fact-after-publication');
    expect(lint(seeds, atlas, { today, rules: some })).toEqual([]);
    expect(lint(seeds, atlas, { today })).toHaveLength(1);
  });

  it.each([
    ['without a reason', exception(''), ':1:3 [0].reason: required field `reason` is missing'],
    [
      'of an unknown rule',
      '- { rule: sumary-length, file: x, reason: y }\n',
      ':1:11 [0].rule: unknown rule `sumary-length`; did you mean `summary-length`?',
    ],
    [
      'of what judges exceptions',
      `- { rule: unneeded-exception, file: ${exceptionsFile}, reason: Just in case. }\n`,
      ':1:11 [0].rule: unknown rule `unneeded-exception`',
    ],
    ['that is no list', 'rule: x\n', ': '],
  ])('%s is refused', (_what, text, message) => {
    const seeds = readWorld({ [exceptionsFile]: text });
    const atlas = compileSeeds(seeds, { version: '0.0.0' });
    const told = problemsOf(() => lint(seeds, atlas, { today })).map(formatProblem);
    expect(told.join('\n')).toContain(message);
    expect(told.join('\n')).toContain(exceptionsFile);
  });

  it('that is not YAML is refused with the seeds', () => {
    expect(problemsOf(() => readWorld({ [exceptionsFile]: '- [\n' }))[0]).toMatchObject({
      code: 'invalid-yaml',
      file: exceptionsFile,
    });
  });
});

it('finds no error in the seeds', () => {
  const seeds = readSeeds(fileURLToPath(new URL('../../../../seeds', import.meta.url)));
  const findings = lint(seeds, compileSeeds(seeds, { version: '0.0.0' }), { today: '2026-12-31' });
  expect(findings.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
});
