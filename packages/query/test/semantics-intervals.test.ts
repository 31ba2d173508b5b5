import type { ValidTime } from '@vitrine/core';
import { describe, expect, it } from 'vitest';
import { open, type Condition } from '../src/index.js';
import { announced, atlasOf, brand, platform, presence, seen, stated } from './fixture.js';

/** How true a condition is of one presence, without a day: by what it and its negation count. */
function truthOf(validTime: ValidTime, where: Condition): string {
  const db = open(
    atlasOf({
      brands: [brand('coach')],
      platforms: [platform('tmall')],
      presences: [presence('coach', 'tmall', validTime)],
    }),
  );
  const met = db.presence.where(() => where).count();
  const failed = db.presence.where(() => ({ op: 'not', of: where })).count();
  if (met.certain === 1) return 'surely true';
  if (failed.certain === 1) return 'surely false';
  if (met.presumed === 1) return 'presumably true';
  return failed.presumed === 1 ? 'presumably false' : 'open';
}

const overlaps = (value: string): Condition => ({ op: 'overlaps', path: 'time', value });
const allen = (
  relation: Extract<Condition, { op: 'allen' }>['relation'],
  value: string,
): Condition => ({ op: 'allen', path: 'time', relation, value });

const spring = stated('2019-03-01', '2019-05-31');
const seenInSpring = seen('2019-03-01', '2019-05-31');
const popUp: ValidTime = { ...seenInSpring, temporary: true };
const closing: ValidTime = { ...seenInSpring, hostClosed: '2019-12-31' };
const ended: ValidTime = { held: true, endLatest: '2019-05-31' };
const begun: ValidTime = { held: true, startEarliest: '2019-03-01', startLatest: '2019-03-01' };

describe('what shares a day with a stretch', () => {
  it.each<[string, ValidTime, string, string]>([
    ['March to May has a day of 2019', spring, '2019', 'surely true'],
    ['March to May has the last day of May', spring, '2019-05-31', 'surely true'],
    [
      'March to May has no day of June, since its end is the day after',
      spring,
      '2019-06',
      'surely false',
    ],
    [
      'seen until May it is presumed to go on into June',
      seenInSpring,
      '2019-06',
      'presumably true',
    ],
    ['a pop-up store seen until May is not presumed to go on', popUp, '2019-06', 'open'],
    [
      'seen until May it is presumed to go on until the platform closed',
      closing,
      '2019-12-31',
      'presumably true',
    ],
    ['after the platform closed there is nothing', closing, '2020', 'surely false'],
    ['when seen in March it may have been there in February', seenInSpring, '2019-02', 'open'],
    ['what ended in May may have had any day before', ended, '2001', 'open'],
    ['what ended by the end of May was there some time before', ended, '../2019-05', 'surely true'],
    [
      'what began in March has its first day and, for all that is told, no other',
      begun,
      '2019-03-01',
      'surely true',
    ],
    ['what began in March is presumed to go on for ever', begun, '2049', 'presumably true'],
    ['what began in March is not over before it', begun, '../2019-02', 'surely false'],
    [
      'what is known to have been held at some time only may be of any day',
      { held: true },
      '2019',
      'open',
    ],
    ['what was only announced has no interval', announced('2019-03-01'), '2019', 'surely false'],
    [
      'what had ended before its platform opened contradicts itself',
      { held: true, startEarliest: '2020-01-01', startLatest: '2019-01-01' },
      '2019',
      'open',
    ],
  ])('%s', (_, time, value, truth) => {
    expect(truthOf(time, overlaps(value))).toBe(truth);
  });
});

describe('how an interval stands to a stretch', () => {
  it.each<[string, ValidTime, Condition, string]>([
    ['March to May meets June', spring, allen('meets', '2019-06'), 'surely true'],
    [
      'it is not before June, since it meets it',
      spring,
      allen('before', '2019-06'),
      'surely false',
    ],
    ['it is before July', spring, allen('before', '2019-07'), 'surely true'],
    [
      'it starts what goes on from March to June',
      spring,
      allen('starts', '2019-03/2019-06'),
      'surely true',
    ],
    [
      'it finishes what goes on from January to May',
      spring,
      allen('finishes', '2019-01/2019-05'),
      'surely true',
    ],
    ['it equals March to May', spring, allen('equals', '2019-03/2019-05'), 'surely true'],
    ['it contains April', spring, allen('contains', '2019-04'), 'surely true'],
    ['it is during 2019', spring, allen('during', '2019'), 'surely true'],
    [
      'it overlaps May to June: begins first, ends within',
      spring,
      allen('overlaps', '2019-05/2019-06'),
      'surely true',
    ],
    [
      'it is overlapped by January to April',
      spring,
      allen('overlapped-by', '2019-01/2019-04'),
      'surely true',
    ],
    ['it is met by February', spring, allen('met-by', '2019-02'), 'surely true'],
    ['it is after January', spring, allen('after', '2019-01'), 'surely true'],
    ['it is started by March', spring, allen('started-by', '2019-03'), 'surely true'],
    ['it is finished by May', spring, allen('finished-by', '2019-05'), 'surely true'],
    [
      'seen until May, it is presumed to last beyond 2019',
      seenInSpring,
      allen('during', '2019'),
      'presumably false',
    ],
    ['a pop-up store seen until May may lie within 2019', popUp, allen('during', '2019'), 'open'],
    [
      'what began in March is presumed to have March first',
      begun,
      allen('started-by', '2019-03'),
      'presumably true',
    ],
    [
      'it surely begins with March, however long it lasts',
      begun,
      allen(['starts', 'equals', 'started-by'], '2019-03'),
      'surely true',
    ],
    [
      'what was only announced stands in no relation',
      announced('2019-03-01'),
      allen('before', '2020'),
      'surely false',
    ],
  ])('%s', (_, time, condition, truth) => {
    expect(truthOf(time, condition)).toBe(truth);
  });
});

describe('whether an interval is known', () => {
  const known: Condition = { op: 'known', path: 'time' };
  it('it is of what was held at some time, even where no bound is known', () => {
    expect(truthOf({ held: true }, known)).toBe('surely true');
  });
  it('it is not of what was only announced', () => {
    expect(truthOf(announced('2019-03-01'), known)).toBe('surely false');
  });
});
