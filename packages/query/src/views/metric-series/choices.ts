import type { NamedThing, Observation } from '@vitrine/core';
import { named, termNamed, type ViewContext } from '../context.js';
import { referredThing } from '../referred-thing.js';
import { subjectKey } from './split.js';
import type { SeriesChoice, SeriesChoices } from './types.js';

/** What figures can be narrowed to, with how many there are of each; the most first, then in the order of their names. */
export function choicesOf(
  context: ViewContext,
  observations: readonly Observation[],
): SeriesChoices {
  const choices = <Option>(
    keyOf: (one: Observation) => string,
    optionOf: (one: Observation) => Option,
  ) => tally(observations, keyOf, optionOf);
  const reporter = ({ reportedBy }: Observation): NamedThing | null =>
    reportedBy === undefined ? null : named(context, 'organizations', reportedBy);
  return {
    subjects: choices(subjectKey, ({ subject }) => referredThing(context, subject)),
    populations: choices(
      ({ population }) => population?.en ?? '',
      ({ population }) => population ?? null,
    ),
    units: choices(
      ({ value }) => value.unit,
      ({ value }) => termNamed(context, 'unit', value.unit),
    ),
    reporters: choices(({ reportedBy }) => reportedBy ?? '', reporter),
  };
}

function tally<Option>(
  observations: readonly Observation[],
  keyOf: (one: Observation) => string,
  optionOf: (one: Observation) => Option,
): SeriesChoice<Option>[] {
  const counts = new Map<string, { readonly first: Observation; figures: number }>();
  for (const one of observations) {
    const key = keyOf(one);
    const count = counts.get(key);
    if (count) count.figures++;
    else counts.set(key, { first: one, figures: 1 });
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other.figures - one.figures || (a < b ? -1 : 1))
    .map(([, { first, figures }]) => ({ option: optionOf(first), figures }));
}
