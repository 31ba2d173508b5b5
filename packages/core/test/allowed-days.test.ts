import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedDays } from '../src/fuse/allowed-days.js';
import { stateOn } from '../src/index.js';
import { parseEdtf } from '../src/text/parse-edtf.js';

function dates(...texts: string[]) {
  return texts.map((text) => {
    const read = parseEdtf(text);
    if ('problem' in read) throw new Error(read.problem);
    return read.date;
  });
}

describe('the days that several readings leave', () => {
  it.each([
    [['2015', '2015-09-04'], { earliest: '2015-09-04', latest: '2015-09-04' }],
    [['2015-09', '../2015-09-10'], { earliest: '2015-09-01', latest: '2015-09-10' }],
    [['2019/..', '2020'], { earliest: '2020-01-01', latest: '2020-12-31' }],
    [['2011', '2012-01', '2013?'], { earliest: '2011-01-01', latest: '2013-12-31' }],
    [['2011', '2019/..'], { earliest: '2011-01-01' }],
  ])('%j', (readings, left) => {
    expect(allowedDays(dates(...readings))).toEqual(left);
  });

  it('does not depend on their order', () => {
    const year = fc.integer({ min: 2000, max: 2020 }).map(String);
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 5 }), (years) => {
        const readings = dates(...years);
        expect(allowedDays([...readings].reverse())).toEqual(allowedDays(readings));
      }),
    );
  });
});

describe('the close of a platform', () => {
  const time = { held: true, startLatest: '2019-05-01', hostClosed: '2022-03-31' } as const;

  it('does not make an earlier day doubtful', () => {
    expect(stateOn(time, '2020-01-01')).toBe('presumed');
  });

  it('ends what was on it', () => {
    expect(stateOn(time, '2022-04-01')).toBe('ended');
  });
});

describe('an announcement before the first sighting', () => {
  const time = { held: true, announced: '2019-09-13', startLatest: '2020-01-09' } as const;

  it('is what can be said until then, though it may have opened', () => {
    expect(stateOn(time, '2019-09-30')).toBe('announced');
    expect(stateOn(time, '2019-09-12')).toBe('possible');
    expect(stateOn(time, '2020-01-09')).toBe('presumed');
  });

  it('gives way to a start that may have come by then', () => {
    const from = { ...time, startEarliest: '2019-12-01' } as const;
    expect(stateOn(from, '2019-11-30')).toBe('announced');
    expect(stateOn(from, '2019-12-15')).toBe('possible');
  });
});
