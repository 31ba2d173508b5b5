import { describe, expect, it } from 'vitest';
import { open, type Condition } from '../src/index.js';
import { announced, atlasOf, brand, platform, presence, seen, stated } from './fixture.js';

/**
 * Five brands on one platform, as of 30 September 2019: `ever` is there for certain, `seen` presumably, `perhaps`
 * possibly, `soon` was only announced, and of `none` nobody has spoken. All brands are there for certain.
 */
const db = open(
  atlasOf({
    brands: ['ever', 'none', 'perhaps', 'seen', 'soon'].map((id) => brand(id)),
    platforms: [platform('tmall', { name: { en: 'Tmall' } })],
    presences: [
      presence('ever', 'tmall', stated('2018-01-01', '2020-12-31'), {
        from: { edtf: '2018-01-01', earliest: '2018-01-01', latest: '2018-01-01' },
      }),
      presence('perhaps', 'tmall', {
        held: true,
        startLatest: '2019-12-31',
        endLatest: '2020-12-31',
      }),
      presence('seen', 'tmall', seen('2019-01-01', '2019-06-30'), { disputed: ['from'] }),
      presence('soon', 'tmall', announced('2019-09-13')),
    ],
  }),
);

type Counts = readonly [certain: number, presumed: number, possible: number];

function counts(where: Condition): Counts {
  const { count } = db.run({ v: 1, from: 'brand', where, asOf: { on: '2019-09-30' }, count: true });
  return [count?.certain ?? 0, count?.presumed ?? 0, count?.possible ?? 0];
}

const from = 'presences.from';
const time = 'presences.time';
const there: Condition = { op: 'exists', path: 'presences' };
const early: Condition = { op: 'lt', path: from, value: '2019' };

describe('each operator under each mode, and its negation', () => {
  it.each<[string, Condition, Counts, Counts]>([
    ['exists: ever, seen presumably, perhaps openly', there, [1, 2, 3], [2, 2, 4]],
    [
      'exists with where: what seen and perhaps began on is told by nobody',
      { op: 'exists', path: 'presences', where: { op: 'not', of: { op: 'known', path: 'from' } } },
      [0, 1, 2],
      [3, 3, 5],
    ],
    [
      'exists with standing: soon alone was announced',
      { op: 'exists', path: 'presences', standing: ['announced'] },
      [1, 1, 1],
      [4, 4, 4],
    ],
    [
      'eq is as true as the presence is reached',
      { op: 'eq', path: 'presences.platform', value: 'tmall' },
      [1, 2, 3],
      [2, 2, 4],
    ],
    [
      'ne is its negation',
      { op: 'ne', path: 'presences.platform', value: 'tmall' },
      [2, 2, 4],
      [1, 2, 3],
    ],
    [
      'in is eq to one of them',
      { op: 'in', path: 'presences.channel', values: ['flagship-store', 'pop-up-store'] },
      [1, 2, 3],
      [2, 2, 4],
    ],
    [
      'contains looks into what is reached',
      { op: 'contains', path: 'presences.platform.name', text: 'MALL' },
      [1, 2, 3],
      [2, 2, 4],
    ],
    [
      'lt: ever began in 2018, of the start of seen and perhaps nothing is told',
      early,
      [1, 1, 3],
      [2, 2, 4],
    ],
    [
      'le: ever began too late, seen and perhaps may have begun',
      { op: 'le', path: from, value: '2017' },
      [0, 0, 2],
      [3, 3, 5],
    ],
    [
      'gt: ever began too early, seen and perhaps may not have',
      { op: 'gt', path: from, value: '2018' },
      [0, 0, 2],
      [3, 3, 5],
    ],
    ['ge: ever began then', { op: 'ge', path: from, value: '2018' }, [1, 1, 3], [2, 2, 4]],
    [
      'between: ever began then',
      { op: 'between', path: from, from: '2018', to: '2019' },
      [1, 1, 3],
      [2, 2, 4],
    ],
    [
      'known: only of ever is the start told, which is sure even of what is unsure itself',
      { op: 'known', path: from },
      [1, 1, 1],
      [4, 4, 4],
    ],
    [
      'disputed: the start of seen, as far as it is there at all',
      { op: 'disputed', path: from },
      [0, 1, 1],
      [4, 4, 5],
    ],
    [
      'overlaps September 2019: ever does, seen is presumed to go on, perhaps may have begun',
      { op: 'overlaps', path: time, value: '2019-09' },
      [1, 2, 3],
      [2, 2, 4],
    ],
    [
      'overlaps 2018: ever does, when seen and perhaps began is open',
      { op: 'overlaps', path: time, value: '2018' },
      [1, 1, 3],
      [2, 2, 4],
    ],
    [
      'contains 2019: ever does; seen may have begun on its first day, which is started-by',
      { op: 'allen', path: time, relation: 'contains', value: '2019' },
      [1, 1, 3],
      [2, 2, 4],
    ],
    [
      'contains or started-by 2019: one of both presumably holds of seen, whichever it is',
      { op: 'allen', path: time, relation: ['contains', 'started-by'], value: '2019' },
      [1, 2, 3],
      [2, 2, 4],
    ],
    [
      'before 2020: ever is not, seen is presumably not, perhaps may be',
      { op: 'allen', path: time, relation: 'before', value: '2020' },
      [0, 0, 2],
      [3, 4, 5],
    ],
    ['and is the least of its parts', { op: 'and', of: [there, early] }, [1, 1, 3], [2, 2, 4]],
    ['or is the greatest of its parts', { op: 'or', of: [there, early] }, [1, 2, 3], [2, 2, 4]],
    ['not not is as it was', { op: 'not', of: { op: 'not', of: there } }, [1, 2, 3], [2, 2, 4]],
  ])('%s', (_, condition, met, negated) => {
    expect({ met: counts(condition), negated: counts({ op: 'not', of: condition }) }).toEqual({
      met,
      negated,
    });
  });
});
