import { VitrineError } from '@vitrine/core';
import { checkTemplate } from '../ast/check-query.js';
import { plainCopy } from '../ast/plain.js';
import type { Param, Query } from '../ast/types.js';
import {
  changedBetween,
  checkBetween,
  compileBetween,
  type Between,
  type Changed,
} from '../plan/between.js';
import { columnsOf, type Columns } from '../plan/columns.js';
import { compileDayColumns } from '../plan/day-columns.js';
import { explanationOf, type Explanation } from '../plan/explain.js';
import { compileLookupColumns } from '../plan/lookup-columns.js';
import type { EveryDay, Plan } from '../plan/plan.js';
import { read } from '../read.js';
import { dayOfCode } from '../store/day-code.js';
import { once } from '../store/once.js';
import type { Engine } from './engine.js';
import { answersOf, asked, madeOf, type Made, type PreparedAnswers } from './prepared.js';

/** A query that is checked once and planned once for each set of values, to be asked often, and all it can be asked. */
export interface Prepared extends PreparedAnswers {
  /**
   * The answer in columns, for which no row is made: `of` says whether of rows or of groups.
   *
   * @throws VitrineError as `run`
   */
  columns(values?: unknown): Columns;
  /**
   * What changed between two days: which rows are in the answer as of `until` and not as of `after`, and the other way
   * round. The query itself names no day.
   *
   * @throws VitrineError `invalid-query` with every problem, `too-large`
   */
  changes(between: Between, values?: unknown): Changed;
  /** How it is run. @throws VitrineError `invalid-query` */
  explain(values?: unknown): Explanation;
}

/** How a query is prepared. */
export interface Preparing {
  /**
   * Groups that merely count all rows, or take the first or the last of each, as of a day: `true` works them out for
   * all days at once when they are first asked for, `false` never does. Left out, they are from the third time on.
   */
  readonly everyDay?: boolean | undefined;
}

/**
 * Prepares a query for those who can afford the weight of whatever it may be asked.
 *
 * @throws VitrineError `invalid-query` with all that is wrong beside the values of its parameters
 */
export function examined(engine: Engine, input: unknown, how: Preparing = {}): Prepared {
  const everyDay = everyDayOf(how);
  const template = checkTemplate(engine.store, input);
  const made = madeOf(engine, template, everyDay);
  const ready = asked(engine, template, made);
  const short = compileColumns(engine, template, made);
  let changesIn: Prepared['changes'] | undefined;
  return {
    ...answersOf(ready),
    columns(values) {
      const found = short?.(values);
      if (found) return found;
      const { plan, page } = ready.asking(values);
      // The short way has been asked already.
      return columnsOf(plan, page, short ? false : everyDay);
    },
    changes(between, values) {
      changesIn ??= compileChanges(engine, template);
      return changesIn(between, values);
    },
    explain: (values) => explanationOf(engine.ask(template, values)),
  };
}

/** Callers without types may give anything. @throws VitrineError `invalid-query` */
function everyDayOf(how: unknown): EveryDay {
  const fields = typeof how === 'object' && how !== null ? Object.keys(how) : undefined;
  const everyDay = read(how, 'everyDay');
  const isFlag = everyDay === undefined || typeof everyDay === 'boolean';
  if (fields?.every((name) => name === 'everyDay') && isFlag) return everyDay;
  const message =
    'the second argument is `{ everyDay: true }` or `{ everyDay: false }`, or left out.';
  throw new VitrineError('invalid-query', [{ code: 'wrong-type', path: 'how', message }]);
}

/** The short way to an answer in columns; without one, it is worked out when the query is planned. */
function compileColumns(
  engine: Engine,
  template: Query<Param>,
  { only, lookup, everyDay }: Made,
): ((values: unknown) => Columns | undefined) | undefined {
  if (only) return undefined;
  return lookup
    ? compileLookupColumns(lookup, template, (bound) => engine.plan(bound).plan)
    : compileDayColumns(engine.store, template, everyDay);
}

/** Compiles what changed in the answer to a query, which names no day of its own. */
function compileChanges(engine: Engine, template: Query<Param>): Prepared['changes'] {
  const short = compileBetween(engine.store, template);
  return (between, values) => {
    const days = checkBetween(template, between);
    // Plans may be asked for later, when a caller's object has been changed.
    const named = values === undefined ? undefined : plainCopy(values, 'params');
    const planOn = (day: number): Plan => {
      const asOf = { ...template.asOf, on: dayOfCode(day), mode: days.mode };
      return engine.ask({ ...template, asOf }, named).plan;
    };
    const plans = once(() => ({ after: planOn(days.after), until: planOn(days.until) }));
    return short?.(days, values, plans) ?? changedBetween(plans);
  };
}
