import { readFileSync } from 'node:fs';
import { atlas } from '@vitrine/core/atlas';
import { describe, expect, it } from 'vitest';
import { and, not, open, or, param, type Answer, type Query, type Row } from '../src/index.js';

const db = open(atlas);
const page = readFileSync(new URL('../../../docs/analyst-questions.md', import.meta.url), 'utf8');

/** A query of the page with what the page says of its answer. */
interface Asked {
  readonly question: string;
  readonly query: Query;
  /** The same query as the builder writes it; missing where the page gives none. */
  readonly builder?: string;
  readonly answers: readonly Told[];
}

interface Told {
  readonly values?: Readonly<Record<string, string>>;
  /** The lines of the table as lists of cells, the head first. */
  readonly table: readonly (readonly string[])[];
  readonly count?: string;
}

const block = (text: string, language: string) =>
  new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(text)?.[1];

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** One answer for each table; a query of which the page tells only a count has none. */
function answersIn(text: string): Told[] {
  const count = /^Certain \d+, presumed \d+\.$/m.exec(text)?.[0];
  const tables = [...text.matchAll(/(?:^With `(\{.*\})`:\n\n)?((?:^\|.*\n)+)/gm)];
  const told = tables.map(([, values, table = '']): Told => {
    const [head = '', , ...lines] = table.trimEnd().split('\n');
    return {
      ...(values !== undefined && { values: JSON.parse(values) as Record<string, string> }),
      table: [head, ...lines].map(cellsOf),
    };
  });
  return (told.length > 0 ? told : [{ table: [] }]).map((one) => ({
    ...one,
    ...(count !== undefined && { count }),
  }));
}

const questions = page.split(/^## /m).slice(1);
const asked = questions.flatMap((text): Asked[] => {
  const question = text.slice(0, text.indexOf('\n'));
  // Each query reaches to the next one.
  return text.split(/^(?=```json$)/m).flatMap((part) => {
    const json = block(part, 'json');
    if (json === undefined) return [];
    const builder = block(part, 'ts');
    const query = JSON.parse(json) as Query;
    return [{ question, query, ...(builder && { builder }), answers: answersIn(part) }];
  });
});

/** What the builder of the page gives; it is as plain as JavaScript. */
function built(code: string, values: unknown): readonly Row[] {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is our own page
  const make = new Function('db', 'and', 'or', 'not', 'param', `return ${code}`) as (
    ...given: readonly unknown[]
  ) => { all(...values: readonly unknown[]): readonly Row[] };
  const query = make(db, and, or, not, param);
  return values === undefined ? query.all() : query.all(values);
}

const grouped = new Intl.NumberFormat('en-GB');

/** A value as the page shows it. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return [...new Set(value.map(shown))].sort().join('; ');
  if (typeof value === 'number') return grouped.format(value);
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') throw new Error(`The page does not show a ${typeof value}.`);
  const of = value as Readonly<Record<string, unknown>>;
  if ('id' in of && 'value' in of) return shown(of['value']);
  if ('edtf' in of) return shown(of['edtf']);
  if ('certain' in of)
    return ['certain', 'presumed', 'possible'].map((m) => shown(of[m])).join(' / ');
  if ('low' in of) return between(of['low'], of['high']);
  if ('unit' in of) {
    const number = 'value' in of ? shown(of['value']) : between(of['minValue'], of['maxValue']);
    return of['approximate'] === true ? `about ${number}` : number;
  }
  throw new Error(`The page does not show ${JSON.stringify(value)}.`);
}

function between(low: unknown, high: unknown): string {
  if (low === high) return shown(low);
  return high === null || high === undefined
    ? `${shown(low)} or more`
    : `${shown(low)} to ${shown(high)}`;
}

function tableOf(rows: readonly Row[]): string[][] {
  const [first] = rows;
  if (!first) return [];
  const names = Object.keys(first);
  return [names, ...rows.map((row) => names.map((name) => shown(row[name])))];
}

it('the page asks six questions', () => {
  expect(questions).toHaveLength(6);
  expect(asked.length).toBeGreaterThan(questions.length);
});

describe.each(asked)('$question', ({ query, builder, answers }) => {
  it.each(answers)('is answered as the page says, with $values', ({ values, table, count }) => {
    const answer: Answer = db.run(query, values);
    if (table.length > 0) expect(tableOf(answer.rows)).toEqual(table);
    else expect(count).toBeDefined();
    if (answer.count) {
      const { certain, presumed } = answer.count;
      expect(count).toBe(`Certain ${certain}, presumed ${presumed}.`);
    }
    if (builder !== undefined) expect(built(builder, values)).toEqual(answer.rows);
  });
});
