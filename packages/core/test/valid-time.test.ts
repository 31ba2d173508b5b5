import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../src/model/id.js';
import type { State } from '../src/model/states.js';
import { stateOn } from '../src/state-on.js';
import { atlasOf, doc, only, presence, undated, type AuthoredFile } from './support/world.js';

type Said = Parameters<typeof presence>[0];

/** Documents that each say one thing of Acme's store on Plaza. */
const told = (...claims: Said[]): AuthoredFile[] =>
  claims.map((fields, index) => doc(`source-${index}`, [presence(fields)]));

const recordOf = (files: readonly AuthoredFile[]) => only(atlasOf(...files).presences);

const statesOn = (files: readonly AuthoredFile[], ...days: IsoDate[]): State[] => {
  const { validTime } = recordOf(files);
  return days.map((day) => stateOn(validTime, day));
};

describe('stated days', () => {
  const files = told({ state: 'ended', from: '2017-06-01', to: '2019-03-31', asOf: '2020' });

  it('make every day between them certain, the first and the last among them', () => {
    expect(statesOn(files, '2017-06-01', '2018-01-01', '2019-03-31')).toEqual([
      'certain',
      'certain',
      'certain',
    ]);
  });

  it('make the days before absent and the days after ended', () => {
    expect(statesOn(files, '2017-05-31', '2019-04-01')).toEqual(['absent', 'ended']);
  });

  it('that are rough are certain only between their latest start and their earliest end', () => {
    const rough = told({ state: 'ended', from: '2017', to: '2019', asOf: '2020' });
    expect(
      statesOn(
        rough,
        '2016-12-31',
        '2017-06-01',
        '2017-12-31',
        '2019-01-01',
        '2019-06-01',
        '2020-01-01',
      ),
    ).toEqual(['absent', 'possible', 'certain', 'certain', 'possible', 'ended']);
  });

  it('may leave the start open', () => {
    const open = told({ from: '../2018', asOf: '2019-05' });
    expect(statesOn(open, '1999-01-01', '2018-12-31')).toEqual(['possible', 'certain']);
  });
});

describe('sightings', () => {
  const files = told({ asOf: '2018-02-10' }, { asOf: '2019-05-20' });

  it('make the days between the first and the last certain', () => {
    expect(statesOn(files, '2018-02-10', '2018-12-31', '2019-05-20')).toEqual([
      'certain',
      'certain',
      'certain',
    ]);
  });

  it('leave the days before possible: nobody said when it began', () => {
    expect(statesOn(files, '2018-02-09', '2000-01-01')).toEqual(['possible', 'possible']);
  });

  it('leave the days after presumed: nothing says that it ended', () => {
    expect(statesOn(files, '2019-05-21', '2030-01-01')).toEqual(['presumed', 'presumed']);
  });

  it('of some day of a month are sure of its last day for the start and of its first for the end', () => {
    const { validTime } = recordOf(told({ asOf: '2019-09' }));
    expect(validTime).toMatchObject({ startLatest: '2019-09-30', endEarliest: '2019-09-01' });
  });

  it('are those of the day of publication where the claim names none', () => {
    expect(recordOf(told({})).validTime).toMatchObject({
      startLatest: '2020-01-15',
      endEarliest: '2020-01-15',
    });
  });

  it('narrow a rough start, and never move a stated one', () => {
    expect(recordOf(told({ from: '2019' }, { asOf: '2019-05-20' })).validTime).toMatchObject({
      startEarliest: '2019-01-01',
      startLatest: '2019-05-20',
    });
    expect(recordOf(told({ from: '2017-03-01', asOf: '2019' })).validTime).toMatchObject({
      startEarliest: '2017-03-01',
      startLatest: '2017-03-01',
    });
  });
});

describe('what was only announced', () => {
  const files = told({ state: 'announced', asOf: '2019-09-13', from: '2019-10' });

  it('is never present, not even after the planned day', () => {
    expect(statesOn(files, '2019-09-13', '2019-10-31', '2031-01-01')).toEqual([
      'announced',
      'announced',
      'announced',
    ]);
    expect(recordOf(files)).toMatchObject({ state: 'announced', validTime: { held: false } });
  });

  it('is unknown before the announcement', () => {
    expect(statesOn(files, '2019-09-12')).toEqual(['unknown']);
  });

  it('keeps its plan apart from its start', () => {
    const { from, plannedFrom } = recordOf(files);
    expect(from).toBeUndefined();
    expect(plannedFrom?.edtf).toBe('2019-10');
  });

  it('stays announced until the known start, where it came', () => {
    const came = told(
      { state: 'announced', asOf: '2019-09' },
      { from: '2019-12-01', asOf: '2020' },
    );
    expect(statesOn(came, '2019-08-31', '2019-11-30', '2019-12-01')).toEqual([
      'absent',
      'announced',
      'certain',
    ]);
    expect(recordOf(came).state).toBe('present');
  });

  it('and denied later is absent from then on', () => {
    const cancelled = told(
      { state: 'announced', asOf: '2019-01-01' },
      { state: 'absent', asOf: '2019-06-01' },
    );
    expect(statesOn(cancelled, '2019-05-31', '2019-06-01', '2020-01-01')).toEqual([
      'announced',
      'absent',
      'absent',
    ]);
    expect(recordOf(cancelled).state).toBe('absent');
  });
});

