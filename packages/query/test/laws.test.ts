import { states, type ValidTime } from '@vitrine/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allenRelations,
  certainties,
  open,
  type AllenRelation,
  type Certainty,
  type Database,
  type EntityName,
} from '../src/index.js';
import type { Condition, Query } from '../src/ast/types.js';
import { entity, entityNames } from '../src/model/entities.js';
import { arbitraryFused, arbitraryTold } from './reference/arbitrary-atlas.js';
import { condition } from './reference/arbitrary-condition.js';
import { arbitraryQuery, withoutKnownAt } from './reference/arbitrary-query.js';
import { dayNumber, tellingDays } from './reference/days.js';
import { allowedIntervals } from './reference/intervals.js';
import { days } from './reference/pools.js';
import { announceRun, pairs, patience, seed } from './reference/runs.js';

/** Laws that need no second implementation. Each is tried on fewer pairs than the whole is. */
const tries = { numRuns: Math.ceil(pairs / 20), seed };

announceRun('the laws');

/** Entities whose rows are as certain as their conditions: timeless ones, and lasting ones of any standing. */
const free: readonly EntityName[] = [
  ...entityNames.filter((name) => entity(name).lasting || entity(name).time.length === 0),
  ...(['presence', 'presence', 'ownership', 'brand', 'brand', 'platform'] as const),
];

interface Asked {
  readonly from: EntityName;
  readonly on: string;
  readonly where: Condition;
  readonly other: Condition;
}

const asked: fc.Arbitrary<Asked> = fc.constantFrom(...free).chain((from) =>
  fc.record({
    from: fc.constant(from),
    on: fc.constantFrom(...days),
    where: condition({ entity: from }, true, 2),
    other: condition({ entity: from }, true, 1),
  }),
);

/** The ids of the rows that meet a condition under a mode, whatever their own standing is, or as it is. */
function meeting(
  db: Database,
  { from, on }: Pick<Asked, 'from' | 'on'>,
  where: Condition | undefined,
  mode: Certainty,
  standings: 'any' | 'those of the mode' = 'any',
): readonly unknown[] {
  const lasting = standings === 'any' && entity(from).lasting;
  const query: Query = {
    v: 1,
    from,
    ...(where && { where }),
    select: ['id'],
    asOf: { on, mode, ...(lasting && { standing: states }) },
  };
  return db.run(query).rows.map((row) => row['id']);
}

const not = (of: Condition): Condition => ({ op: 'not', of });

/** Both conditions are met by the same rows, under every mode. */
function expectSame(db: Database, at: Asked, left: Condition, right: Condition): number {
  let found = 0;
  for (const mode of certainties) {
    const rows = meeting(db, at, left, mode);
    found += rows.length;
    expect(meeting(db, at, right, mode)).toEqual(rows);
  }
  return found;
}

/** Checks a law on arbitrary conditions, and that it was not always about nothing. */
function law(check: (db: Database, at: Asked) => number): void {
  let found = 0;
  fc.assert(
    fc.property(arbitraryTold, asked, ({ atlas }, at) => {
      found += Number(check(open(atlas), at) > 0);
    }),
    tries,
  );
  expect(found).toBeGreaterThan(tries.numRuns / 8);
}

