import fc from 'fast-check';
import { expect, it } from 'vitest';
import { open, type Columns } from '../src/index.js';
import type { Query } from '../src/ast/types.js';
import { entity } from '../src/model/entities.js';
import type { EntityName } from '../src/model/entity-types.js';
import { answer } from './reference/answer.js';
import { arbitraryTold } from './reference/arbitrary-atlas.js';
import { arbitraryQuery } from './reference/arbitrary-query.js';
import { parametrized } from './reference/parametrized.js';
import { patience } from './reference/runs.js';

const numRuns = 1000;

/** Merely counts presences by what tells them apart on a day. */
const owned = fc
  .tuple(
    fc.subarray(['brand.owner', 'brand.owner.name.en', 'platform', 'platform.owner.id'], {
      minLength: 1,
    }),
    fc.constantFrom('2018-12-31', '2019-01-01', '2019-06-30', '2019', '2020-02-29', '2021'),
    fc.constantFrom('certain' as const, 'presumed' as const, 'possible' as const),
  )
  .map(([groupBy, on, mode]): Query => ({ v: 1, from: 'presence', asOf: { on, mode }, groupBy }));

/** The same of any query, of whatever entity. */
const anything = arbitraryQuery.map(({ from, groupBy, asOf }): Query => ({
  v: 1,
  from,
  groupBy: groupBy ?? ['id'],
  asOf: { on: asOf?.on ?? '2019-06-30', ...(asOf?.mode && { mode: asOf.mode }) },
}));

const measuresOf = (
  from: EntityName,
  measure: 'count' | 'first' | 'latest',
): NonNullable<Query['measures']> => {
  // Only what has a date can be first or last.
  const dated = entity(from).lasting || entity(from).time.length > 0;
  if (measure === 'count' || !dated) return { rows: { measure: 'count' } };
  const path = entity(from).claimed ? 'sources' : 'id';
  return { row: { measure, path: 'id' }, value: { measure, path } };
};

/** Columns, row by row: of a row that is picked, its id. */
function rowsOf({ groupBy = [], measures = {} }: Query, columns: Columns): unknown[] {
  if (columns.of !== 'groups') throw new TypeError('These are no groups.');
  const keys = (Array.isArray(groupBy) ? groupBy : Object.keys(groupBy)).map((alias: string) => {
    const { codes, values } = columns.key(alias);
    return [alias, Array.from(codes, (code) => values[code])] as const;
  });
  const told = Object.entries(measures).map(([alias, { measure }]) => {
    if (measure !== 'count')
      return [alias, columns.records(alias).map((one) => one?.id ?? null)] as const;
    const { certain, presumed, possible } = columns.counts(alias);
    const counts = Array.from(certain, (count, at) => ({
      certain: count,
      presumed: presumed[at],
      possible: possible[at],
    }));
    return [alias, counts] as const;
  });
  return Array.from({ length: columns.length }, (_, at) => ({
    ...Object.fromEntries([...keys, ...told].map(([alias, list]) => [alias, list[at]])),
    certainty: columns.certainty?.[at],
  }));
}

function pickedById({ measures = {} }: Query, row: Readonly<Record<string, unknown>>) {
  const shown = Object.entries(row).map(([alias, value]) =>
    alias in measures && typeof value === 'object' && value !== null && 'id' in value
      ? [alias, value.id]
      : [alias, value],
  );
  return Object.fromEntries(shown) as Readonly<Record<string, unknown>>;
}

const measure = fc.constantFrom('count' as const, 'first' as const, 'latest' as const);

it(
  'tells of groups as often as it is asked what the naive reference tells',
  () => {
    let groups = 0;
    fc.assert(
      fc.property(arbitraryTold, fc.oneof(owned, anything), measure, (told, asked, measure) => {
        const query: Query = { ...asked, measures: measuresOf(asked.from, measure) };
        const wanted = answer(told, query);
        const db = open(told.atlas);
        // From the third time on the groups come from those kept for all days.
        for (let time = 1; time <= 4; time++) {
          const got = db.run({ ...query, count: true });
          expect({ query, rows: got.rows }).toEqual({ query, rows: wanted.rows });
          expect(got.count).toEqual(wanted.count);
          groups += got.rows.length;
        }
        // Pages begin where the one before ended, whichever way it was found.
        for (const everyDay of [false, true, undefined]) {
          const prepared = db.prepare(parametrized(query).query, { everyDay });
          const { values } = parametrized(query);
          expect({ query, rows: prepared.run(values).rows }).toEqual({ query, rows: wanted.rows });
          expect({ query, rows: rowsOf(query, prepared.columns(values)) }).toEqual({
            query,
            rows: wanted.rows.map((row) => pickedById(query, row)),
          });
        }
        const { next } = open(told.atlas).run({ ...query, page: { size: 1 } });
        if (next === undefined) return;
        const { rows } = db.run({ ...query, page: { size: 1, after: next } });
        expect(rows).toEqual(wanted.rows.slice(1, 2));
      }),
      { numRuns },
    );
    expect(groups).toBeGreaterThan(numRuns);
  },
  patience,
);
