import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../src/text/parse-edtf.js';
import { fuzzyDateSchema } from '../src/model/fuzzy-date.js';
import { edtf, single } from './support/arbitraries.js';
import { parsed } from './support/dates.js';

const refused = (text: string): string => {
  const result = parseEdtf(text);
  return 'problem' in result ? result.problem : `accepted as ${JSON.stringify(result.date)}`;
};

describe('the supported forms of EDTF', () => {
  it.each([
    ['2017-06-22', { earliest: '2017-06-22', latest: '2017-06-22' }],
    ['2017-06', { earliest: '2017-06-01', latest: '2017-06-30' }],
    ['2017', { earliest: '2017-01-01', latest: '2017-12-31' }],
    ['2020-02', { earliest: '2020-02-01', latest: '2020-02-29' }],
    ['2019-02', { earliest: '2019-02-01', latest: '2019-02-28' }],
    ['2017-06~', { earliest: '2017-06-01', latest: '2017-06-30', approximate: true }],
    ['2017?', { earliest: '2017-01-01', latest: '2017-12-31', uncertain: true }],
    ['2017%', { earliest: '2017-01-01', latest: '2017-12-31', approximate: true, uncertain: true }],
    ['2019-04/2020-03', { earliest: '2019-04-01', latest: '2020-03-31' }],
    ['2019~/2020', { earliest: '2019-01-01', latest: '2020-12-31', approximate: true }],
    ['../2019', { latest: '2019-12-31' }],
    ['2019/..', { earliest: '2019-01-01' }],
  ])('reads %s', (text, days) => {
    expect(parsed(text)).toEqual({ edtf: text, ...days });
  });

  it('reads a bare year that YAML took for a number', () => {
    expect(fuzzyDateSchema.parse(2019)).toEqual(parsed('2019'));
  });

  it.each([
    '',
    '19',
    '2019-9',
    'September 2019',
    '2019-09-13T08:00',
    '-2019',
    '../..',
    '2019/',
    '201X',
    '2019-06-01~~',
    '2019 ',
    '2019/2020/2021',
    'XX19-01-01',
  ])('refuses `%s` and lists the forms', (text) => {
    expect(refused(text)).toMatch(/is not a date of the supported EDTF forms: 2017, 2017-06/);
    expect(refused(text)).toContain(`\`${text}\``);
  });

  it.each([
    ['2017-13', '2017-13'],
    ['2017-00', '2017-00'],
    ['2017-02-30', '2017-02-30'],
    ['2019-02-29', '2019-02-29'],
    ['1900-02-29', '1900-02-29'],
    ['2017-21', '2017-21'],
    ['../2019-06-31', '2019-06-31'],
    ['2019-06-31~/2020', '2019-06-31'],
  ])('refuses %s, which the calendar does not have', (text, missing) => {
    expect(refused(text)).toBe(`\`${missing}\` names a day or month that does not exist`);
  });

  it.each(['2020/2019', '2019-06-02/2019-06-01', '2020~/2019-12'])(
    'refuses %s, which ends before it starts',
    (text) => {
      expect(refused(text)).toBe(`\`${text}\` ends before it starts`);
    },
  );
});

describe('any EDTF date', () => {
  it('has its earliest day no later than its latest', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const { earliest, latest } = parsed(text);
        if (earliest !== undefined && latest !== undefined) expect(earliest <= latest).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('covers the days of its own text, to the day', () => {
    fc.assert(
      fc.property(single, (text) => {
        const { earliest, latest } = parsed(text);
        const bare = text.replace(/[~?%]/, '');
        expect(earliest?.startsWith(bare)).toBe(true);
        expect(latest?.startsWith(bare)).toBe(true);
        const dayAfter = new Date(Date.parse(latest ?? '') + 86_400_000).toISOString();
        expect(dayAfter.startsWith(bare)).toBe(false);
        const dayBefore = new Date(Date.parse(earliest ?? '') - 86_400_000).toISOString();
        expect(dayBefore.startsWith(bare)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('contains every more precise date of the same text', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          for (const length of [4, 7]) {
            const { earliest = '', latest = '' } = parsed(day.slice(0, length));
            expect(earliest <= day && day <= latest).toBe(true);
          }
        },
      ),
    );
  });

  it('keeps its text', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        expect(parsed(text).edtf).toBe(text);
        expect(fuzzyDateSchema.encode(parsed(text))).toBe(text);
      }),
    );
  });
});

describe('any text', () => {
  it('is read or refused, never a crash', () => {
    const dateLike = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789-/.~?%TX ')),
      maxLength: 25,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), dateLike), (text) => {
        const result = parseEdtf(text);
        expect('date' in result || result.problem.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
