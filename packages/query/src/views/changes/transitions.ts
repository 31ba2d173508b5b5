import type { LastingType, RecordTypes, State } from '@vitrine/core';
import type { Certainty } from '../../time/certainty.js';
import {
  dateOf,
  dateWithin,
  isUndated,
  liesIn,
  mayLieIn,
  type Between,
} from '../occurrence/date.js';
import type { OccurrenceDate } from '../occurrence/types.js';
import { certaintyOf } from '../parents.js';
import { isShown } from '../presences.js';
import type { LastingReading } from '../standings.js';
import type { Standing } from '../types.js';
import type { ChangeReason } from './types.js';

/** One change of something that lasts. */
export interface Transition {
  readonly certainty: Certainty;
  readonly because: ChangeReason;
  readonly date: OccurrenceDate;
}

export const transitionNames = ['started', 'ended', 'announced', 'denied'] as const;
export type TransitionName = (typeof transitionNames)[number];

type Transitions = { readonly [Name in TransitionName]?: Transition | undefined };

/** A lasting record with its standings on both days. */
interface Compared {
  readonly record: RecordTypes[LastingType];
  readonly reading: LastingReading;
  readonly between: Between;
  readonly before: Standing;
  readonly now: Standing;
}

/** How the standing of a lasting record changed between two days. */
export function transitionsOf(
  record: RecordTypes[LastingType],
  reading: LastingReading,
  between: Between,
): Transitions {
  const before = reading.on(between.after);
  const stretch = { record, reading, between, before, now: reading.on(between.until) };
  const started = record.validTime.held ? startIn(stretch) : undefined;
  const ended = record.validTime.held ? endIn(stretch, started) : undefined;
  if (started || ended) return { started, ended };
  return { announced: announcementIn(stretch), denied: denialIn(stretch) };
}

const isOneOf = ({ state }: Standing, ...wanted: readonly State[]): boolean =>
  wanted.includes(state);

function startIn({ record, reading, between, before, now }: Compared): Transition | undefined {
  const { from, validTime } = record;
  const { startEarliest, startLatest } = validTime;
  const date = dateWithin(startEarliest, startLatest, from);
  if (isUndated(date) || !mayLieIn(date, between)) return undefined;
  const begun = startLatest !== undefined && startLatest <= between.until;
  const isThere = certaintyOf(now) !== undefined && isShown(now, between.until);
  const cameAndWent = begun && isOneOf(now, 'ended', 'absent');
  if (!isThere && !cameAndWent) return undefined;
  const notYet = isOneOf(before, 'announced', 'absent');
  return {
    certainty: liesIn(date, between) ? 'certain' : begun && notYet ? 'presumed' : 'possible',
    because: from ? 'stated' : reading.spoken.seen ? 'seen' : 'reported-over',
    date,
  };
}

function endIn(stretch: Compared, started: Transition | undefined): Transition | undefined {
  const { record, between, before, now } = stretch;
  const { endEarliest, endLatest, hostClosed, startLatest } = record.validTime;
  const last = endLatest ?? hostClosed;
  const stated = endLatest === undefined ? undefined : record.to;
  const date = dateWithin(endEarliest, last, stated);
  const heldOnAfter = endEarliest !== undefined && endEarliest >= between.after;
  switch (now.state) {
    case 'ended': {
      if (last === undefined || last < between.after) return undefined;
      const certainty = heldOnAfter
        ? 'certain'
        : before.state === 'presumed'
          ? 'presumed'
          : 'possible';
      return { certainty, because: stated ? 'stated' : reasonOfEnd(stretch), date };
    }
    case 'absent': {
      const wasThere = certaintyOf(before) !== undefined && isShown(before, between.after);
      if (!isShown(now, between.until) || !(wasThere || started)) return undefined;
      const surely = isOneOf(before, 'certain', 'presumed') || started?.certainty === 'certain';
      return { certainty: surely ? 'presumed' : 'possible', because: 'denied', date };
    }
    case 'possible': {
      // Else it is possible because it may not have begun.
      const begun = startLatest !== undefined && startLatest <= between.until;
      if (!begun || !(heldOnAfter || (stated && mayEndIn(dateOf(stated), between)))) {
        return undefined;
      }
      return { certainty: 'possible', because: stated ? 'stated' : 'last-seen', date };
    }
    default:
      return undefined;
  }
}

/** Whether it may have held for the last time on the earlier day or after it, and before the later one. */
const mayEndIn = ({ earliest, latest }: OccurrenceDate, { after, until }: Between): boolean =>
  (earliest === undefined || earliest < until) && (latest === undefined || latest >= after);

function reasonOfEnd({ record, reading }: Compared): ChangeReason {
  const { endLatest } = record.validTime;
  if (endLatest === undefined) return 'host-closed';
  const isDenial = reading.spoken.denied.some(({ latest }) => latest === endLatest);
  return isDenial ? 'denied' : 'reported-over';
}

function announcementIn({ record, reading, between, now }: Compared): Transition | undefined {
  const day = record.validTime.announced;
  if (now.state !== 'announced' || day === undefined || day <= between.after) return undefined;
  const { announced } = reading.spoken;
  const date = announced ? dateOf(announced) : dateWithin(day, day);
  const certainty = liesIn(date, between) ? 'certain' : 'presumed';
  return { certainty, because: 'announced', date };
}

function denialIn({ record, reading, between, before, now }: Compared): Transition | undefined {
  const { after, until } = between;
  if (now.state !== 'absent' || !isShown(now, until)) return undefined;
  if (isOneOf(before, 'ended') || (isOneOf(before, 'absent') && isShown(before, after))) {
    return undefined;
  }
  const denial = record.validTime.denied?.findLast(({ from }) => from > after && from <= until);
  if (!denial) return undefined;
  const spoken = reading.spoken.denied.find(({ earliest }) => earliest === denial.from);
  const date = spoken ? dateOf(spoken) : dateWithin(denial.from, denial.to);
  return { certainty: liesIn(date, between) ? 'certain' : 'presumed', because: 'denied', date };
}
