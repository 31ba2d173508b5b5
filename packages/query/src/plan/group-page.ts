import { leastTrue } from '../time/certainty.js';
import type { Answer, Count } from '../answer/answer.js';
import type { Group, Groups } from './group.js';
import { Counter } from './measure/count.js';
import { keysOf } from './order.js';
import { marked } from './origin.js';
import { cursorAt, positionAt, type PageAsked } from './page.js';
import type { EveryDay, Plan } from './plan.js';

/** One page of groups. */
export function groupPage(
  plan: Plan,
  groups: Groups,
  page: PageAsked,
  counts: boolean,
  everyDay?: EveryDay,
): Answer {
  const found = groupsOnPage(plan, groups, page, counts, everyDay);
  const { all, last } = found;
  return {
    rows: found.page.map((group) => marked(groups.row(group), plan, group)),
    ...(last && {
      next: cursorAt(plan, { id: groups.identity(last), keys: keysOf(groups.order, last) }),
    }),
    ...(counts && { count: countGroups(all) }),
  };
}

/** The groups of a page, all that there are, and the last of the page where others follow. */
export function groupsOnPage(
  plan: Plan,
  groups: Groups,
  { size, after }: PageAsked,
  counts: boolean,
  everyDay: EveryDay,
) {
  const known = plan.findGroups?.(plan, everyDay);
  const all = known ?? gathered(plan, groups, counts);
  const least = leastTrue[plan.mode];
  const there = all.filter(({ truth }) => truth >= least);
  const inOrder = known ? there : groups.sorted(there);
  const keysAt = (group: Group | undefined) => group && keysOf(groups.order, group);
  let first = 0;
  if (after !== undefined) {
    positionAt(plan, after, (id) => {
      first = inOrder.findIndex((group) => groups.identity(group) === id) + 1;
      return keysAt(inOrder[first - 1]);
    });
  }
  const end = first + (size ?? inOrder.length);
  const page = inOrder.slice(first, end);
  return { all, page, last: inOrder.length > end ? page.at(-1) : undefined };
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
