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
import { explanationOf, type Explanation } from '../plan/explain.js';
import type { Plan } from '../plan/plan.js';
import { dayOfCode } from '../store/day-code.js';
import { once } from '../store/once.js';
import type { Engine } from './engine.js';
import type { PreparedAnswers } from './prepared.js';

/** What a query can be asked beside its answer. */
interface Examined {
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

/** A query that is checked once and planned once for each set of values, to be asked often. */
export interface Prepared extends PreparedAnswers, Examined {}

/** Adds to what answers a query what changed in the answer and how it is found, for those who can afford the weight. */
export function examined<Answers extends object>(
  engine: Engine,
  query: object,
  answers: Answers,
): Answers & Examined {
  let changesIn: Examined['changes'] | undefined;
  return {
    ...answers,
    changes(between, values) {
      changesIn ??= compileChanges(engine, checkTemplate(engine.store, query));
      return changesIn(between, values);
    },
    explain: (values) => explanationOf(engine.ask(query, values)),
  };
}

/** Compiles what changed in the answer to a query, which names no day of its own. */
function compileChanges(engine: Engine, template: Query<Param>): Examined['changes'] {
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
