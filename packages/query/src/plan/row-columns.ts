import { suggest, VitrineError } from '@vitrine/core';
import type { AnyRecord } from '../model/entity-types.js';
import { certainties, type Certainty } from '../time/certainty.js';
import { resolved } from './condition.js';
import type { PageAsked } from './page.js';
import type { Plan } from './plan.js';
import { search } from './search.js';
import { compileColumn } from './select.js';
import { aliased } from '../ast/aliased.js';

/** Rows in columns. Records are given by reference; whatever else is asked for is made then. */
export class RowColumns {
  readonly of = 'rows';
  /** The records behind the rows, as they stand in the atlas. */
  readonly records: readonly AnyRecord[];
  // Not `#private`, which takes longer to make.
  private readonly states: readonly number[];
  private readonly plan: () => Plan;
  private readonly page: PageAsked;

  /** @param states - how sure each row is, as places in `certainties`; none without a day */
  constructor(
    records: readonly AnyRecord[],
    states: readonly number[],
    plan: () => Plan,
    page: PageAsked,
  ) {
    this.records = records;
    this.states = states;
    this.plan = plan;
    this.page = page;
  }

  get length(): number {
    return this.records.length;
  }

  /** How sure it is that each row belongs in the answer; missing without a day. */
  get certainty(): readonly Certainty[] | undefined {
    if (this.plan().day === undefined) return undefined;
    return this.states.map((state) => certainties[state] ?? 'possible');
  }

  /** The cursor of the next page; missing after the last one. */
  get next(): string | undefined {
    const plan = this.plan();
    plan.work.begin();
    return search(plan, this.page).next;
  }

  /**
   * What the rows show in a column of `select`, row by row.
   *
   * @throws VitrineError `unknown-field` with the nearest column
   */
  column(alias: string): readonly unknown[] {
    const { query, showing, work } = this.plan();
    const columns = aliased(query.select ?? []);
    const path = columns.find(([name]) => name === alias)?.[1];
    if (path === undefined) {
      throw noColumn(
        alias,
        columns.map(([name]) => name),
      );
    }
    work.begin();
    const place = { at: 'record', entity: query.from } as const;
    return this.records.map(compileColumn(resolved(place, path), showing));
  }
}

/** Says that there is no such column. */
export const noColumn = (alias: string, columns: readonly string[]): VitrineError =>
  new VitrineError('unknown-field', [
    { code: 'unknown-field', path: 'column', message: `unknown column ${suggest(alias, columns)}` },
  ]);
