import type { Atlas, Brand, Ownership, Platform, Source, Term } from '@vitrine/core';
import { boundsOf } from './bounds.js';
import { fuzzyDate, noDay } from './days.js';
import { numbered } from './names.js';
import { metrics, subjectKinds } from './observation-facts.js';
import { observationOf } from './observation-record.js';
import type { OwnershipFact } from './ownership-facts.js';
import { channels } from './presence-facts.js';
import { presenceOf } from './presence-record.js';
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
