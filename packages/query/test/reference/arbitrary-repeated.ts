import { states } from '@vitrine/core';
import fc from 'fast-check';
import type { Measure, Query, Scalar } from '../../src/ast/types.js';
import { entity } from '../../src/model/entities.js';
import type { EntityName } from '../../src/model/entity-types.js';
import { certainties } from '../../src/time/certainty.js';
import { endsFrom, type End } from './ends.js';
import { choice, days } from './pools.js';

/**
 * Plain queries that are asked again and again with other days and values, as a page does: what engines keep
 * between two answers, and the short ways that they take, is where they go wrong.
 */

const asks = 5;

const froms: readonly EntityName[] = [
  ...(['presence', 'presence', 'presence', 'ownership', 'ownership', 'capability'] as const),
  ...(['appointment', 'brand', 'platform', 'observation', 'observation', 'deal'] as const),
];

const on = choice(
  fc.constantFrom(...days),
  fc.constantFrom('2018', '2019', '2019-06', '2020', '2020-06-30'),
);

const pathOf = (ends: readonly End[]): fc.Arbitrary<string> => {
  const single = ends.filter(({ path }) => !path.includes('.'));
  return choice(fc.constantFrom(...single), fc.constantFrom(...ends)).map(({ path }) => path);
};

const grouping = ['id', 'word', 'text', 'localized', 'number', 'boolean'];

/** Single values, each near the record. */
const endsOf = (from: EntityName): readonly End[] =>
  endsFrom({ entity: from }, 2).filter(({ many, dull }) => !many && !dull);

function measuresOf(from: EntityName): fc.Arbitrary<Query['measures']> {
  const ends = endsOf(from).filter(({ kind }) => kind !== 'standing' && kind !== 'interval');
  const dates = ends.filter(({ kind }) => kind === 'date');
  const shown = pathOf(ends);
  const counts = fc.constant<Query['measures']>({ rows: { measure: 'count' } });
  const distinct = pathOf(ends.filter(({ kind }) => grouping.includes(kind))).map(
    (path): Query['measures'] => ({
      rows: { measure: 'count' },
      m: { measure: 'countDistinct', path },
    }),
  );
  const end = fc
    .record({
      measure: fc.constantFrom('first' as const, 'latest' as const),
      by: pathOf(dates),
      paths: fc.array(shown, { minLength: 1, maxLength: 2 }),
    })
    .map(({ measure, by, paths }): Query['measures'] =>
      Object.fromEntries(
        paths.map((path, at): [string, Measure] => [`m${at}`, { measure, path, by }]),
      ),
    );
  return choice(counts, end, distinct, fc.constant(undefined));
}

type Shape = Pick<Query, 'from' | 'select' | 'groupBy' | 'measures'>;

function shapeOf(from: EntityName): fc.Arbitrary<Shape> {
  const ends = endsOf(from);
  const groups = pathOf(ends.filter(({ kind }) => grouping.includes(kind)));
  const shown = ends.filter(({ kind }) => kind !== 'interval' && kind !== 'standing');
  return choice(
    fc.constant({ from }),
    fc.array(pathOf(shown), { minLength: 1, maxLength: 2 }).map((select) => ({ from, select })),
    fc
      .record({
        groupBy: fc.uniqueArray(groups, { minLength: 1, maxLength: 2 }),
        measures: measuresOf(from),
      })
      .map(({ groupBy, measures }) => ({ from, groupBy, ...(measures && { measures }) })),
  );
}

/** What may stand under a path in a match, of the same kind each time. */
type Wanted = fc.Arbitrary<Scalar | readonly Scalar[]>;

function matchOf(from: EntityName): fc.Arbitrary<readonly (readonly [string, Wanted])[]> {
  const ends = endsFrom({ entity: from }, 2).filter(
    ({ values, dull, kind }) =>
      values.length > 0 && !dull && kind !== 'interval' && kind !== 'standing',
  );
  const near = ends.filter(
    ({ path, kind }) => !path.includes('.') && (kind === 'id' || kind === 'word'),
  );
  const pair = fc
    .tuple(
      choice({ weight: 3, arbitrary: fc.constantFrom(...near) }, fc.constantFrom(...ends)),
      fc.integer({ min: 0, max: 4 }),
    )
    .map(([end, several]): readonly [string, Wanted] => {
      const value = fc.constantFrom(...end.values);
      return [end.path, several === 0 ? fc.tuple(value, value) : value];
    });
  return fc.array(pair, { minLength: 0, maxLength: 2 });
}

const nothing = fc.constant<readonly (readonly [string, Wanted])[]>([]);

/** Queries of one shape, with other days and values. */
export const arbitraryRepeated: fc.Arbitrary<readonly Query[]> = fc
  .constantFrom(...froms)
  .chain((from) =>
    fc.record({
      shape: shapeOf(from),
      match: choice(nothing, matchOf(from)),
      when: fc.record({
        dated: fc.integer({ min: 0, max: 6 }),
        mode: fc.constantFrom(...certainties),
        standing: choice(
          { weight: 5, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.subarray([...states], { minLength: 1 }) },
        ),
        knownAt: choice(
          { weight: 6, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.constantFrom('2019-06-30', '2020') },
        ),
      }),
      ordered: fc.integer({ min: 0, max: 5 }),
    }),
  )
  .chain(({ shape, match, when, ordered }) => {
    const one = fc.record({
      day: on,
      values: fc.tuple(...match.map(([, wanted]) => wanted)),
    });
    const { mode, standing, knownAt, dated } = when;
    const lasting = entity(shape.from).lasting;
    const orderBy = orderOf(shape);
    return fc.array(one, { minLength: asks, maxLength: asks }).map((list) =>
      list.map(({ day, values }): Query => ({
        v: 1,
        ...shape,
        ...(match.length > 0 && {
          match: Object.fromEntries(match.map(([path], at) => [path, values[at] ?? ''])),
        }),
        ...(dated > 0 && {
          asOf: {
            on: day,
            mode,
            ...(lasting && standing && { standing }),
            ...(knownAt !== undefined && { knownAt }),
          },
        }),
        ...(ordered === 0 && orderBy && { orderBy: [{ path: orderBy, direction: 'desc' }] }),
      })),
    );
  });

function orderOf({ select, groupBy }: Shape): string | undefined {
  const columns = groupBy ?? select;
  return Array.isArray(columns) ? (columns as readonly string[])[0] : undefined;
}
