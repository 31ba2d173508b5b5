import { firstDay, lastDay, monthAround, noDay, yearAround, type Day } from './days.js';
import { at, below, skewed, type Random } from './random.js';
import type { BrandFact, NamedFact, PlatformFact } from './world.js';

export const channels = ['boutique', 'flagship-store', 'mini-program', 'pop-up-store'] as const;

/** The channel that is limited in time by its nature. */
export const temporaryChannel = channels.indexOf('pop-up-store');

/** What is said of a presence. Only what was held was ever more than an announcement or a denial. */
export const held = 0;
export const onlyAnnounced = 1;
export const onlyDenied = 2;

/** The presences as columns; {@link noDay} where a bound is not known. */
export interface PresenceFacts {
  readonly brand: Int32Array;
  readonly platform: Int32Array;
  readonly channel: Int32Array;
  /** Which spell of the brand on the platform through the channel it is, from 1. */
  readonly era: Int32Array;
  readonly kind: Uint8Array;
  readonly startEarliest: Int32Array;
  readonly startLatest: Int32Array;
  readonly endEarliest: Int32Array;
  readonly endLatest: Int32Array;
  readonly announced: Int32Array;
  /** The number of the first source that speaks of it, and how many that follow it do too. */
  readonly source: Int32Array;
  readonly claims: Uint8Array;
}

interface Cast {
  readonly brands: readonly BrandFact[];
  readonly platforms: readonly PlatformFact[];
  readonly sources: readonly NamedFact[];
}

export function presenceFacts(random: Random, rows: number, cast: Cast): PresenceFacts {
  const column = () => new Int32Array(rows);
  const facts: PresenceFacts = {
    ...places(random, rows, cast),
    kind: new Uint8Array(rows),
    startEarliest: column(),
    startLatest: column(),
    endEarliest: column(),
    endLatest: column(),
    announced: column().fill(noDay),
    source: column(),
    claims: new Uint8Array(rows),
  };
  for (let row = 0; row < rows; row++) {
    const platform = at(cast.platforms, at(facts.platform, row));
    setTime(random, facts, row, platform.closed ?? lastDay);
    facts.claims[row] = 1 + skewed(random, 3, 2);
    facts.source[row] = below(random, cast.sources.length - 3);
  }
  return facts;
}

/** Who is where, in the order of the ids that are made of it. */
function places(random: Random, rows: number, { brands, platforms }: Cast) {
  const keys = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    // Popular brands are not side by side in the order of ids.
    const brand = (skewed(random, brands.length, 1.7) * 7919) % brands.length;
    const platform = skewed(random, platforms.length, 2.2);
    const channel = skewed(random, channels.length, 1.5);
    keys[row] = (brand * platforms.length + platform) * channels.length + channel;
  }
  keys.sort();
  const perBrand = platforms.length * channels.length;
  const era = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const again = row > 0 && keys[row] === keys[row - 1];
    era[row] = again ? at(era, row - 1) + 1 : 1;
  }
  return {
    brand: keys.map((key) => Math.floor(key / perBrand)),
    platform: keys.map((key) => Math.floor(key / channels.length) % platforms.length),
    channel: keys.map((key) => key % channels.length),
    era,
  };
}

function setTime(random: Random, facts: PresenceFacts, row: number, last: Day): void {
  const start = firstDay + Math.floor((last - firstDay - 100) * random() ** 0.7);
  const [startEarliest, startLatest] = around(random, start, last);
  const fate = random();
  facts.kind[row] = fate < 0.06 ? onlyAnnounced : fate < 0.09 ? onlyDenied : held;
  // First seen on a day, since when is not known.
  const startUnknown = random() < 0.1;
  facts.startEarliest[row] = startUnknown ? noDay : startEarliest;
  facts.startLatest[row] = startLatest;
  const seen = Math.min(last, startLatest + skewed(random, 1800, 2));
  facts.endEarliest[row] = seen;
  const ended = random() < (facts.channel[row] === temporaryChannel ? 0.5 : 0.3);
  facts.endLatest[row] = ended ? Math.min(last, around(random, seen, last)[1]) : noDay;
  const announcedFirst = facts.kind[row] === onlyAnnounced || (!startUnknown && random() < 0.05);
  if (announcedFirst) facts.announced[row] = startEarliest - 1 - below(random, 90);
}

/** The day itself, its month or its year, as sources tell it. */
function around(random: Random, day: Day, last: Day): readonly [Day, Day] {
  const precision = random();
  const [first, end] =
    precision < 0.5 ? [day, day] : precision < 0.8 ? monthAround(day) : yearAround(day);
  return [first, Math.max(day, Math.min(end, last))];
}
