import type { Answers, OperationName, Parameters } from '../../operations.js';
import { operation, type Awaitable, type OperationsOf } from '../contender.js';
import { cellsIn, claimsIn, countsIn, idsIn, pageIn, placesIn, type Row } from '../untyped-rows.js';

type SqlOperation = Exclude<OperationName, 'matrixDeclared'>;
type Value = string | number;

const held = (degree: 'certain_until' | 'presumed_until', day: string) =>
  `started <= ${day} and ${degree} >= ${day}`;
const possible = (day: string) => `possible_from <= ${day} and possible_until >= ${day}`;

const counts = (day: string) => `
  count(*) filter (where ${held('certain_until', day)}) as certain,
  count(*) filter (where ${held('presumed_until', day)}) as presumed,
  count(*) as possible`;

/** The questions that SQL engines word alike. */
const common = {
  byId: 'select * from presence where id = $1',
  byPair: 'select * from presence where brand = $1 and platform = $2 order by id',
  firstFifty: `
    select *, case when certain_until >= $2 then 'certain' else 'presumed' end as certainty
    from presence where platform = $1 and ${held('presumed_until', '$2')} order by id limit 50`,
  countOnPlatform: `
    select ${counts('$2')} from presence where platform = $1 and ${possible('$2')}`,
  countAll: `select ${counts('$1')} from presence where ${possible('$1')}`,
  matrix: `
    select coalesce(owner, '') as owner, platform, ${counts('$1')}
    from presence left join (
      select brand as owned, owner from ownership
      where kind = 'parent' and ${held('presumed_until', '$1')}
    ) as owners on owned = brand
    where ${possible('$1')} group by 1, 2
    having count(*) filter (where ${held('presumed_until', '$1')}) > 0`,
  changes: `
    select 'began' as change, id from presence
    where started > $1 and started <= $2 and presumed_until >= $2
    union all
    select 'ended' as change, id from presence
    where presumed_until >= $1 and presumed_until < $2 and started <= $1`,
  prefix: 'select id from brand where folded >= $1 and folded < $2',
  why: `
    select source, passage, title from claim join source on source.id = claim.source
    where presence = $1`,
};

/** An ordinary statement with several parts, another one for each number. */
export const someStatement = (number: number): string => `
  select id, name as brand${number}, started from presence join brand using (id)
  where platform = 'platform-00' and channel = 'flagship-store' and started >= 15340
    and ${held('presumed_until', '18261')} order by started desc limit 20`;

/** What each engine says in its own way. */
export interface Dialect {
  /** With the day as its parameter. */
  readonly latest: string;
  /** With the text as its parameter. */
  readonly contains: string;
}

/** A statement that was made ready, to be asked with one value after the other. */
export type Ask = (values: readonly Value[]) => Awaitable<readonly unknown[]>;

/** Makes all questions ready. @param prepare - of a statement whose parameters are `$1`, `$2` */
export async function sqlOperations(
  dialect: Dialect,
  prepare: (statement: string) => Awaitable<Ask>,
): Promise<OperationsOf> {
  const statements: Readonly<Record<SqlOperation, string>> = { ...common, ...dialect };
  const question = async <Name extends SqlOperation>(
    name: Name,
    valuesOf: (given: Parameters[Name]) => readonly Value[],
    shape: (rows: readonly Row[]) => Answers[Name],
  ) => {
    const ask = await prepare(statements[name]);
    return operation(
      (given: Parameters[Name]) => ask(valuesOf(given)),
      // Rows of SQL engines are objects by column.
      (rows) => shape(rows as readonly Row[]),
    );
  };
  return {
    byId: await question('byId', ({ id }) => [id], placesIn),
    byPair: await question('byPair', ({ brand, platform }) => [brand, platform], placesIn),
    firstFifty: await question('firstFifty', ({ platform, number }) => [platform, number], pageIn),
    countOnPlatform: await question(
      'countOnPlatform',
      ({ platform, number }) => [platform, number],
      ([row]) => countsIn(row),
    ),
    countAll: await question(
      'countAll',
      ({ number }) => [number],
      ([row]) => countsIn(row),
    ),
    matrix: await question('matrix', ({ number }) => [number], cellsIn),
    changes: await question(
      'changes',
      ({ after, until }) => [after.number, until.number],
      (rows) => ({
        began: idsIn(rows.filter(({ change }) => change === 'began')),
        ended: idsIn(rows.filter(({ change }) => change === 'ended')),
      }),
    ),
    latest: await question('latest', ({ number }) => [number], idsIn),
    prefix: await question('prefix', ({ text: start }) => rangeOf(start), idsIn),
    contains: await question('contains', ({ text: part }) => [part], idsIn),
    why: await question('why', ({ id }) => [id], claimsIn),
  };
}

const rangeOf = (start: string) => [start.toLowerCase(), `${start.toLowerCase()}\uffff`];
