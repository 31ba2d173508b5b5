import { VitrineError } from '@vitrine/core';
import { checkTemplate } from '../ast/check-query.js';
import { limits } from '../ast/limits.js';
import { copyOf } from '../ast/plain.js';
import type { Param, Query } from '../ast/types.js';
import type { AnyRecord } from '../model/entity-types.js';
import { columnsOf, countOf, execute, recordsOf, type Columns } from '../plan/execute.js';
import type { Answer, Count } from '../answer/answer.js';
import { compileLookup, type Lookup } from '../plan/lookup.js';
import { compileLookupColumns, compileLookupRun, type LookupRun } from '../plan/lookup-run.js';
import type { PageAsked } from '../plan/page.js';
import { compileDayColumns } from '../plan/day-columns.js';
import type { EveryDay } from '../plan/day-groups.js';
import { compileTextLookup } from '../plan/text-lookup.js';
import { read } from '../read.js';
import { mayBeKept, type Asking, type Engine } from './engine.js';
import { keyOf } from './key.js';
import { Recent } from './recent.js';

/** A query that is checked once and planned once for each set of values, to be asked often. */
export interface PreparedAnswers {
  /**
   * @param values - of its parameters, by name
   * @throws VitrineError `invalid-query`, `foreign-cursor`, `too-large`
   */
  run(values?: unknown): Answer;
  /** How many rows or groups there are under each mode. @throws VitrineError as `run` */
  count(values?: unknown): Count;
  /**
   * The records behind the rows, as they stand in the atlas: no row is made.
   *
   * @throws VitrineError as `run`, and `invalid-query` where rows are groups
   */
  records(values?: unknown): readonly AnyRecord[];
  /**
   * The answer in columns, for which no row is made: `of` says whether of rows or of groups.
   *
   * @throws VitrineError as `run`
   */
  columns(values?: unknown): Columns;
}

/** How many sets of values a prepared query remembers. */
const remembered = 100;

/** How a query is prepared. */
export interface Preparing {
  /**
   * Groups that merely count all rows, or take the first or the last of each, as of a day: `true` works them out for
   * all days at once when they are first asked for, `false` never does. Left out, they are from the third time on.
   */
  readonly everyDay?: boolean | undefined;
}

/**
 * Prepares a query.
 *
 * @throws VitrineError `invalid-query` with all that is wrong beside the values of its parameters
 */
export function prepare(engine: Engine, input: unknown, how: Preparing = {}): PreparedAnswers {
  const everyDay = everyDayOf(how);
  const template = checkTemplate(engine.store, input);
  const lookup = lookupFor(engine, template);
  if (lookup || mayTakeValues(template)) {
    const planFor = (bound: Query) => engine.plan(bound).plan;
    const rows = lookup && compileLookupRun(engine.store, lookup, template, planFor);
    const columns = lookup
      ? compileLookupColumns(lookup, template, planFor)
      : compileDayColumns(engine.store, template, everyDay);
    return asked(engine, template, { lookup, rows, columns, everyDay });
  }
  // Without parameters the template is the query.
  const only = engine.plan(template as Query);
  only.plan.way(false);
  return asked(engine, template, { only, everyDay });
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

/** The short way to answer a query, if there is one. */
const lookupFor = ({ store }: Engine, template: Query<Param>): Lookup | undefined =>
  compileLookup(store, template) ?? compileTextLookup(store, template);

/** Whether a query may have parameters: one that seems to is planned when it runs, which is never wrong. */
const mayTakeValues = (template: Query<Param>): boolean =>
  JSON.stringify(template).includes('{"param":');

/** A query that is checked and planned when it is first run, and whose page may be chosen then. */
export interface Asked extends PreparedAnswers {
  /** One page of rows. @throws VitrineError as `run` */
  page(page: PageAsked, values?: unknown): Answer;
}

/** What is known of a query before it is run. */
interface Made {
  /** Its plan, where it takes no values. */
  readonly only?: Asking | undefined;
  /** The short way to answer it. */
  readonly lookup?: Lookup | undefined;
  /** The short way to its rows. */
  readonly rows?: LookupRun | undefined;
  readonly columns?: ((values: unknown) => Columns | undefined) | undefined;
  readonly everyDay?: EveryDay;
}

/** Keeps the plans of a query that does not change. Where nothing is made, it is checked when it first runs. */
export function asked(engine: Engine, query: object, made?: Made): Asked {
  let { only, lookup } = made ?? {};
  let isChecked = made !== undefined;
  const bound = new Recent<string, Asking>(remembered);
  const ask = (values?: unknown): Asking => {
    const asking = engine.ask(query, values);
    if (!isChecked) lookup = lookupFor(engine, checkTemplate(engine.store, query));
    isChecked = true;
    return asking;
  };
  const asking = (values: unknown): Asking => {
    if (values === undefined) return (only ??= ask());
    // Read once, so that what is checked is also what is remembered, whatever a caller's objects are made of.
    const named = copyOf(values, 'params');
    const key = keyOf(named);
    const known = key === undefined ? undefined : bound.get(key);
    if (known) return known;
    const planned = ask(named.copy);
    return key === undefined || !mayBeKept(planned) ? planned : bound.set(key, planned);
  };
  return {
    run: (values) => made?.rows?.(values) ?? answerTo(asking(values), made?.everyDay),
    page(page, values) {
      // The check says what is wrong with a page; a right one is no part of the plan.
      if (!isPage(page)) return answerTo(engine.ask({ ...query, page }, values));
      return execute(asking(values).plan, page, false);
    },
    count: (values) => lookup?.count(values) ?? countOf(asking(values).plan),
    records(values) {
      const found = lookup?.records(values);
      if (found) return found;
      const { plan, page } = asking(values);
      return recordsOf(plan, page);
    },
    columns(values) {
      const found = made?.columns?.(values);
      if (found) return found;
      const { plan, page } = asking(values);
      // The short way has been asked already.
      return columnsOf(plan, page, made?.columns ? false : made?.everyDay);
    },
  };
}

export const answerTo = ({ plan, page, counts }: Asking, everyDay?: EveryDay): Answer =>
  execute(plan, page, counts, everyDay);

// Callers without types may give anything.
const isPage = ({ size, after }: { readonly size?: unknown; readonly after?: unknown }): boolean =>
  typeof size === 'number' &&
  Number.isInteger(size) &&
  size >= 0 &&
  size <= limits.pageSize &&
  (after === undefined || (typeof after === 'string' && after.length <= limits.cursorLength));