describe('the logic of conditions', () => {
  it(
    'what is certain is presumed, and what is presumed is possible',
    () => {
      const fewer = { presumed: 0, possible: 0 };
      law((db, at) => {
        const [certain = [], presumed = [], possible = []] = certainties.map((mode) =>
          meeting(db, at, at.where, mode, 'those of the mode'),
        );
        fewer.presumed += Number(presumed.length > certain.length);
        fewer.possible += Number(possible.length > presumed.length);
        expect(presumed).toEqual(expect.arrayContaining([...certain]));
        expect(possible).toEqual(expect.arrayContaining([...presumed]));
        return possible.length;
      });
      expect(fewer.presumed).toBeGreaterThanOrEqual(Math.floor(tries.numRuns / 250));
      expect(fewer.possible).toBeGreaterThanOrEqual(Math.floor(tries.numRuns / 50));
    },
    patience,
  );

  it(
    'negation swaps certain and possible, and nothing is presumed both ways',
    () => {
      law((db, at) => {
        const all = meeting(db, at, undefined, 'possible');
        const [certain = [], presumed = [], possible = []] = certainties.map((mode) =>
          meeting(db, at, at.where, mode),
        );
        const without = (some: readonly unknown[]) => all.filter((id) => !some.includes(id));
        expect(meeting(db, at, not(at.where), 'certain')).toEqual(without(possible));
        expect(meeting(db, at, not(at.where), 'possible')).toEqual(without(certain));
        const denied = meeting(db, at, not(at.where), 'presumed');
        expect(denied.filter((id) => presumed.includes(id))).toEqual([]);
        return Math.min(possible.length, all.length);
      });
    },
    patience,
  );

  it(
    'double negation changes nothing',
    () => {
      law((db, at) => expectSame(db, at, at.where, not(not(at.where))));
    },
    patience,
  );

  it(
    'de Morgan: not (a and b) is not a or not b, not (a or b) is not a and not b',
    () => {
      law((db, at) => {
        const of = [at.where, at.other];
        const negated = of.map(not);
        return (
          expectSame(db, at, not({ op: 'and', of }), { op: 'or', of: negated }) +
          expectSame(db, at, not({ op: 'or', of }), { op: 'and', of: negated })
        );
      });
    },
    patience,
  );

  it(
    'and, or do not mind the order of their parts',
    () => {
      law((db, at) => {
        const of = [at.where, at.other];
        const turned = [at.other, at.where];
        return (
          expectSame(db, at, { op: 'and', of }, { op: 'and', of: turned }) +
          expectSame(db, at, { op: 'or', of }, { op: 'or', of: turned })
        );
      });
    },
    patience,
  );
});

describe('the whole answer', () => {
  const query = arbitraryQuery.map(withoutKnownAt);

  it(
    'is counted as its rows are, under each mode',
    () => {
      fc.assert(
        fc.property(arbitraryTold, query, ({ atlas }, { asOf, ...rest }) => {
          const db = open(atlas);
          // Without groups: under another mode rows may show other values, and so other groups.
          const { from, match, where } = rest;
          const plain: Query = { v: 1, from, ...(match && { match }), ...(where && { where }) };
          const of = (mode: Certainty) =>
            db.run({ ...plain, asOf: { on: '2019-07-01', ...asOf, mode }, count: true });
          for (const mode of certainties) {
            const { rows, count } = of(mode);
            expect(count?.[mode]).toBe(rows.length);
          }
        }),
        tries,
      );
    },
    patience,
  );

  it(
    'is all its pages, one after the other',
    () => {
      let turned = 0;
      fc.assert(
        fc.property(
          arbitraryTold,
          arbitraryQuery,
          fc.integer({ min: 1, max: 3 }),
          (told, given, size) => {
            const asked = told.material ? given : withoutKnownAt(given);
            const db = open(told.atlas);
            const rows: unknown[] = [];
            let after: string | undefined;
            do {
              const page = db.run({ ...asked, page: { size, ...(after && { after }) } });
              expect(page.rows.length).toBeLessThanOrEqual(size);
              if (page.next !== undefined) expect(page.rows).toHaveLength(size);
              // A page that leads nowhere new would lead there for ever.
              expect(page.next).not.toBe(after ?? '');
              rows.push(...page.rows);
              after = page.next;
              turned += Number(after !== undefined);
            } while (after !== undefined);
            expect(rows).toEqual(db.run(asked).rows);
          },
        ),
        tries,
      );
      expect(turned).toBeGreaterThan(tries.numRuns / 10);
    },
    patience,
  );

  it(
    'is parted by groups: the groups of a single value hold every row once',
    () => {
      const single = ['platform', 'channel', 'state', 'from.year', 'brand.owner', 'brand.country'];
      const path = fc.constantFrom(...single);
      fc.assert(
        fc.property(arbitraryTold, path, fc.constantFrom(...certainties), ({ atlas }, by, mode) => {
          const db = open(atlas);
          const plain = { v: 1, from: 'presence', asOf: { on: '2019-07-01', mode } } as const;
          const { rows } = db.run({
            ...plain,
            groupBy: { by },
            measures: { rows: { measure: 'count' } },
          });
          const sum = rows.reduce((total, row) => total + (row['rows'] as Counted)[mode], 0);
          expect(sum).toBe(db.run(plain).rows.length);
        }),
        tries,
      );
    },
    patience,
  );
});

