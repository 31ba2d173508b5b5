import type { IsoDate, LastingType, RecordTypes } from '@vitrine/core';
import { dateOf, dateWithin } from '../occurrence/date.js';
import type { Event } from '../occurrence/event.js';
import { certaintyOf } from '../parents.js';
import type { LastingReading } from '../standings.js';

/** What is told of something that lasts, as of a day. */
export function lastingEvents(
  record: RecordTypes[LastingType],
  reading: LastingReading,
  day: IsoDate,
): Event[] {
  const { announced, denied } = reading.spoken;
  const said = (event: 'announced' | 'denied', dates: typeof denied): Event[] =>
    dates.map((date) => ({ event, date: dateOf(date), field: 'state', touched: ['state'] }));
  return [
    ...said('announced', announced ? [announced] : []),
    ...(record.validTime.held ? [...startOf(record, reading), ...endOf(record)] : []),
    ...said('denied', denied),
    ...plansOf(record, reading, day),
  ];
}

function startOf(
  { from, validTime: { startEarliest, startLatest } }: RecordTypes[LastingType],
  { spoken: { seen } }: LastingReading,
): Event[] {
  if (from) {
    const date = dateWithin(startEarliest, startLatest, from);
    return [{ event: 'started', date, field: 'from', touched: ['from', 'state'] }];
  }
  if (!seen) return [];
  const { earliest } = seen.first;
  const isBefore =
    startEarliest !== undefined && (earliest === undefined || startEarliest < earliest);
  return [
    {
      event: 'seen',
      date: dateOf(seen.first),
      ...(isBefore && { notBefore: startEarliest }),
      field: 'state',
      touched: ['state', 'from'],
    },
  ];
}

function endOf({ to, validTime }: RecordTypes[LastingType]): Event[] {
  const { endEarliest, endLatest, hostClosed } = validTime;
  const latest = endLatest ?? hostClosed;
  if (latest === undefined) return [];
  const stated = endLatest === undefined ? undefined : to;
  const date = dateWithin(endEarliest, latest, stated);
  return [{ event: 'ended', date, field: stated ? 'to' : 'state', touched: ['to', 'state'] }];
}

/** Plans are told as long as nothing says what became of them. */
function plansOf(
  { plannedFrom, plannedTo }: RecordTypes[LastingType],
  reading: LastingReading,
  day: IsoDate,
): Event[] {
  const standing = reading.on(day);
  const start = standing.state === 'announced' ? plannedFrom : undefined;
  const end = certaintyOf(standing) || standing.state === 'announced' ? plannedTo : undefined;
  return [
    ...(start ? [planned('planned-start', 'plannedFrom', start)] : []),
    ...(end ? [planned('planned-end', 'plannedTo', end)] : []),
  ];
}

const planned = (
  event: 'planned-start' | 'planned-end',
  field: 'plannedFrom' | 'plannedTo',
  date: NonNullable<RecordTypes[LastingType][typeof field]>,
): Event => ({ event, date: dateOf(date), field, touched: [field] });
