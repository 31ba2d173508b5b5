import { checkTemplate } from '../ast/check-query.js';
import { namesIn } from '../ast/parameters.js';
import { plainCopy } from '../ast/plain.js';
import type { Query } from '../ast/types.js';
import type { AnyRecord } from '../model/entity-types.js';
import { countOf, execute, recordsOf, type Answer, type Count } from '../plan/execute.js';
import { explanationOf, type Explanation } from '../plan/explain.js';
import type { PageAsked } from '../plan/page.js';
import type { Asking, Engine } from './engine.js';
import { keyOf } from './key.js';
import { Recent } from './recent.js';

/** A query that is checked and planned once, to be asked often. */
export interface Prepared {
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
  /** How it is run. @throws VitrineError `invalid-query` */
  explain(values?: unknown): Explanation;
}

/** A prepared query whose page may be chosen as it runs. */
export interface Paged extends Prepared {
  page(page: PageAsked, values?: unknown): Answer;
}

/** How many sets of values a prepared query remembers. */
const remembered = 100;

/**
 * Prepares a query.
 *
 * @throws VitrineError `invalid-query` with all that is wrong beside the values of its parameters
 */
export function prepare(engine: Engine, input: unknown): Paged {
  const template = checkTemplate(engine.store, input);
  // A query without parameters has no values to wait for.
  const only = namesIn(template).length === 0 ? engine.plan(template as Query) : undefined;
  const bound = new Recent<string, Asking>(remembered);
  const asking = (values: unknown): Asking => {
    if (values === undefined) return only ?? engine.ask(template);
    const key = keyOf(values);
    const known = key === undefined ? undefined : bound.get(key);
    if (known) return known;
    const named = plainCopy(values, 'params');
    const made = engine.ask(template, named);
    const text = keyOf(named);
    return text === undefined ? made : bound.set(text, made);
  };
  return {
    run: (values) => answerTo(asking(values)),
    page: (page, values) => execute(asking(values).plan, page, false),
    count: (values) => countOf(asking(values).plan),
    records: (values) => recordsFor(asking(values)),
    explain: (values) => explanationOf(asking(values)),
  };
}

export const answerTo = ({ plan, page, counts }: Asking): Answer => execute(plan, page, counts);

export const recordsFor = ({ plan, page }: Asking): readonly AnyRecord[] => recordsOf(plan, page);
