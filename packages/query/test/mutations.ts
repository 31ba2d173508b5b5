import fc from 'fast-check';
import { allenRelations } from '../src/index.js';

/** What a careless or a hostile caller puts where something else belongs; all of it is JSON. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'x', 'brand', 'brand.owner', 'time', 'from.year') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '2019',
      '2019-02-30',
      '2019/..',
      '2019-04/2020-03',
      '..',
      'undisclosed',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(0, -1, 1.5, 1e308, 1001, 2 ** 53, true, false, null) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('eq', 'in', 'allen', 'exists', 'min', 'latest', ...allenRelations),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      [],
      {},
      [[]],
      { param: 'x' },
      { param: 1 },
      { op: 'known', path: 'id' },
    ),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

const names = [
  'v',
  'from',
  'match',
  'where',
  'asOf',
  'on',
  'mode',
  'standing',
  'knownAt',
  'groupBy',
  'measures',
  'orderBy',
  'select',
  'page',
  'count',
  'op',
  'path',
  'value',
  'values',
  'of',
  'by',
  'relation',
  '__proto__',
  'constructor',
  'toString',
];

interface Mutation {
  /** Which part is changed, counted from the outside. */
  readonly at: number;
  readonly how: 'replace' | 'drop' | 'add' | 'rename' | 'wrap';
  readonly name: string;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 40 }),
  how: fc.constantFrom('replace', 'drop', 'add', 'rename', 'wrap'),
  name: fc.constantFrom(...names),
  value: junk,
});

/** Changes one part of a JSON value. */
function mutated(value: unknown, { at, how, name, value: other }: Mutation): unknown {
  let seen = -1;
  const walk = (part: unknown): unknown => {
    seen++;
    const here = seen === at;
    if (here && how === 'replace') return other;
    if (here && how === 'wrap') return [part];
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) {
      const items: unknown[] = part.map(walk);
      if (!here) return items;
      return how === 'drop' ? items.slice(1) : [...items, other];
    }
    const entries = Object.entries(part).map(([key, item]) => [key, walk(item)] as const);
    if (!here) return Object.fromEntries(entries);
    const [first, ...rest] = entries;
    if (how === 'add' || !first) return Object.fromEntries([...entries, [name, other]]);
    return Object.fromEntries(how === 'drop' ? rest : [...rest, [name, first[1]]]);
  };
  return walk(value);
}

/** JSON that is nearly what `valid` makes: a few of its parts are changed. */
export const nearly = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid, fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([value, mutations]) => mutations.reduce(mutated, value));
