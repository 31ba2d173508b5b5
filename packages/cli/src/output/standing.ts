import type { Standing } from '@vitrine/query';
import { dateText } from './words.js';

/** How something stood on a day: `present (presumed)`, `announced`, `possible`. */
export function stateText({ state }: Standing): string {
  return state === 'certain' || state === 'presumed' ? `present (${state})` : state;
}

/** What is known of the days of a state: `from 2015-09`, `seen 2019-09-13 to 2020-05-31`. */
export function daysText(standing: Standing): string {
  const { from, to, plannedFrom, plannedTo, seen, announced, denied } = standing;
  const days = [
    from && `from ${dateText(from)}`,
    to && `to ${dateText(to)}`,
    plannedFrom && `planned from ${dateText(plannedFrom)}`,
    plannedTo && `planned to ${dateText(plannedTo)}`,
    seen && `seen ${dateText(seen.first)}`,
    seen && seen.first.edtf !== seen.last.edtf && `last seen ${dateText(seen.last)}`,
    announced && `announced ${dateText(announced)}`,
    denied && `denied ${dateText(denied)}`,
  ];
  return days.filter(Boolean).join(', ');
}
