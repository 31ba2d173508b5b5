import { observationId, presenceId, subjectOf } from './ids.js';
import { afterAll, beforeAll, isoOf, noDay, type Day } from './days.js';
import { metrics, subjectKinds } from './observation-facts.js';
import { channels, held, temporaryChannel } from './presence-facts.js';
import { at } from './random.js';
import type { World } from './world.js';

/**
 * A presence as a row of a table. Three stretches of days, both ends inclusive, say all of its valid
 * time that the questions ask for, so that the other engines need no knowledge of the model: it is
 * certain from `started` until `certain_until`, at least presumed from `started` until
 * `presumed_until`, and at least possible from `possible_from` until `possible_until`.
 */
export interface PresenceRow {
  readonly id: string;
  readonly brand: string;
  readonly platform: string;
  readonly channel: string;
  readonly started: Day;
  readonly certain_until: Day;
  readonly presumed_until: Day;
  readonly possible_from: Day;
  readonly possible_until: Day;
}

function presenceRow(world: World, row: number): PresenceRow {
  const { brands, platforms, presences } = world;
  const platform = at(platforms, at(presences.platform, row));
  return {
    id: presenceId(world, row),
    brand: at(brands, at(presences.brand, row)).id,
    platform: platform.id,
    channel: at(channels, at(presences.channel, row)),
    ...stretches(world, row, platform.closed ?? afterAll),
  };
}

function stretches({ presences }: World, row: number, hostClosed: Day) {
  if (presences.kind[row] !== held) {
    return {
      started: afterAll,
      certain_until: beforeAll,
      presumed_until: beforeAll,
      possible_from: afterAll,
      possible_until: beforeAll,
    };
  }
  const startEarliest = at(presences.startEarliest, row);
  const seen = at(presences.endEarliest, row);
  const end = at(presences.endLatest, row);
  const goesOn = end === noDay && presences.channel[row] !== temporaryChannel;
  return {
    started: at(presences.startLatest, row),
    certain_until: seen,
    presumed_until: goesOn ? hostClosed : seen,
    possible_from: startEarliest === noDay ? beforeAll : startEarliest,
    possible_until: end === noDay ? hostClosed : end,
  };
}

/** Who owns a brand as its parent, presumably from `started` until `presumed_until`. */
export interface OwnershipRow {
  readonly brand: string;
  readonly owner: string;
  readonly kind: string;
  readonly started: Day;
  readonly presumed_until: Day;
}

const ownershipRows = ({ brands, owners, ownerships }: World): readonly OwnershipRow[] =>
  ownerships.map((fact) => ({
    brand: at(brands, fact.brand).id,
    owner: at(owners, fact.owner).id,
    kind: fact.kind,
    started: fact.startLatest,
    presumed_until: fact.endLatest === noDay ? afterAll : fact.endEarliest,
  }));

export interface ObservationRow {
  readonly id: string;
  readonly metric: string;
  /** The kind of the subject and its id. */
  readonly subject: string;
  /** The first day of its date. */
  readonly day: Day;
  readonly date: string;
  readonly value: number;
}

function observationRow(world: World, row: number): ObservationRow {
  const { observations } = world;
  const day = at(observations.earliest, row);
  return {
    id: observationId(world, row),
    metric: at(metrics, at(observations.metric, row)),
    subject: `${at(subjectKinds, at(observations.kind, row))}/${subjectOf(world, row).id}`,
    day,
    date: isoOf(day),
    value: at(observations.value, row),
  };
}

export interface BrandRow {
  readonly id: string;
  readonly name: string;
  /** The name in small letters, for searches. */
  readonly folded: string;
  readonly chinese: string;
}

const brandRows = ({ brands }: World): readonly BrandRow[] =>
  brands.map(({ id, name, chinese }) => ({ id, name, folded: name.toLowerCase(), chinese }));

/** One source that speaks of a presence. */
export interface ClaimRow {
  readonly presence: string;
  readonly source: string;
  readonly passage: number;
}

/** Everything as rows of tables, as the other engines load it. */
export interface Tables {
  readonly presence: readonly PresenceRow[];
  readonly ownership: readonly OwnershipRow[];
  readonly observation: readonly ObservationRow[];
  readonly brand: readonly BrandRow[];
  readonly source: readonly { readonly id: string; readonly title: string }[];
  readonly claim: readonly ClaimRow[];
}

export function tablesOf(world: World): Tables {
  const rows = Array.from({ length: world.rows }, (_, row) => row);
  return {
    presence: rows.map((row) => presenceRow(world, row)),
    ownership: ownershipRows(world),
    observation: rows.map((row) => observationRow(world, row)),
    brand: brandRows(world),
    source: world.sources.map(({ id, name }) => ({ id, title: name })),
    claim: rows.flatMap((row) => claimRows(world, row)),
  };
}

function claimRows(world: World, row: number): readonly ClaimRow[] {
  const { presences, sources } = world;
  const presence = presenceId(world, row);
  return Array.from({ length: at(presences.claims, row) }, (_, index) => ({
    presence,
    source: at(sources, at(presences.source, row) + index).id,
    passage: 1 + ((row + index) % 9),
  }));
}
