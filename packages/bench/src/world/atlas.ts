import type {
  Atlas,
  Brand,
  Observation,
  Ownership,
  Platform,
  Presence,
  Source,
  Term,
} from '@vitrine/core';
import { fuzzyDate, isoOf, noDay, type Day } from './days.js';
import {
  metrics,
  observationDate,
  subjectKinds,
  subjectsOf,
  type SubjectKind,
} from './observation-facts.js';
import type { OwnershipFact } from './ownership-facts.js';
import { channels, held, onlyAnnounced, temporaryChannel } from './presence-facts.js';
import { numbered } from './names.js';
import { at } from './random.js';
import type { NamedFact, World } from './world.js';

/** The world as an atlas, which is what the engine is opened with: records frozen, in the order of ids. */
export function atlasOf(world: World): Atlas {
  const none: readonly never[] = [];
  const collections = {
    sources: world.sources.map(sourceOf),
    organizations: world.owners.map((fact) => ({ ...record(fact), kind: 'group' })),
    brands: world.brands.map((fact): Brand => ({
      ...record(fact),
      name: { en: fact.name, 'zh-Hans': fact.chinese },
      kind: 'house',
    })),
    platforms: world.platforms.map((fact): Platform => ({
      ...record(fact),
      kind: 'marketplace',
      ...(fact.closed !== undefined && { closed: fuzzyDate(fact.closed, fact.closed) }),
    })),
    capabilities: none,
    people: none,
    metrics: metrics.map((id) => ({
      ...named({ id, name: id }),
      definition: { en: id },
      units: ['users'],
      subjects: subjectKinds,
    })),
    markets: world.markets.map(named),
    terms: [...termsOf('channel', channels), ...termsOf('ownership-kind', ['minority', 'parent'])],
    ownerships: world.ownerships.map((fact, index) => ownershipOf(world, fact, index)),
    presences: rowsOf(world.rows, (row) => presenceOf(world, row)),
    deals: none,
    campaigns: none,
    observations: rowsOf(world.rows, (row) => observationOf(world, row)),
    appointments: none,
    insights: none,
  };
  const counts = Object.entries(collections).map(([key, list]) => [key, list.length]);
  return {
    meta: {
      version: '1.0.0',
      schemaVersion: 1,
      // One count a collection, which `Object.fromEntries` cannot know; nothing here reads that of claims.
      counts: Object.fromEntries(counts) as Atlas['meta']['counts'],
    },
    ...collections,
    redirects: {},
  };
}

const rowsOf = <T>(rows: number, make: (row: number) => T): readonly T[] =>
  Array.from({ length: rows }, (_, row) => Object.freeze(make(row)));

const named = ({ id, name }: NamedFact) => ({ id, name: { en: name } });

const termsOf = (vocabulary: string, words: readonly string[]): readonly Term[] =>
  words.map((term) => ({
    id: `${vocabulary}/${term}`,
    vocabulary,
    term,
    name: { en: term },
    definition: { en: term },
  }));

const record = (fact: NamedFact) => ({ ...named(fact), claims: [], disputed: [] });

function sourceOf({ id, name }: NamedFact): Source {
  const published = fuzzyDate(18_000, 18_000);
  return { id, title: name, publisher: name, kind: 'news', language: 'en', published };
}

/** The id of a presence: its brand, platform, channel and spell, of fixed width. */
export function presenceId({ brands, platforms, presences }: World, row: number): string {
  const brand = at(brands, at(presences.brand, row)).id;
  const platform = at(platforms, at(presences.platform, row)).id;
  const channel = at(channels, at(presences.channel, row));
  return `${brand}--${platform}--${channel}${numbered('-', at(presences.era, row), 4)}`;
}

