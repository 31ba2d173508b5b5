import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/errors.js';
import { rules } from '../../src/lint/rules/index.js';
import { filesOf, findingsIn } from './support/example.js';

const folder = fileURLToPath(new URL('../../src/lint/rules', import.meta.url));

describe('the list of rules', () => {
  it('has every rule of the folder once, each in a file of its name', () => {
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');
    expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it('judges the exceptions when every other rule has had its say', () => {
    expect(rules.at(-1)?.name).toBe('unneeded-exception');
  });
});

it('finds nothing in a world in which no rule is broken', () => {
  expect(findingsIn({})).toEqual([]);
});

describe.each(rules)('$name', ({ name, severity, why, good, bad }) => {
  it('says why in whole sentences', () => {
    expect(why).toMatch(/^\p{Lu}.{40,}\.$|^`.{40,}\.$/u);
  });

  it('reports its bad example, and no other rule does', () => {
    const found = findingsIn(filesOf(bad));
    expect(found.map(formatProblem)).not.toEqual([]);
    for (const finding of found) expect(finding).toMatchObject({ code: name, severity });
  });

  it('finds nothing in its good example, and neither does any other rule', () => {
    expect(findingsIn(filesOf(good)).map(formatProblem)).toEqual([]);
  });
});
