import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../src/evidence/evidence-of.js';
import { lookupIn } from '../src/evidence/lookup.js';
import { stateOn } from '../src/state-on.js';
import {
  adoption,
  atlasOf,
  doc,
  only,
  percent,
  presence,
  type AuthoredFile,
} from './support/world.js';
import { parsed } from './support/dates.js';

const ofPresence = (field: string, ...files: AuthoredFile[]) => {
  const atlas = atlasOf(...files);
  return evidenceOf(lookupIn(atlas), 'presence', only(atlas.presences), field);
};

const ofFigure = (field: string, ...files: AuthoredFile[]) => {
  const atlas = atlasOf(...files);
  return evidenceOf(lookupIn(atlas), 'observation', only(atlas.observations), field);
};

describe('the evidence of a field', () => {
  const files = [
    doc('old-news', [adoption(percent(12), { passage: 3, passageDigest: '0123456789abcdef' })], {
      published: '2018',
    }),
    doc('report', [adoption(percent(14), { reportedBy: 'lab', summary: 'A seventh.' })], {
      kind: 'report',
    }),
    doc('news', [adoption(percent(12))]),
  ];

  it('has the shown reading first and the others in the order of preference', () => {
    const { readings } = ofFigure('value', ...files);
    expect(readings.map(({ value }) => value.type === 'quantity' && value.quantity)).toEqual([
      percent(14),
      percent(12),
    ]);
    expect(readings.map(({ testimonies }) => testimonies.map(({ source }) => source))).toEqual([
      ['report'],
      ['news', 'old-news'],
    ]);
  });

  it('says that they dispute each other, and by which rule the first is preferred', () => {
    expect(ofFigure('value', ...files)).toMatchObject({
      disputed: true,
      preferredBy: 'source-kind',
    });
  });

  it('leads to the passage, its digest, the reporter and the summary', () => {
    const [shown, other] = ofFigure('value', ...files).readings;
    expect(shown?.testimonies).toEqual([
      {
        source: 'report',
        reportedBy: { id: 'lab', name: { en: 'Lab' } },
        summary: { en: 'A seventh.' },
      },
    ]);
    expect(other?.testimonies[1]).toEqual({
      source: 'old-news',
      passage: 3,
      passageDigest: '0123456789abcdef',
    });
  });

  it('gives no reason where there is one reading', () => {
    const { readings, preferredBy, disputed } = ofFigure(
      'value',
      doc('one', [adoption(percent(1))]),
    );
    expect(readings).toHaveLength(1);
    expect(preferredBy).toBeUndefined();
    expect(disputed).toBe(false);
  });

  it('is empty where no source speaks of the field', () => {
    expect(ofPresence('to', doc('one', [presence()]))).toEqual({
      field: 'to',
      readings: [],
      disputed: false,
    });
  });

  it('shows the value that the record shows', () => {
    const atlas = atlasOf(...files);
    const observation = only(atlas.observations);
    const [shown] = ofFigure('value', ...files).readings;
    expect(shown?.value).toMatchObject({ type: 'quantity', quantity: observation.value });
  });

  it('names things, units and words in the languages of the vocabulary', () => {
    const [unit] = ofFigure('value', ...files).readings;
    expect(unit?.value).toMatchObject({ unit: { id: 'percent', name: { en: 'percent' } } });
    const [tools] = ofPresence(
      'capabilities',
      doc('one', [presence({ capabilities: ['plaza-pay'] })]),
    ).readings;
    expect(tools?.value).toEqual({
      type: 'things',
      things: [{ id: 'plaza-pay', name: { en: 'Plaza Pay' } }],
    });
  });

  it('keeps withdrawn readings, last, with their rank and its reason', () => {
    const { readings } = ofFigure(
      'value',
      doc('wrong', [adoption(percent(90), { rank: 'deprecated', rankReason: 'A misprint.' })], {
        kind: 'filing',
      }),
      doc('right', [adoption(percent(9))], { kind: 'blog' }),
    );
    expect(readings.map(({ testimonies }) => testimonies[0]?.source)).toEqual(['right', 'wrong']);
    expect(readings[1]?.testimonies[0]).toMatchObject({
      rank: 'deprecated',
      rankReason: { en: 'A misprint.' },
    });
  });
});

describe('the evidence of a state', () => {
  const files = [
    doc('first', [presence({ state: 'announced', from: '2019-10', asOf: '2019-09-13' })]),
    doc('second', [presence({ from: '2019-12', asOf: '2020' })]),
  ];

  it('is the state with its days, claim by claim', () => {
    const { readings } = ofPresence('state', ...files);
    expect(readings.map(({ value }) => value)).toEqual([
      {
        type: 'state',
        state: 'announced',
        from: parsed('2019-10'),
        asOf: parsed('2019-09-13'),
      },
      { type: 'state', state: 'present', from: parsed('2019-12'), asOf: parsed('2020') },
    ]);
  });

  it('tells planned days from facts', () => {
    expect(ofPresence('from', ...files).readings).toHaveLength(1);
    expect(ofPresence('plannedFrom', ...files).readings.map(({ value }) => value)).toEqual([
      { type: 'date', date: parsed('2019-10') },
    ]);
  });

  it('shows the days of the record it belongs to', () => {
    const { from, validTime } = only(atlasOf(...files).presences);
    expect(from).toEqual(parsed('2019-12'));
    expect(stateOn(validTime, '2019-11-30')).toBe('announced');
  });
});

describe('the evidence of a whole record', () => {
  it('has every claim', () => {
    const { readings } = ofPresence(
      '*',
      doc('one', [presence({ summary: 'It opened.' })]),
      doc('two', [presence({ summary: 'It is open.' })]),
    );
    expect(readings.map(({ value }) => value)).toEqual([
      { type: 'text', text: { en: 'It opened.' } },
      { type: 'text', text: { en: 'It is open.' } },
    ]);
  });

  it('has each claim as a reading of its own, even where two say it in the same words', () => {
    const { readings } = ofPresence('*', doc('one', [presence()]), doc('two', [presence()]));
    expect(readings.map(({ testimonies }) => testimonies.length)).toEqual([1, 1]);
  });
});

describe('a field that a type does not have', () => {
  it.each(['stat', 'constructor', 'toString', '', 'claims'])('`%s` is refused', (field) => {
    expect(() => ofPresence(field, doc('one', [presence()]))).toThrow(RangeError);
  });

  it('is named in the message', () => {
    expect(() => ofPresence('stat', doc('one', [presence()]))).toThrow(/presence.*`stat`/);
  });

  it('is a planned day of what does not last', () => {
    expect(() => ofFigure('plannedFrom', doc('one', [adoption(percent(1))]))).toThrow(RangeError);
  });
});