function presenceOf(world: World, row: number): Presence {
  const { presences, platforms } = world;
  const platform = at(platforms, at(presences.platform, row));
  const channel = at(presences.channel, row);
  const era = at(presences.era, row);
  const kind = at(presences.kind, row);
  const start = at(presences.startLatest, row);
  const startEarliest = at(presences.startEarliest, row);
  const end = at(presences.endLatest, row);
  const announced = at(presences.announced, row);
  const from = startEarliest === noDay ? undefined : fuzzyDate(startEarliest, start);
  const stated = {
    ...(from && kind === held && { from }),
    ...(end !== noDay && kind === held && { to: fuzzyDate(at(presences.endEarliest, row), end) }),
  };
  const state = kind === held ? (end === noDay ? 'present' : 'ended') : unheld(kind);
  const endsWithHost = platform.closed !== undefined && end === noDay;
  return {
    id: presenceId(world, row),
    brand: at(world.brands, at(presences.brand, row)).id,
    platform: platform.id,
    channel: at(channels, channel),
    ...(era > 1 && { era }),
    state,
    ...stated,
    validTime:
      kind === held
        ? {
            held: true,
            ...boundsOf({
              startEarliest,
              startLatest: start,
              endEarliest: at(presences.endEarliest, row),
              endLatest: end,
            }),
            ...(endsWithHost && { hostClosed: isoOf(platform.closed) }),
            ...(channel === temporaryChannel && { temporary: true }),
            ...(announced !== noDay && { announced: isoOf(announced) }),
          }
        : kind === onlyAnnounced
          ? { held: false, announced: isoOf(announced) }
          : { held: false, denied: [{ from: isoOf(start), to: isoOf(start + 365) }] },
    claims: Array.from({ length: at(presences.claims, row) }, (_, index) => ({
      source: at(world.sources, at(presences.source, row) + index).id,
      state,
      ...stated,
      passage: 1 + ((row + index) % 9),
    })),
    disputed: [],
  };
}

const unheld = (kind: number) => (kind === onlyAnnounced ? 'announced' : 'absent');

interface Bounds {
  readonly startEarliest: Day;
  readonly startLatest: Day;
  readonly endEarliest: Day;
  readonly endLatest: Day;
}

const boundsOf = ({ startEarliest, startLatest, endEarliest, endLatest }: Bounds) => ({
  ...(startEarliest !== noDay && { startEarliest: isoOf(startEarliest) }),
  startLatest: isoOf(startLatest),
  endEarliest: isoOf(endEarliest),
  ...(endLatest !== noDay && { endLatest: isoOf(endLatest) }),
});

function ownershipOf({ brands, owners }: World, fact: OwnershipFact, index: number): Ownership {
  const brand = at(brands, fact.brand).id;
  return Object.freeze<Ownership>({
    id: numbered('ownership', index, 6),
    owner: { organization: at(owners, fact.owner).id },
    owned: { brand },
    kind: fact.kind,
    state: fact.endLatest === noDay ? 'present' : 'ended',
    from: fuzzyDate(fact.startEarliest, fact.startLatest),
    validTime: { held: true, ...boundsOf(fact) },
    claims: [],
    disputed: [],
  });
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

function observationOf(world: World, row: number): Observation {
  const { observations } = world;
  const asOf = fuzzyDate(at(observations.earliest, row), at(observations.latest, row));
  const value = { value: at(observations.value, row), unit: 'users' };
  const source = at(world.sources, at(observations.source, row)).id;
  return {
    id: observationId(world, row),
    metric: at(metrics, at(observations.metric, row)),
    subject: referenceTo(at(subjectKinds, at(observations.kind, row)), subjectOf(world, row).id),
    asOf,
    value,
    claims: [{ source, asOf, value, passage: 1 + (row % 9) }],
    disputed: [],
  };
}

function referenceTo(kind: SubjectKind, id: string): Observation['subject'] {
  switch (kind) {
    case 'brand':
      return { brand: id };
    case 'market':
      return { market: id };
    case 'organization':
      return { organization: id };
    case 'platform':
      return { platform: id };
  }
}