type Counted = Readonly<Record<Certainty, number>>;

describe('intervals', () => {
  const lasting = fc.constantFrom<EntityName[]>(
    'presence',
    'ownership',
    'capability',
    'appointment',
  );
  const values = ['2019', '2019-06', '2019-06-30', '2018-12-31/2019-07-01', '2018/2020'];
  const value = fc.constantFrom(...values);

  /** The lasting records that meet a condition under a mode, whatever their standing. */
  const ids = (db: Database, from: EntityName, where: Condition, mode: Certainty) =>
    meeting(db, { from, on: '2019-01-01' }, where, mode);

  const allen = (
    relation: AllenRelation | readonly AllenRelation[],
    against: string,
  ): Condition => ({
    op: 'allen',
    path: 'time',
    relation,
    value: against,
  });

  it(
    'exactly one relation surely holds of what is exactly known, and no other is possible',
    () => {
      const exact = (time: ValidTime) =>
        time.held &&
        time.startEarliest !== undefined &&
        time.startEarliest === time.startLatest &&
        time.endEarliest !== undefined &&
        time.endEarliest === time.endLatest &&
        time.startEarliest <= time.endEarliest &&
        time.endEarliest <= (time.hostClosed ?? time.endEarliest);
      let checked = 0;
      fc.assert(
        fc.property(arbitraryTold, value, ({ atlas }, against) => {
          const db = open(atlas);
          for (const { id, validTime } of atlas.presences) {
            if (!exact(validTime)) continue;
            checked += 1;
            for (const mode of certainties) {
              const holding = allenRelations.filter((relation) =>
                ids(db, 'presence', allen(relation, against), mode).includes(id),
              );
              expect(holding).toHaveLength(1);
            }
          }
        }),
        tries,
      );
      expect(checked).toBeGreaterThan(tries.numRuns / 50);
    },
    patience,
  );

  it(
    'some relation surely holds of whatever has an interval',
    () => {
      let checked = 0;
      fc.assert(
        fc.property(arbitraryTold, lasting, value, ({ atlas }, from, against) => {
          const db = open(atlas);
          const some = ids(db, from, allen(allenRelations, against), 'certain');
          const timed = recordsOf(atlas, from).filter(({ validTime }) => hasInterval(validTime));
          checked += timed.length;
          expect(some).toEqual(timed.map(({ id }) => id));
        }),
        tries,
      );
      expect(checked).toBeGreaterThan(tries.numRuns / 2);
    },
    patience,
  );

  it(
    'what is there for certain on a day surely has the day, unless somebody denies it',
    () => {
      let checked = 0;
      fc.assert(
        fc.property(arbitraryFused, lasting, fc.constantFrom(...days), ({ atlas }, from, on) => {
          const db = open(atlas);
          const undenied = new Set(
            recordsOf(atlas, from)
              .filter(({ validTime }) => !validTime.denied && hasInterval(validTime))
              .map(({ id }) => id),
          );
          const there = db
            .run({ v: 1, from, select: ['id'], asOf: { on, mode: 'certain' } })
            .rows.map((row) => row['id'])
            .filter((id) => undenied.has(String(id)));
          const over = ids(db, from, { op: 'overlaps', path: 'time', value: on }, 'certain');
          checked += there.length;
          expect(over.filter((id) => undenied.has(String(id)))).toEqual(there);
        }),
        tries,
      );
      expect(checked).toBeGreaterThan(tries.numRuns / 50);
    },
    patience,
  );
});

interface Timed {
  readonly id: string;
  readonly validTime: ValidTime;
}

const recordsOf = (atlas: Parameters<typeof open>[0], name: EntityName): readonly Timed[] =>
  atlas[entity(name).collection] as unknown as readonly Timed[];

/** Its bounds leave some interval; those that contradict themselves leave none. */
function hasInterval(time: ValidTime): boolean {
  const { startEarliest, startLatest, endEarliest, endLatest, hostClosed, held } = time;
  const bounds = [startEarliest, startLatest, endEarliest, endLatest, hostClosed];
  const mentioned = bounds.flatMap((day) => (day === undefined ? [] : [dayNumber(day)]));
  return held && allowedIntervals(time, tellingDays(mentioned)).length > 0;
}