describe('denials', () => {
  it('make a day absent, and leave the days before them unknown', () => {
    const files = told({ state: 'absent', asOf: '2019-05-01' });
    expect(statesOn(files, '2019-04-30', '2019-05-01')).toEqual(['unknown', 'absent']);
  });

  it('move the start behind them, where it was seen later', () => {
    const files = told({ state: 'absent', asOf: '2018-05-01' }, { asOf: '2019-05-01' });
    expect(statesOn(files, '2018-04-30', '2018-05-01', '2018-05-02', '2019-05-01')).toEqual([
      'absent',
      'absent',
      'possible',
      'certain',
    ]);
  });

  it('are an end, where it was seen before', () => {
    const files = told({ asOf: '2018-05-01' }, { state: 'absent', asOf: '2019-05-01' });
    expect(statesOn(files, '2018-05-01', '2018-12-01', '2019-05-01', '2019-05-02')).toEqual([
      'certain',
      'possible',
      'absent',
      'ended',
    ]);
    expect(recordOf(files).state).toBe('absent');
  });

  it('are an end too where only a start is stated, by a source without a date', () => {
    const files = [
      undated('one', [presence({ from: '2017' })]),
      doc('two', [presence({ state: 'absent', asOf: '2019-05-01' })]),
    ];
    expect(statesOn(files, '2017-12-31', '2019-06-01')).toEqual(['possible', 'ended']);
  });

  it('of a longer stretch leave a day on which it was surely there', () => {
    const files = told({ asOf: '2016-05-03' }, { state: 'absent', asOf: '2016' });
    expect(statesOn(files, '2016-01-01', '2016-05-03', '2016-12-31')).toEqual([
      'absent',
      'certain',
      'absent',
    ]);
  });

  it('of one day win over coarser ones around it, and over a sighting', () => {
    const files = told(
      { asOf: '2016-05-03' },
      { state: 'absent', asOf: '2016' },
      { state: 'absent', asOf: '2016-05-03' },
      { state: 'absent', asOf: '2016-05' },
    );
    expect(statesOn(files, '2016-05-03')).toEqual(['absent']);
  });

  it('without an end deny every day from their first', () => {
    const files = told({ state: 'absent', asOf: '2019/..' });
    expect(statesOn(files, '2018-12-31', '2019-01-01', '2025-01-01')).toEqual([
      'unknown',
      'absent',
      'absent',
    ]);
  });
});

describe('an end', () => {
  it('without a day is over by the day on which it was told', () => {
    const files = told({ asOf: '2017' }, { state: 'ended', asOf: '2019-05-01' });
    expect(statesOn(files, '2018-01-01', '2019-05-02')).toEqual(['possible', 'ended']);
    expect(recordOf(files).state).toBe('ended');
  });

  it('that lay ahead of the source that tells it is a plan', () => {
    const { to, plannedTo, validTime } = recordOf(told({ asOf: '2018', to: '2020-06' }));
    expect(to).toBeUndefined();
    expect(plannedTo?.edtf).toBe('2020-06');
    expect(stateOn(validTime, '2021-01-01')).toBe('presumed');
  });

  it('that lay behind the source that tells it is a fact', () => {
    const { to, validTime } = recordOf(told({ asOf: '2021', to: '2020-06' }));
    expect(to?.edtf).toBe('2020-06');
    expect(stateOn(validTime, '2021-01-01')).toBe('ended');
  });

  it('that is open is known to go on', () => {
    expect(recordOf(told({ asOf: '2021', from: '2019', to: '2020/..' })).validTime.ongoing).toBe(
      true,
    );
    expect(recordOf(told({ asOf: '2021' })).validTime.ongoing).toBeUndefined();
  });
});

describe('the life of the platform', () => {
  const life = { type: 'platform', id: 'plaza', launched: '2016-04-01', closed: '2022-12-31' };
  const files = [doc('life', [life]), ...told({ asOf: '2019-05-01' })];

  it('bounds what is on it', () => {
    expect(statesOn(files, '2016-03-31', '2016-04-01', '2023-01-01')).toEqual([
      'absent',
      'possible',
      'ended',
    ]);
  });

  it('bounds nothing on another platform', () => {
    const { presences } = atlasOf(
      doc('life', [life]),
      doc('other', [presence({ platform: 'arcade', asOf: '2015-01-01' })]),
    );
    expect(stateOn(only(presences).validTime, '2014-01-01')).toBe('possible');
  });

  it('does not overrule a sighting', () => {
    const early = [doc('life', [life]), ...told({ asOf: '2015-01-01' })];
    expect(statesOn(early, '2015-01-01')).toEqual(['certain']);
  });
});

describe('what nobody spoke about', () => {
  it('has no record, and is never a no', () => {
    expect(atlasOf(...told({})).presences.map(({ brand }) => brand)).toEqual(['acme']);
    expect(stateOn({ held: false }, '2020-01-01')).toBe('unknown');
  });
});

describe('other lasting things', () => {
  it('hold over time in the same way', () => {
    const atlas = atlasOf(
      doc('one', [
        {
          type: 'ownership',
          owner: { organization: 'holding' },
          owned: { brand: 'acme' },
          kind: 'parent',
          from: '2015-01-01',
          asOf: '2018-01-01',
        },
        {
          type: 'appointment',
          person: 'ann',
          brand: 'acme',
          role: 'head',
          to: '2018',
          state: 'ended',
        },
        { type: 'capability', id: 'plaza-pay', state: 'announced' },
      ]),
    );
    expect(stateOn(only(atlas.ownerships).validTime, '2017-01-01')).toBe('certain');
    expect(stateOn(only(atlas.ownerships).validTime, '2019-01-01')).toBe('presumed');
    expect(stateOn(only(atlas.appointments).validTime, '2019-01-01')).toBe('ended');
    expect(atlas.capabilities.find(({ id }) => id === 'plaza-pay')?.state).toBe('announced');
  });
});
