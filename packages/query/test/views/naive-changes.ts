import {
  lookupIn,
  spokenDays,
  type Atlas,
  type FuzzyDate,
  type IsoDate,
  type LastingType,
  type Observation,
  type Ownership,
  type RecordTypes,
} from '@vitrine/core';
import type { Certainty } from '../../src/index.js';
import { isThere, naiveStanding } from './naive-standings.js';

/** What docs/query.md says of changes, record by record. */

export type Group = 'started' | 'ended' | 'announced' | 'denied';
export type NaiveChanges = Partial<Record<Group, Certainty>>;

interface Bounds {
  readonly earliest?: IsoDate | undefined;
  readonly latest?: IsoDate | undefined;
}

const liesBetween = ({ earliest, latest }: Bounds, after: IsoDate, until: IsoDate): boolean =>
  earliest !== undefined && earliest > after && latest !== undefined && latest <= until;

export function naiveChanges<Type extends LastingType>(
  world: Atlas,
  type: Type,
  record: RecordTypes[Type] & RecordTypes[LastingType],
  after: IsoDate,
  until: IsoDate,
): NaiveChanges {
  const time = record.validTime;
  const before = naiveStanding(world, type, record, after);
  const now = naiveStanding(world, type, record, until);
  const found: NaiveChanges = {};

  const hadBegun = time.startLatest !== undefined && time.startLatest <= until;
  const mayBegin =
    (time.startEarliest !== undefined || time.startLatest !== undefined) &&
    (time.startEarliest === undefined || time.startEarliest <= until) &&
    (time.startLatest === undefined || time.startLatest > after);
  const isOrWas =
    (isThere(now.state) && now.shown) ||
    (hadBegun && (now.state === 'ended' || now.state === 'absent'));
  if (time.held && mayBegin && isOrWas) {
    const start = { earliest: time.startEarliest, latest: time.startLatest };
    if (liesBetween(start, after, until)) found.started = 'certain';
    else if (hadBegun && (before.state === 'announced' || before.state === 'absent')) {
      found.started = 'presumed';
    } else found.started = 'possible';
  }

  const heldLater = time.endEarliest !== undefined && time.endEarliest >= after;
  const last = time.endLatest ?? time.hostClosed;
  if (time.held && now.state === 'ended' && last !== undefined && last >= after) {
    found.ended = heldLater ? 'certain' : before.state === 'presumed' ? 'presumed' : 'possible';
  }
  const wasThere = isThere(before.state) && before.shown;
  if (time.held && now.state === 'absent' && now.shown && (wasThere || found.started)) {
    const surely =
      before.state === 'certain' || before.state === 'presumed' || found.started === 'certain';
    found.ended = surely ? 'presumed' : 'possible';
  }
  const { to } = record;
  const statedBetween =
    to !== undefined &&
    time.endLatest !== undefined &&
    (to.earliest ?? '') < until &&
    (to.latest ?? '~') >= after;
  if (time.held && now.state === 'possible' && hadBegun && (heldLater || statedBetween)) {
    found.ended = 'possible';
  }
  if (found.started || found.ended) return found;

  const spoken = spokenDays(lookupIn(world), type, record);
  if (now.state === 'announced' && time.announced !== undefined && time.announced > after) {
    const date = spoken.announced ?? { earliest: time.announced, latest: time.announced };
    found.announced = liesBetween(date, after, until) ? 'certain' : 'presumed';
  }
  const denial = time.denied?.findLast(({ from }) => from > after && from <= until);
  const wasDenied = before.state === 'absent' && before.shown;
  if (denial && now.state === 'absent' && now.shown && !wasDenied && before.state !== 'ended') {
    const date = spoken.denied.find(({ earliest }) => earliest === denial.from);
    const days: Bounds = date ?? { earliest: denial.from, latest: denial.to };
    found.denied = liesBetween(days, after, until) ? 'certain' : 'presumed';
  }
  return found;
}

/** How sure it is that a date lies between two days; `runs` where a stretch has come when it begins. */
export function naivelyBetween(
  date: FuzzyDate | undefined,
  after: IsoDate,
  until: IsoDate,
  runs: boolean,
): Certainty | undefined {
  if (!date || (date.earliest === undefined && date.latest === undefined)) return undefined;
  const { edtf, earliest, latest } = date;
  const hadCome = (day: IsoDate): Certainty | undefined => {
    if (earliest !== undefined && earliest > day) return undefined;
    if (latest !== undefined && latest <= day) return 'certain';
    return runs && earliest !== undefined && edtf.includes('/') ? 'certain' : 'presumed';
  };
  if (hadCome(after) === undefined) return hadCome(until);
  return hadCome(after) === 'certain' ? undefined : 'possible';
}

/** The first publication of a source behind a record, else the first reading. */
export function firstTold(
  world: Atlas,
  { claims }: { readonly claims: readonly { readonly source: string }[] },
): FuzzyDate | undefined {
  const key = ({ earliest, latest }: FuzzyDate) => `${earliest ?? latest ?? ''} ${latest ?? '~'}`;
  return claims
    .map(({ source }) => world.sources.find(({ id }) => id === source))
    .flatMap((source) => source?.published ?? source?.accessed ?? [])
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))[0];
}

/** The figure before another one that can be held beside it. */
export function naivePrevious(world: Atlas, one: Observation): Observation | undefined {
  const timeOf = (other: Observation) => other.period ?? other.asOf ?? firstTold(world, other);
  const measure = ({ subject, metric, population, value, forecast }: Observation) =>
    JSON.stringify([subject, metric, population?.en ?? '', value.unit, forecast ?? false]);
  const begins = timeOf(one)?.earliest;
  const key = (other: Observation) => {
    const time = timeOf(other);
    return `${time?.earliest ?? ''} ${time?.latest ?? '~'} ${other.id}`;
  };
  return world.observations
    .filter((other) => {
      const over = timeOf(other)?.latest;
      return (
        measure(other) === measure(one) &&
        begins !== undefined &&
        over !== undefined &&
        over < begins
      );
    })
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .at(-1);
}

/** The parent that holds certainly or presumably: the one that started last, then the first by id. */
export function naiveParent(
  world: Atlas,
  owned: Ownership['owned'],
  on: IsoDate,
): Ownership | undefined {
  const held = world.ownerships.filter((one) => {
    if (one.kind !== 'parent' || JSON.stringify(one.owned) !== JSON.stringify(owned)) return false;
    const { state } = naiveStanding(world, 'ownership', one, on);
    return state === 'certain' || state === 'presumed';
  });
  const start = ({ validTime }: Ownership) => validTime.startLatest ?? '';
  const last = held.map(start).sort().at(-1);
  return held.find((one) => start(one) === last);
}
