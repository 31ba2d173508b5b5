import type { Condition, Query } from '../../src/ast/types.js';
import { entity } from '../../src/model/entities.js';
import type { ReferenceAnswer } from './answer.js';

/** How often something took part, and how often in an answer with rows. */
export interface Part {
  readonly times: number;
  readonly answered: number;
}

/** Counts what a run tries, since equal answers prove nothing where they are all empty. */
export class Tally {
  readonly #parts = new Map<string, Part>();

  add(query: Query, { rows, count }: ReferenceAnswer): void {
    const seen = new Set(['pair', query.from, ...partsOf(query)]);
    if (count.presumed > count.certain) {
      seen.add('presumed rows');
      // Where rows themselves are sure, what is presumed comes from their conditions.
      const { lasting, time } = entity(query.from);
      if (!query.groupBy && !lasting && time.length === 0) seen.add('presumed conditions');
    }
    if (count.possible > count.presumed) seen.add('possible rows');
    if (rows.length > 1) seen.add('several rows');
    for (const part of seen) {
      const { times, answered } = this.of(part);
      this.#parts.set(part, { times: times + 1, answered: answered + Number(rows.length > 0) });
    }
  }

  of(part: string): Part {
    return this.#parts.get(part) ?? { times: 0, answered: 0 };
  }

  /** How many answers had rows, of all pairs and of the parts that had fewest. */
  report(): Readonly<Record<string, number>> {
    const parts = [...this.#parts].sort(([, a], [, b]) => a.answered - b.answered);
    const told = [...parts.slice(-1), ...parts.slice(0, 5)];
    return Object.fromEntries(told.map(([part, { answered }]) => [part, answered]));
  }
}

function partsOf({ match, where, asOf, groupBy, measures, select, orderBy }: Query): string[] {
  return [
    asOf?.on === undefined ? 'no day' : `mode ${asOf.mode ?? 'by default'}`,
    ...(match ? ['match'] : []),
    ...(where ? operators(where) : []),
    ...(asOf?.standing ? ['standing'] : []),
    ...(asOf?.knownAt === undefined ? [] : ['known at']),
    ...(groupBy ? ['groups'] : []),
    ...(groupBy && orderBy ? ['ordered groups'] : []),
    ...(measures && !groupBy ? ['whole answer'] : []),
    ...(select ? ['select'] : []),
    ...(orderBy ? ['order'] : []),
    ...Object.values(measures ?? {}).map(({ measure }) => `measure ${measure}`),
  ];
}

function operators(condition: Condition): string[] {
  const here = `op ${condition.op}`;
  switch (condition.op) {
    case 'and':
    case 'or':
      return [here, ...condition.of.flatMap(operators)];
    case 'not':
      return [here, ...operators(condition.of)];
    case 'exists':
      return [
        here,
        ...(condition.standing ? ['op exists with standing'] : []),
        ...(condition.where ? operators(condition.where) : []),
      ];
    case 'allen':
      return [here, ...[condition.relation].flat().map((relation) => `relation ${relation}`)];
    default:
      return [here];
  }
}
