import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entity, entityNames } from '../src/model/entities.js';

const page = readFileSync(new URL('../../../docs/query.md', import.meta.url), 'utf8');

/** The names in a cell, each in backticks. */
const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

it('the page of the language lists the fields and relations of each entity', () => {
  const [, table = ''] =
    /^\| `from` +\| fields and relations.*\n\| -.*\n((?:\|.*\n)+)/m.exec(page) ?? [];
  const listed = table
    .trimEnd()
    .split('\n')
    .map((line) => line.split('|').slice(1, 3).map(namesIn));
  expect(listed).toEqual(entityNames.map((name) => [[name], Object.keys(entity(name).fields)]));
});
