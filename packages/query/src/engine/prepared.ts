import { checkTemplate } from '../ast/check-query.js';
import { limits } from '../ast/limits.js';
import { copyOf } from '../ast/plain.js';
import type { Param, Query } from '../ast/types.js';
import type { AnyRecord } from '../model/entity-types.js';
import { countOf, execute, recordsOf } from '../plan/execute.js';
import type { Answer, Count } from '../answer/answer.js';
import { compileLookup, type Lookup } from '../plan/lookup.js';
import { compileLookupRun, type LookupRun } from '../plan/lookup-run.js';
import type { PageAsked } from '../plan/page.js';
import type { EveryDay } from '../plan/plan.js';
import { compileTextLookup } from '../plan/text-lookup.js';
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
}

/** How many sets of values a prepared query remembers. */
const remembered = 100;

/**
 * Prepares a query.
 *
 * @throws VitrineError `invalid-query` with all that is wrong beside the values of its parameters
 */
export function prepare(engine: Engine, input: unknown): PreparedAnswers {
  const template = checkTemplate(engine.store, input);
  return answersOf(asked(engine, template, madeOf(engine, template)));
}

/** What callers may ask of it. */
export const answersOf = (asked: Asked): PreparedAnswers => ({
  run: (values) => asked.run(values),
  count: (values) => asked.count(values),
  records: (values) => asked.records(values),
});

/** Makes what can be made of a checked query before the values of its parameters are known. */
export function madeOf(engine: Engine, template: Query<Param>, everyDay?: EveryDay): Made {
  const lookup = lookupFor(engine, template);
  if (lookup || mayTakeValues(template)) {
    const planFor = (bound: Query) => engine.plan(bound).plan;
    const rows = lookup && compileLookupRun(engine.store, lookup, template, planFor);
    return { lookup, rows, everyDay };
  }
  // Without parameters the template is the query.
  const only = engine.plan(template as Query);
  only.plan.way(false);
  return { only, everyDay };
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
  /** What it asks for. @throws VitrineError as `run` */
  asking(values: unknown): Asking;
}

/** What is known of a query before it is run. */
export interface Made {
  /** Its plan, where it takes no values. */
  readonly only?: Asking | undefined;
  /** The short way to answer it. */
  readonly lookup?: Lookup | undefined;
  /** The short way to its rows. */
  readonly rows?: LookupRun | undefined;
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
    asking,
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
