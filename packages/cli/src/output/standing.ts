import type { Standing } from '@vitrine/query';
import type { FuzzyDate, IsoDate } from '@vitrine/core';
import { dateText } from './words.js';

/** How something stood on a day: `present (presumed)`, `announced`, `possible`. */
export function stateText({ state }: Standing): string {
  return state === 'certain' || state === 'presumed' ? `present (${state})` : state;
}

/**
 * What is known of the days of a state: `from 2015-09`, `seen 2019-09-13, last seen 2020-05-31 (from
 * later reports)`. A view of a day draws on what became known after it, and says so of each date that
 * nobody could have told by then; a plan is meant to lie ahead.
 */
export function daysText(standing: Standing, asOf: IsoDate): string {
  const { from, to, plannedFrom, plannedTo, seen, announced, denied } = standing;
  const told = (date: FuzzyDate): string =>
    date.earliest !== undefined && date.earliest > asOf
      ? `${dateText(date)} (from later reports)`
      : dateText(date);
  const days = [
    from && `from ${told(from)}`,
    to && `to ${told(to)}`,
    plannedFrom && `planned from ${dateText(plannedFrom)}`,
    plannedTo && `planned to ${dateText(plannedTo)}`,
    seen && `seen ${told(seen.first)}`,
    seen && seen.first.edtf !== seen.last.edtf && `last seen ${told(seen.last)}`,
    announced && `announced ${told(announced)}`,
    denied && `denied ${told(denied)}`,
  ];
  return days.filter(Boolean).join(', ');
}
