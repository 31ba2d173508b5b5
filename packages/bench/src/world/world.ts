import { dayOf, type Day } from './days.js';
import { brandName, chineseName, numbered } from './names.js';
import { observationFacts, type ObservationFacts } from './observation-facts.js';
import { ownershipFacts, type OwnershipFact } from './ownership-facts.js';
import { presenceFacts, type PresenceFacts } from './presence-facts.js';
import { seeded, type Random } from './random.js';

export interface NamedFact {
  readonly id: string;
  readonly name: string;
}

export interface BrandFact extends NamedFact {
  readonly chinese: string;
}

export interface PlatformFact extends NamedFact {
  /** Its last day; missing where it is still open. */
  readonly closed?: Day;
}

/**
 * A made-up market, compact, from which the atlas and the tables of the other engines are made. The
 * same number of rows gives the same world, everywhere.
 *
 * The facts of a list are in the order of their ids.
 */
export interface World {
  /** How many presences there are, and how many observations. */
  readonly rows: number;
  readonly brands: readonly BrandFact[];
  readonly owners: readonly NamedFact[];
  readonly platforms: readonly PlatformFact[];
  readonly markets: readonly NamedFact[];
  readonly sources: readonly NamedFact[];
  readonly ownerships: readonly OwnershipFact[];
  readonly presences: PresenceFacts;
  readonly observations: ObservationFacts;
}

/**
 * Makes a world. Few brands and platforms have most of the presences, as in the seeded atlas: two in
 * ten lie on the largest of forty platforms. Six in ten have no known end, one in ten has no known
 * start, a tenth was never more than announced or denied.
 *
 * @param rows - of presences, and as many of observations
 */
export function makeWorld(rows: number): World {
  const random = seeded(1);
  const brands = listOf(Math.max(20, Math.ceil(rows / 20)), (index) => ({
    ...named(random, 'brand', index, 6),
    chinese: chineseName(random),
  }));
  const owners = listOf(Math.min(500, Math.ceil(brands.length / 6)), (index) =>
    named(random, 'group', index, 4),
  );
  const platforms = listOf(40, (index) => ({
    ...named(random, 'platform', index, 2),
    ...(index % 11 === 7 && { closed: dayOf(2021, 6, 30) }),
  }));
  const markets = listOf(5, (index) => named(random, 'market', index, 2));
  const sources = listOf(Math.max(10, Math.ceil(rows / 10)), (index) =>
    named(random, 'source', index, 6),
  );
  return {
    rows,
    brands,
    owners,
    platforms,
    markets,
    sources,
    ownerships: ownershipFacts(random, brands.length, owners.length),
    presences: presenceFacts(random, rows, { brands, platforms, sources }),
    observations: observationFacts(random, rows, { brands, platforms, owners, markets, sources }),
  };
}

const named = (random: Random, kind: string, index: number, digits: number): NamedFact => ({
  id: numbered(kind, index, digits),
  name: brandName(random),
});

const listOf = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));
