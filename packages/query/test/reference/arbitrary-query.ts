import { states } from '@vitrine/core';
import fc from 'fast-check';
import type { AsOf, Order, Query } from '../../src/ast/types.js';
import { entity, entityNames } from '../../src/model/entities.js';
import type { EntityName } from '../../src/model/entity-types.js';
import { certainties } from '../../src/time/certainty.js';
import { condition, oneOf, timelyCondition } from './arbitrary-condition.js';
import { grouping, showable } from './arbitrary-groups.js';
import { dates, endsFrom, type Scope } from './ends.js';
import { choice } from './pools.js';

/** Of early days little is known. */
const day = choice(
  fc.constantFrom(...dates),
  fc.constantFrom('2019-07-01', '2019', '2020-02-29', '2020', '2020-06-30'),
);

const asOfArbitrary = (from: EntityName): fc.Arbitrary<AsOf | undefined> => {
  const mode = fc.constantFrom(...certainties);
  const knownAt = fc.constantFrom('2019-01-01', '2019-06-30', '2019', '2019', '2020', '2021');
  const standing = fc.subarray([...states], { minLength: 1 });
  return choice(
    fc.constant(undefined),
    fc.record({ knownAt }),
    { weight: 5, arbitrary: fc.record({ on: day, mode }, { requiredKeys: ['on'] }) },
    { weight: 2, arbitrary: fc.record({ on: day, mode, knownAt }) },
    ...(entity(from).lasting ? [fc.record({ on: day, mode, standing })] : []),
  );
};

const weighted: readonly EntityName[] = [
  ...entityNames,
  ...(['presence', 'presence', 'presence', 'ownership', 'ownership'] as const),
  ...(['observation', 'observation', 'deal', 'brand', 'brand', 'platform'] as const),
];

type What = Pick<Query, 'match' | 'where'>;
type How = Pick<Query, 'select' | 'orderBy' | 'groupBy' | 'measures'> & What;

function whatOf(from: EntityName, dated: boolean): fc.Arbitrary<What> {
  const scope: Scope = { entity: from };
  const matchable = endsFrom(scope).filter(
    (end) => end.values.length > 0 && end.kind !== 'interval' && (dated || end.kind !== 'standing'),
  );
  const pair = oneOf(matchable).chain((end) => {
    const value = fc.constantFrom(...end.values);
    const wanted = choice(value, fc.array(value, { minLength: 1, maxLength: 2 }));
    return wanted.map((one) => [end.path, one] as const);
  });
  const match = choice({ weight: 3, arbitrary: fc.tuple(pair) }, fc.tuple(pair, pair)).map(
    (pairs) => Object.fromEntries(pairs),
  );
  // Few records meet two conditions at once, and empty answers tell little.
  return choice(
    { weight: 8, arbitrary: fc.record({ where: condition(scope, dated, 2) }) },
    { weight: 2, arbitrary: fc.record({ match }) },
    { weight: 1, arbitrary: fc.record({ match, where: condition(scope, dated, 1) }) },
    { weight: 3, arbitrary: fc.constant({}) },
  );
}

function rowsOf(from: EntityName, dated: boolean): fc.Arbitrary<How> {
  const usable = showable(from, dated);
  const order: fc.Arbitrary<Order> = fc.record(
    {
      path: oneOf(usable.filter((end) => !end.many)).map((end) => end.path),
      direction: fc.constantFrom('asc', 'desc'),
    },
    { requiredKeys: ['path'] },
  );
  const paths = fc.array(
    oneOf(usable).map((end) => end.path),
    { minLength: 1, maxLength: 4 },
  );
  const select = choice(
    paths,
    paths.map((list) => Object.fromEntries(list.map((path, index) => [`c${index}`, path]))),
  );
  const orderBy = fc.array(order, { minLength: 1, maxLength: 2 });
  return fc.record({ orderBy, select }, { requiredKeys: [] });
}

/** What the groups ask stands beside what is asked of the rows, and may not be lost. */
function joined(what: What, { match, where, ...how }: How): How {
  const matched = { ...what.match, ...match };
  const both = [what.where, where].flatMap((one) => one ?? []);
  const [first, second] = both;
  return {
    ...how,
    ...(Object.keys(matched).length > 0 && { match: matched }),
    ...(first && { where: second ? { op: 'and', of: both } : first }),
  };
}

const made = new Map<string, fc.Arbitrary<How>>();

function askedOf(from: EntityName, dated: boolean): fc.Arbitrary<How> {
  const key = `${from} ${dated}`;
  const found =
    made.get(key) ??
    fc
      .tuple(whatOf(from, dated), choice(rowsOf(from, dated), grouping(from, dated)))
      .map(([what, how]) => joined(what, how));
  made.set(key, found);
  return found;
}

const plainQuery: fc.Arbitrary<Query> = fc
  .constantFrom(...weighted)
  .chain((from) => fc.tuple(fc.constant(from), asOfArbitrary(from)))
  .chain(([from, asOf]) =>
    askedOf(from, asOf?.on !== undefined).map((asked): Query => ({
      v: 1,
      from,
      ...(asOf && { asOf }),
      ...asked,
    })),
  );

/** What is presumed of timeless things shows only in conditions, and hardly ever by chance. */
const timelyQuery: fc.Arbitrary<Query> = fc
  .constantFrom<EntityName[]>('brand', 'platform', 'organization', 'source')
  .chain((from) =>
    fc.record({
      v: fc.constant(1),
      from: fc.constant(from),
      where: timelyCondition({ entity: from }),
      asOf: fc.record({ on: day, mode: fc.constantFrom(...certainties) }),
    }),
  );

/** Queries over every entity, operator, mode, measure and relation. */
export const arbitraryQuery: fc.Arbitrary<Query> = choice(
  { weight: 7, arbitrary: plainQuery },
  { weight: 1, arbitrary: timelyQuery },
);

/** The query as it can be asked of an atlas whose claims are not told. */
export function withoutKnownAt(query: Query): Query {
  const { asOf, ...rest } = query;
  if (asOf?.knownAt === undefined) return query;
  const { on, mode, standing } = asOf;
  if (on === undefined) return rest;
  return { ...rest, asOf: { on, ...(mode && { mode }), ...(standing && { standing }) } };
}
