import { leastTrue } from '../time/certainty.js';
import type { Answer } from './execute.js';
import type { Group, Groups } from './group.js';
import { Counter, type Count } from './measure/count.js';
import { compareKeys, keysOf } from './order.js';
import { marked } from './origin.js';
import { compareText, cursorAt, positionAt, type PageAsked, type Position } from './page.js';
import type { Plan } from './plan.js';

/** One page of groups. */
export function groupPage(
  plan: Plan,
  groups: Groups,
  { size, after }: PageAsked,
  counts: boolean,
): Answer {
  const all = gathered(plan, groups, counts);
  const least = leastTrue[plan.mode];
  const places = all
    .filter(({ truth }) => truth >= least)
    .map((group) => ({ group, id: groups.identity(group), keys: keysOf(groups.order, group) }));
  const compare = (a: Position, b: Position): number =>
    compareKeys(groups.order, a.keys, b.keys) || compareText(a.id, b.id);
  places.sort(compare);
  const position =
    after === undefined
      ? undefined
      : positionAt(plan, after, (id) => places.find((place) => place.id === id)?.keys);
  const rest = position ? places.filter((place) => compare(place, position) > 0) : places;
  const page = size === undefined ? rest : rest.slice(0, size);
  const last = page.at(-1);
  return {
    rows: page.map(({ group }) => marked(groups.row(group), plan, group)),
    ...(last && rest.length > page.length && { next: cursorAt(plan, last) }),
    ...(counts && { count: countGroups(all) }),
  };
}

/** All groups, also those whose surest row is less sure than the mode where they are counted. */
function gathered(plan: Plan, groups: Groups, counts: boolean): readonly Group[] {
  const { choice, judge } = plan.way(groups.everyMode || counts);
  plan.work.spend(choice.rows);
  return groups.gather(choice.reached, judge);
}

function countGroups(groups: readonly Group[]): Count {
  const counter = new Counter();
  for (const { truth } of groups) counter.add(truth);
  return counter.result();
}
