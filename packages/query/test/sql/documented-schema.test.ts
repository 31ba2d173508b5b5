import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entity, entityNames } from '../../src/model/entities.js';
import { tables } from '../../src/sql-schema.js';

const page = readFileSync(new URL('../../../../docs/sql.md', import.meta.url), 'utf8');
const schema = /^## The schema\n(.*?)^## /ms.exec(page)?.[1] ?? '';

/** The rows of the tables of the page, as the texts of their cells. */
const rows = schema
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').slice(1, -1));

const wordsIn = (text = ''): readonly string[] =>
  [...text.matchAll(/`([a-z_]+)`/g)].map(([, word = '']) => word);

const columnsOf = (table: string): readonly string[] =>
  (tables.find(({ name }) => name === table)?.columns ?? []).map(({ name }) => name);

const general = ['claims', 'disputes', 'denials', 'redirects', 'texts', 'later', 'atlas'];

describe('the page about the schema', () => {
  it.each(general)('names each column of %s', (table) => {
    const told = rows.find(([name = '']) => name.trim() === `\`${table}\``)?.[1];
    expect(wordsIn(told)).toEqual(expect.arrayContaining(columnsOf(table).slice()));
  });

  it('names all tables that are of no entity alone', () => {
    const ofEntities = new Set<string>(entityNames.map((name) => entity(name).collection));
    const lists = entityNames.map((name) => `${name}_`);
    const others = tables
      .map(({ name }) => name)
      .filter((name) => !ofEntities.has(name) && !lists.some((list) => name.startsWith(list)));
    expect(others.sort()).toEqual(general.slice().sort());
    expect(schema).toContain('and seven about all');
  });

  it('names each column that what lasts has beside its fields', () => {
    const told = rows.flatMap(([names]) => wordsIn(names));
    const columns = columnsOf('presences');
    const lasting = columns.slice(columns.indexOf('held'));
    expect(lasting.length).toBeGreaterThan(10);
    expect(told).toEqual(expect.arrayContaining(lasting));
  });

  it('names what lasts and what happens', () => {
    const kinds = /What lasts \((.*?)\).*?What happens \((.*?)\)/s.exec(schema);
    const named = (lasts: boolean) =>
      entityNames
        .filter((name) => (lasts ? entity(name).lasting : entity(name).time.length > 0))
        .map((name) => entity(name).collection);
    expect(wordsIn(kinds?.[1]).slice().sort()).toEqual(named(true).sort());
    expect(wordsIn(kinds?.[2]).slice().sort()).toEqual(named(false).sort());
  });
});
