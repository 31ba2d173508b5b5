import type { TimelineEntry } from '@vitrine/query';
import { expect, test } from 'vitest';
import { dayNumber } from '../shared/time/days.js';
import type { Item } from './items.js';
import { trackOf } from './spans.js';

const today = dayNumber('2020-01-01');

function item(...told: Partial<TimelineEntry>[]): Item {
  const entries = told.map((one): TimelineEntry => ({
    kind: 'presence',
    subjects: [],
    record: { collection: 'presences', id: 'one' },
    event: 'started',
    date: {},
    within: true,
    disputed: false,
    evidence: { field: 'from', readings: [], disputed: false },
    ...one,
  }));
  const [first] = entries;
  if (!first) throw new Error('An item has an entry.');
  return { key: 'one', first, entries };
}

const date = (earliest: string, latest = earliest) =>
  ({ earliest, latest }) as TimelineEntry['date'];

const spans = (...told: Partial<TimelineEntry>[]) =>
  trackOf(item(...told), today).spans.map(({ kind, start, end }) => [kind, start, end]);

test('solid only on the days on which it surely held, possible around them', () => {
  expect(
    spans(
      { date: date('2015-01-01', '2015-12-31') },
      { event: 'ended', date: date('2016-09-01', '2016-09-30') },
    ),
  ).toEqual([
    ['possible', dayNumber('2015-01-01'), dayNumber('2015-12-31')],
    ['certain', dayNumber('2015-12-31'), dayNumber('2016-09-02')],
    ['possible', dayNumber('2016-09-02'), dayNumber('2016-10-01')],
  ]);
});

test('nothing is certain where it may have ended before it surely began', () => {
  expect(
    spans(
      { date: date('2011-01-01', '2012-12-31') },
      { event: 'ended', date: date('2011-06-01', '2013-12-31') },
    ),
  ).toEqual([['possible', dayNumber('2011-01-01'), dayNumber('2014-01-01')]]);
});

test('without an end it goes on to the day of the exhibit, as what nobody said to have ended', () => {
  expect(spans({ event: 'seen', date: date('2019-04-01'), notBefore: '2017-01-01' })).toEqual([
    ['possible', dayNumber('2017-01-01'), dayNumber('2019-04-01')],
    ['open', dayNumber('2019-04-01'), today],
  ]);
});

test('a deal is over with its day, a plan is no fact', () => {
  const deal = trackOf(item({ kind: 'deal', event: 'announced', date: date('2019-09-01') }), today);
  expect(deal).toEqual({
    spans: [],
    spots: [{ kind: 'happened', at: dayNumber('2019-09-01') + 0.5 }],
  });
  const plan = trackOf(item({ event: 'planned-start', date: date('2020-05-01') }), today);
  expect(plan.spots).toEqual([{ kind: 'planned', at: dayNumber('2020-05-01') + 0.5 }]);
});
