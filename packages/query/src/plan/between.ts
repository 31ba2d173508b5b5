import { suggest, VitrineError, type Problem } from '@vitrine/core';
import type { Param, Query } from '../ast/types.js';
import { cameIn, wentIn } from '../index/stays.js';
import { maybe, no } from '../logic/truth.js';
import { entity } from '../model/entities.js';
import type { AnyRecord } from '../model/entity-types.js';
import { read } from '../read.js';
import { lastDayCode } from '../store/day-code.js';
import type { AtlasStore } from '../store/store.js';
import type { Table } from '../store/table.js';
import { certainties, certaintyOf, type Certainty } from '../time/certainty.js';
import { recordsOf } from './execute.js';
import { Given } from './given.js';
import { absent, compileKeys, wrong } from './lookup-keys.js';
import type { Plan } from './plan.js';

/** Between which days to look. A month or a year stands for its last day. */
export interface Between {
  readonly after: string;
  readonly until: string;
  /** How sure rows must be; `presumed` by default. */
  readonly mode?: Certainty | undefined;
}

/** The same, checked: days as numbers of `dayCode`. */
export interface Days {
  readonly after: number;
  readonly until: number;
  readonly mode: Certainty;
}

/** Plans of the same query as of either day. */
type PlansOf = () => { readonly after: Plan; readonly until: Plan };

/** Rows that are in the answer on one of the days and not on the other. */
export class ChangedRows {
  /** As they stand in the atlas: in the order that the query asks for on the day that has them, else in none that is promised. */
  readonly records: readonly AnyRecord[];
  readonly #there: () => Plan;
  readonly #notThere: () => Plan;

  constructor(records: readonly AnyRecord[], there: () => Plan, notThere: () => Plan) {
    this.records = records;
    this.#there = there;
    this.#notThere = notThere;
  }

  /**
   * How sure each change is: as sure as the row is in the answer on the one day, where it surely is not on the other;
   * else merely possible.
   */
  get certainty(): readonly Certainty[] {
    const [there, notThere] = [this.#there(), this.#notThere()].map((plan) => {
      plan.work.begin();
      return plan.way(true).judge;
    });
    const { store, query } = this.#there();
    const table = store.table(query.from);
    return this.records.map(({ id }) => {
      const row = table.rowOf(id) ?? 0;
      const surely = notThere?.(row) === no;
      return certaintyOf(surely && there ? there(row) : maybe) ?? 'possible';
    });
  }
}

/** What changed in an answer between two days. */
export interface Changed {
  readonly came: ChangedRows;
  readonly went: ChangedRows;
}

const options: readonly string[] = ['after', 'until', 'mode'] satisfies (keyof Between)[];

/** @throws VitrineError `invalid-query` with every problem */
export function checkBetween(query: Query<Param>, between: unknown): Days {
  const problems: Problem[] = [];
  const report = (code: Problem['code'], path: string, message: string) =>
    problems.push({ code, path, message });
  for (const part of ['groupBy', 'measures', 'page'] as const) {
    if (query[part]) report('wrong-operator', part, 'changes are of all rows; leave this out.');
  }
  if (query.count !== undefined) {
    report('wrong-operator', 'count', 'each side has as many as its `records`; leave this out.');
  }
  if (query.asOf?.on !== undefined) {
    report('wrong-operator', 'asOf.on', 'changes have two days of their own; leave this out.');
  }
  const given = typeof between === 'object' && between !== null ? Object.keys(between) : [];
  for (const name of given.filter((one) => !options.includes(one))) {
    report('unknown-field', name, `unknown option ${suggest(name, options)}`);
  }
  const [after, until] = ['after', 'until'].map((name) => {
    const text = read(between, name);
    const day = typeof text === 'string' ? lastDayCode(text) : undefined;
    if (day === undefined)
      report('invalid-date', name, "write a day, month or year such as '2019'.");
    return day;
  });
  const mode = certainties.find((one) => one === (read(between, 'mode') ?? 'presumed'));
  if (!mode) report('unknown-word', 'mode', `must be one of ${certainties.join(', ')}.`);
  if (after !== undefined && until !== undefined && after >= until) {
    report('invalid-date', 'until', 'must come after `after`.');
  }
  if (after === undefined || until === undefined || !mode || problems.length > 0) {
    throw new VitrineError('invalid-query', problems);
  }
  return { after, until, mode };
}

/** The long way: the answers of both days held to each other. */
export function changedBetween(plans: PlansOf): Changed {
  const { after, until } = plans();
  const [before, now] = [after, until].map((plan) => new Set(recordsOf(plan, {})));
  const only = (some: typeof now, others: typeof now) =>
    [...(some ?? [])].filter((record) => !others?.has(record));
  return changed(only(now, before), only(before, now), plans);
}

function changed(came: readonly AnyRecord[], went: readonly AnyRecord[], plans: PlansOf): Changed {
  const after = () => plans().after;
  const until = () => plans().until;
  return { came: new ChangedRows(came, until, after), went: new ChangedRows(went, after, until) };
}

/**
 * The short way, by an index of the days on which rows come and go, which knows at most one value of each row.
 * `undefined` where a query asks for more; what it gives is so where the long way has to be asked.
 */
export function compileBetween(store: AtlasStore, query: Query<Param>) {
  const { from, match = {}, where, asOf, orderBy } = query;
  const given = new Given(query);
  const keys = where || asOf || orderBy ? undefined : compileKeys(store, from, match, given);
  const timed = entity(from).lasting || entity(from).time.length > 0;
  if (!keys || !timed) return undefined;
  const table: Table<AnyRecord> = store.table(from);
  const everywhere = Object.keys(match).length === 0;
  return ({ after, until, mode }: Days, values: unknown, plans: PlansOf): Changed | undefined => {
    const index = given.read(values) ? keys.index() : undefined;
    const code = index ? keys.code() : wrong;
    const codes = index?.codes;
    if (!codes || code === wrong) return undefined;
    if (code === absent) return changed([], [], plans);
    const among = { items: table.all, codes: everywhere ? undefined : codes, code };
    const stays = table.stays(mode);
    return changed(cameIn(stays, after, until, among), wentIn(stays, after, until, among), plans);
  };
}
