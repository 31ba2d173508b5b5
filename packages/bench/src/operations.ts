import { dayOf, isoOf, type Day } from './world/days.js';
import { presenceId } from './world/ids.js';
import { at, below, seeded, type Random } from './world/random.js';
import type { World } from './world/world.js';

/** A day as the engines ask for it: as text, and as the number that the tables hold. */
export interface OnDay {
  readonly day: string;
  readonly number: Day;
}

/** How many are certain, at least presumed, and at least possible. */
export type Counts = readonly [certain: number, presumed: number, possible: number];

/** What each question is asked with. */
export interface Parameters {
  byId: { readonly id: string };
  byPair: { readonly brand: string; readonly platform: string };
  firstFifty: OnDay & { readonly platform: string };
  countOnPlatform: OnDay & { readonly platform: string };
  countAll: OnDay;
  matrix: OnDay;
  matrixDeclared: OnDay;
  changes: { readonly after: OnDay; readonly until: OnDay };
  latest: OnDay;
  prefix: { readonly text: string };
  contains: { readonly text: string };
  why: { readonly id: string };
}

/**
 * What each question is answered with, in the form in which answers are compared. Lists of ids are
 * compared sorted, except for pages.
 */
export interface Answers {
  /** Id, brand, platform and channel of each presence. */
  byId: readonly (readonly [id: string, brand: string, platform: string, channel: string])[];
  byPair: Answers['byId'];
  /** In the order of ids. */
  firstFifty: readonly (readonly [id: string, certainty: string])[];
  countOnPlatform: Counts;
  countAll: Counts;
  /** One entry `owner platform` for each cell in which a presence is at least presumed; no owner is ``. */
  matrix: readonly (readonly [cell: string, ...Counts])[];
  matrixDeclared: Answers['matrix'];
  /** Presences that held, at least by presumption, on one of the days but not on the other. */
  changes: { readonly began: readonly string[]; readonly ended: readonly string[] };
  /** The observation of each metric of each subject that is the latest on the day. */
  latest: readonly string[];
  /** Brands. */
  prefix: readonly string[];
  contains: readonly string[];
  /** The sources that speak of the presence, and the paragraphs. */
  why: readonly (readonly [source: string, passage: number])[];
}

export type OperationName = keyof Parameters;

/** The questions, as the tables name them. */
export const operations: Readonly<Record<OperationName, string>> = {
  byId: 'one by its id',
  byPair: 'brand and platform',
  firstFifty: 'as of a day, first 50 on a platform',
  countOnPlatform: 'count on a platform as of a day',
  countAll: 'count everywhere as of a day',
  matrix: 'owner × platform as of a day',
  matrixDeclared: 'the same on a declared path',
  changes: 'what changed within 30 days',
  latest: 'latest figure a metric and subject',
  prefix: 'names that begin with a text',
  contains: 'Chinese names that hold two characters',
  why: 'why: the sources of one presence',
};

// `Object.keys` forgets whose keys they are.
export const operationNames = Object.keys(operations) as readonly OperationName[];

/** How many different sets of parameters each question is asked with, in turn. */
export const variety = 256;

/**
 * What to ask of a world: for each question a list of parameters that cost about the same, so that
 * samples can be held side by side. The platform is the largest one.
 */
export function parametersFor(world: World): {
  readonly [Name in OperationName]: readonly Parameters[Name][];
} {
  const random = seeded(2);
  const platform = largestPlatform(world);
  const each = <T>(make: () => T): readonly T[] => Array.from({ length: variety }, make);
  const anyRow = () => below(random, world.rows);
  return {
    byId: each(() => ({ id: presenceId(world, anyRow()) })),
    byPair: each(() => pairOf(world, anyRow())),
    firstFifty: each(() => ({ ...someDay(random), platform })),
    countOnPlatform: each(() => ({ ...someDay(random), platform })),
    countAll: each(() => someDay(random)),
    matrix: each(() => someDay(random)),
    matrixDeclared: each(() => someDay(random)),
    changes: each(() => {
      const after = someDay(random);
      return { after, until: onDay(after.number + 30) };
    }),
    latest: each(() => someDay(random)),
    prefix: each(() => ({
      text: at(world.brands, below(random, world.brands.length)).name.slice(0, 4),
    })),
    contains: each(() => ({
      text: at(world.brands, below(random, world.brands.length)).chinese.slice(0, 2),
    })),
    why: each(() => ({ id: presenceId(world, anyRow()) })),
  };
}

function pairOf({ brands, platforms, presences }: World, row: number): Parameters['byPair'] {
  return {
    brand: at(brands, at(presences.brand, row)).id,
    platform: at(platforms, at(presences.platform, row)).id,
  };
}

function largestPlatform({ platforms, presences }: World): string {
  const sizes = platforms.map(() => 0);
  for (const platform of presences.platform) sizes[platform] = at(sizes, platform) + 1;
  return at(platforms, sizes.indexOf(Math.max(...sizes))).id;
}

const onDay = (number: Day): OnDay => ({ day: isoOf(number), number });

/** In the middle years, when there is much to find. */
const someDay = (random: Random): OnDay => onDay(dayOf(2015, 1, 1) + below(random, 6 * 365));
