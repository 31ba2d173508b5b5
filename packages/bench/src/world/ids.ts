import { observationDate, metrics, subjectKinds, subjectsOf } from './observation-facts.js';
import { numbered } from './names.js';
import { channels } from './presence-facts.js';
import { at } from './random.js';
import type { NamedFact, World } from './world.js';

/** The id of a presence: its brand, platform, channel and spell, of fixed width. */
export function presenceId({ brands, platforms, presences }: World, row: number): string {
  const brand = at(brands, at(presences.brand, row)).id;
  const platform = at(platforms, at(presences.platform, row)).id;
  const channel = at(channels, at(presences.channel, row));
  return `${brand}--${platform}--${channel}${numbered('-', at(presences.era, row), 4)}`;
}

/** The id of an observation: its metric, subject and date, of fixed width up to the date. */
export function observationId(world: World, row: number): string {
  const { observations } = world;
  const metric = at(metrics, at(observations.metric, row));
  const { id } = subjectOf(world, row);
  const kind = at(subjectKinds, at(observations.kind, row));
  const date = observationDate(at(observations.earliest, row), at(observations.latest, row));
  return `${metric}--${kind}-${id}--${date}`;
}

export const subjectOf = (world: World, row: number): NamedFact => {
  const kind = at(subjectKinds, at(world.observations.kind, row));
  return at(subjectsOf(world)[kind], at(world.observations.subject, row));
};
