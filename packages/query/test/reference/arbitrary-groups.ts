import fc from 'fast-check';
import type { Measure, Order, Query } from '../../src/ast/types.js';
import { entity } from '../../src/model/entities.js';
import type { EntityName } from '../../src/model/entity-types.js';
import { oneOf } from './arbitrary-condition.js';
import { endsFrom, type End } from './ends.js';
import { choice } from './pools.js';

const notGrouping: readonly string[] = ['date', 'quantity', 'sources'];

/** The one quantity that an entity tells of itself: sums of it need their unit fixed. */
const quantities: Readonly<Partial<Record<EntityName, string>>> = {
  observation: 'value',
  ownership: 'share',
  deal: 'amount',
};

/** How groups are made and what is told of them. */
export type Grouping = Pick<Query, 'groupBy' | 'measures' | 'orderBy' | 'match' | 'where'>;

function measureOf(from: EntityName, ends: readonly End[]): fc.Arbitrary<Measure> {
  const pathOf = (list: readonly End[]) => oneOf(list).map(({ path }) => path);
  const grouping = ends.filter(isGrouping);
  const figures = ends.filter(({ kind }) => kind === 'date' || kind === 'number');
  const numbers = ends.filter(({ kind }) => kind === 'number');
  const dates = ends.filter(({ kind, many }) => kind === 'date' && !many);
  const lasting = entity(from).lasting || entity(from).time.length > 0;
  const choices: fc.Arbitrary<Measure>[] = [
    fc.constant({ measure: 'count' }),
    fc.record({ measure: fc.constant('countDistinct'), path: pathOf(grouping) }),
  ];
  if (figures.length > 0) {
    const measure = fc.constantFrom('min' as const, 'max' as const, 'range' as const);
    choices.push(fc.record({ measure, path: pathOf(figures) }));
  }
  if (numbers.length > 0) {
    choices.push(fc.record({ measure: fc.constantFrom('sum', 'average'), path: pathOf(numbers) }));
  }
  if (dates.length > 0 || lasting) {
    const by = dates.length > 0 && { by: pathOf(dates) };
    choices.push(
      fc.record(
        { measure: fc.constantFrom('first', 'latest'), path: pathOf(ends), ...by },
        { requiredKeys: ['measure', 'path', ...(lasting ? [] : (['by'] as const))] },
      ),
    );
  }
  return choice(...choices);
}

const named = (list: readonly Measure[]) =>
  Object.fromEntries(list.map((one, index) => [`m${index}`, one]));

/** Sums and bounds of the entity's own quantity, in one unit or by unit. */
function ofQuantity(from: EntityName, path: string): fc.Arbitrary<Grouping> {
  const unit = `${path}.unit`;
  const one = fc.constantFrom('percent', 'users');
  const measures = fc
    .array(
      fc.record({
        measure: fc.constantFrom('min', 'max', 'range', 'sum', 'average'),
        path: fc.constant(path),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map(named);
  const other = oneOf(showable(from, false).filter(isGrouping)).map((end) => end.path);
  return choice(
    fc.record({ measures, match: one.map((value) => ({ [unit]: value })) }),
    fc.record({
      measures,
      groupBy: other.map((by) => ({ g0: by })),
      where: one.map((value) => ({ op: 'eq' as const, path: unit, value })),
    }),
    fc.record({ measures, groupBy: fc.constant([unit]) }),
    fc.record({ measures, groupBy: other.map((by) => ({ g0: unit, g1: by })) }),
  );
}

const isGrouping = ({ kind }: End): boolean => !notGrouping.includes(kind);

/** The paths that rows can show. */
export const showable = (from: EntityName, dated: boolean): readonly End[] =>
  endsFrom({ entity: from }).filter(
    ({ kind }) => kind !== 'interval' && (dated || kind !== 'standing'),
  );

/** Groups and measures of an entity's rows. */
export function grouping(from: EntityName, dated: boolean): fc.Arbitrary<Grouping> {
  const usable = showable(from, dated);
  const groups = oneOf(usable.filter(isGrouping)).map(({ path }) => path);
  const list = fc.uniqueArray(groups, { minLength: 1, maxLength: 2 });
  const groupBy = choice(
    list,
    list.map((paths) => Object.fromEntries(paths.map((path, index) => [`g${index}`, path]))),
  );
  const measures = fc
    .array(measureOf(from, usable), { minLength: 1, maxLength: 3 })
    .map((made) => named(made));
  const plain: fc.Arbitrary<Grouping> = choice(
    { weight: 3, arbitrary: fc.record({ groupBy, measures }) },
    { weight: 1, arbitrary: fc.record({ groupBy }) },
    { weight: 1, arbitrary: fc.record({ measures }) },
  );
  const quantity = quantities[from];
  const made = quantity ? choice(plain, ofQuantity(from, quantity)) : plain;
  return made.chain((one) => {
    const aliases = orderable(one);
    if (aliases.length === 0) return fc.constant(one);
    const order: fc.Arbitrary<Order> = fc.record(
      { path: fc.constantFrom(...aliases), direction: fc.constantFrom('asc', 'desc') },
      { requiredKeys: ['path'] },
    );
    const orderBy = fc.array(order, { minLength: 1, maxLength: 2 });
    return fc.record({ orderBy }, { requiredKeys: [] }).map((more) => ({ ...one, ...more }));
  });
}

/** The aliases that groups can be ordered by. */
function orderable({ groupBy = [], measures = {} }: Grouping): readonly string[] {
  const groups: readonly string[] = Array.isArray(groupBy) ? groupBy : Object.keys(groupBy);
  const measured = Object.entries(measures).filter(
    ([, { measure }]) => measure !== 'first' && measure !== 'latest',
  );
  return [...groups, ...measured.map(([alias]) => alias)];
}
