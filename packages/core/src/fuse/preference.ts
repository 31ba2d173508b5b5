import type { Preference } from '../evidence/types.js';
import type { Source } from '../model/source.js';
import { sourceKinds } from '../model/source-kinds.js';

/** A value that one claim states, with what decides how much it weighs. */
export interface Statement<Value = unknown> {
  readonly value: Value;
  readonly source: Source;
  readonly rank?: 'preferred' | 'deprecated';
}

/** Equal values and the statements that give them, the one that weighs most first. */
export interface Group<S extends Statement> {
  readonly statements: readonly [S, ...S[]];
}

const rankOrder = { preferred: 0, none: 1, deprecated: 2 } as const;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Negative where `a` was published later. An undated source never comes before a dated one. */
function comparePublication(a: Source, b: Source): number {
  const [left, right] = [a.published, b.published];
  if (left === undefined || right === undefined) {
    return Number(left === undefined) - Number(right === undefined);
  }
  return (
    compareText(right.earliest ?? '', left.earliest ?? '') ||
    compareText(right.latest ?? '9999', left.latest ?? '9999')
  );
}

type Weighed<S extends Statement> = { readonly statement: S; readonly agreeing: number };

const criteria: readonly [Preference, (a: Weighed<Statement>, b: Weighed<Statement>) => number][] =
  [
    [
      'rank',
      (a, b) => rankOrder[a.statement.rank ?? 'none'] - rankOrder[b.statement.rank ?? 'none'],
    ],
    [
      'disclosure',
      (a, b) =>
        Number(a.statement.value === 'undisclosed') - Number(b.statement.value === 'undisclosed'),
    ],
    [
      'source-kind',
      (a, b) =>
        sourceKinds.indexOf(a.statement.source.kind) - sourceKinds.indexOf(b.statement.source.kind),
    ],
    ['publication', (a, b) => comparePublication(a.statement.source, b.statement.source)],
    ['agreement', (a, b) => b.agreeing - a.agreeing],
    ['source-id', (a, b) => compareText(a.statement.source.id, b.statement.source.id)],
  ];

/** Puts the number of sources that agree beside a statement; one that is deprecated supports nothing. */
function weigh<S extends Statement>(statement: S, group: readonly S[]): Weighed<S> {
  const standing = group.filter(({ rank }) => rank !== 'deprecated');
  const counted = standing.length > 0 ? standing : group;
  return { statement, agreeing: new Set(counted.map(({ source }) => source.id)).size };
}

function compare(a: Weighed<Statement>, b: Weighed<Statement>): number {
  for (const [, criterion] of criteria) {
    const order = criterion(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Groups statements of equal value and puts the groups in the order of preference.
 * `keyOf` tells which values are equal.
 */
export function inOrderOfPreference<S extends Statement>(
  statements: readonly S[],
  keyOf: (value: S['value']) => string,
): readonly Group<S>[] {
  const [only, ...others] = statements;
  // As most fields of most records have: there is nothing to compare.
  if (only && others.length === 0) return [{ statements: [only] }];
  const groups = new Map<string, S[]>();
  for (const statement of statements) {
    const key = keyOf(statement.value);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.values()]
    .map((group) => group.map((statement) => weigh(statement, group)).sort(compare))
    .sort(([a], [b]) => (a && b ? compare(a, b) : 0))
    .flatMap((group): Group<S>[] => {
      const [first, ...rest] = group.map((weighed) => weighed.statement);
      return first ? [{ statements: [first, ...rest] }] : [];
    });
}

/** The first criterion that tells two groups apart, in the documented order. */
export function decidingPreference<S extends Statement>(
  shown: Group<S>,
  next: Group<S>,
): Preference {
  const [a, b] = [shown, next].map(({ statements }) => weigh(statements[0], statements));
  const decided = criteria.find(([, criterion]) => a && b && criterion(a, b) !== 0);
  return decided?.[0] ?? 'source-id';
}
