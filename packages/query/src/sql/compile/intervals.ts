import { sql } from 'kysely';
import type { AllenRelation, Condition } from '../../ast/types.js';
import { stretch } from '../../day.js';
import { dayBoxes, type DayBox } from './boxes.js';
import { and, column, isNull, not, or, type Bool } from './expression.js';
import type { Least, Setting } from './setting.js';

type IntervalCondition = Extract<Condition, { op: 'overlaps' | 'allen' }>;

/** Whether a valid time that was held, by the alias of its record, stands so to a stretch, at least that truly. */
export function inRelation(
  condition: IntervalCondition,
  alias: string,
  setting: Setting,
  least: Least,
): Bool {
  const wanted: readonly AllenRelation[] | 'sharing' =
    condition.op === 'overlaps' ? 'sharing' : [condition.relation].flat();
  const { inside, outside } = dayBoxes(wanted, stretch(condition.value) ?? {});
  const any = (boxes: readonly DayBox[], settled: boolean): Bool =>
    or(...boxes.map((box) => reaches(box, alias, setting, settled)));
  const may = any(inside, false);
  const mayNot = any(outside, false);
  // Nobody states an end of what is not temporary: it is presumed to go on as long as it may.
  const goesOn = and(isNull(column(alias, 'end_latest')), not(column(alias, 'temporary')));
  switch (least) {
    case 4:
      return and(may, not(mayNot));
    case 3:
      return and(may, or(not(mayNot), and(goesOn, any(inside, true), not(any(outside, true)))));
    case 2:
      return or(not(mayNot), and(may, or(not(goesOn), any(inside, true))));
    case 1:
      return or(may, not(mayNot));
  }
}

/**
 * Whether an interval that the bounds allow may lie in a box; all comparisons are between one bound and one day,
 * so that no calendar is needed. Null is an open side.
 *
 * @param settled - what is presumed to go on ends as late as it may
 */
function reaches(
  { firstFrom, firstTo, lastFrom, lastTo }: DayBox,
  alias: string,
  { dialect }: Setting,
  settled: boolean,
): Bool {
  const at = (name: string) => column(alias, name);
  const from = (name: string, day: string | undefined): Bool =>
    day === undefined || or(isNull(at(name)), sql`${at(name)} >= ${dialect.day(day)}`);
  const to = (name: string, day: string | undefined): Bool =>
    day === undefined || or(isNull(at(name)), sql`${at(name)} <= ${dialect.day(day)}`);
  const inOrder = (first: string, last: string): Bool =>
    or(isNull(at(first)), isNull(at(last)), sql`${at(first)} <= ${at(last)}`);
  const closes = ['end_latest', 'host_closed'];
  const endless = and(...closes.map((name) => isNull(at(name))));
  return and(
    // The first day lies within its bounds and the box, and not after the last.
    ...['start_latest', ...closes].map((name) => from(name, firstFrom)),
    ...['start_earliest'].map((name) => to(name, firstTo)),
    to('start_earliest', lastTo),
    inOrder('start_earliest', 'start_latest'),
    ...closes.map((name) => inOrder('start_earliest', name)),
    // So does the last day.
    ...closes.map((name) => from(name, lastFrom)),
    ...(settled
      ? [lastTo === undefined || and(not(endless), ...closes.map((name) => to(name, lastTo)))]
      : [to('end_earliest', lastTo), ...closes.map((name) => inOrder('end_earliest', name))]),
  );
}
