import { describe, expect, it } from 'vitest';
import { adoption, atlasOf, doc, only, percent, presence } from './support/world.js';

/** The disputed fields of Acme's store on Plaza when each of the claims has a source of its own. */
const presenceDisputes = (...claims: Parameters<typeof presence>[0][]) =>
  [
    ...only(
      atlasOf(...claims.map((fields, index) => doc(`source-${index}`, [presence(fields)])))
        .presences,
    ).disputed,
  ].sort();

const figureDisputes = (...values: unknown[]) =>
  only(
    atlasOf(...values.map((value, index) => doc(`source-${index}`, [adoption(value)])))
      .observations,
  ).disputed;

const deal = (fields: object) => ({ type: 'deal', id: 'big', ...fields });
const dealDisputes = (...claims: object[]) =>
  only(atlasOf(...claims.map((fields, index) => doc(`source-${index}`, [deal(fields)]))).deals)
    .disputed;

/** Who owns Acme, as claims without a state tell it. */
const ownership = (...claims: object[]) =>
  only(
    atlasOf(
      ...claims.map((fields, index) =>
        doc(`source-${index}`, [
          {
            type: 'ownership',
            owner: { organization: 'holding' },
            owned: { brand: 'acme' },
            kind: 'parent',
            ...fields,
          },
        ]),
      ),
    ).ownerships,
  );

describe('a dispute is', () => {
  it('two starts whose days do not meet', () => {
    expect(presenceDisputes({ from: '2018' }, { from: '2019' })).toEqual(['from']);
  });

  it('two ends whose days do not meet', () => {
    expect(
      presenceDisputes({ state: 'ended', to: '2018' }, { state: 'ended', to: '2019-03' }),
    ).toEqual(['to']);
  });

  it('a sighting before the stated start', () => {
    expect(presenceDisputes({ from: '2019' }, { asOf: '2018-05' })).toEqual(['from']);
  });

  it('a sighting after the stated end', () => {
    expect(presenceDisputes({ state: 'ended', to: '2018' }, { asOf: '2019-05' })).toEqual(['to']);
  });

  it('a denial between two sightings', () => {
    expect(
      presenceDisputes({ asOf: '2017' }, { state: 'absent', asOf: '2018' }, { asOf: '2019' }),
    ).toEqual(['state']);
  });

  it('a denial on the day of a sighting', () => {
    expect(
      presenceDisputes({ asOf: '2018-05-01' }, { state: 'absent', asOf: '2018-05-01' }),
    ).toEqual(['state']);
  });

  it('a start of one source after the end of another', () => {
    expect(
      presenceDisputes({ state: 'ended', from: '2019' }, { state: 'ended', to: '2017' }),
    ).not.toEqual([]);
  });

  it('an end that was reported before the start', () => {
    expect(
      presenceDisputes(
        { state: 'ended', asOf: '2016' },
        { state: 'ended', from: '2018', to: '2019' },
      ),
    ).not.toEqual([]);
  });

  it('an end that was reported before the stated end', () => {
    expect(
      presenceDisputes({ state: 'ended', asOf: '2016' }, { state: 'ended', to: '2018' }),
    ).toEqual(['to']);
  });

  it('two shares that do not meet', () => {
    expect(figureDisputes(percent(12), percent(13))).toEqual(['value']);
    expect(figureDisputes({ maxValue: 20, exclusive: true, unit: 'percent' }, percent(21))).toEqual(
      ['value'],
    );
  });

  it('two amounts in one currency', () => {
    expect(
      dealDisputes(
        { amount: { value: 397e6, unit: 'USD' } },
        { amount: { value: 297e6, unit: 'USD' } },
      ),
    ).toEqual(['amount']);
  });

  it('two different single facts', () => {
    expect(dealDisputes({ kind: 'partnership' }, { kind: 'acquisition' })).toEqual(['kind']);
    const brand = (country: string) => ({ type: 'brand', id: 'bolt', country });
    const { brands } = atlasOf(doc('one', [brand('FR')]), doc('two', [brand('IT')]));
    expect(brands.find(({ id }) => id === 'bolt')?.disputed).toEqual(['country']);
  });

  it('still one when a third source agrees with both', () => {
    expect(presenceDisputes({ from: '2018' }, { from: '2019' }, { from: '2018/2019' })).toEqual([
      'from',
    ]);
  });
});

describe('no dispute is', () => {
  it('progress from announced to present to ended', () => {
    expect(
      presenceDisputes(
        { state: 'announced', asOf: '2018', from: '2019-03' },
        { asOf: '2019-06', from: '2019-05' },
        { state: 'ended', asOf: '2020', to: '2020-01' },
      ),
    ).toEqual([]);
  });

  it('a start that came at another day than was planned', () => {
    expect(
      presenceDisputes(
        { state: 'announced', asOf: '2018', from: '2019' },
        { asOf: '2020', from: '2020' },
      ),
    ).toEqual([]);
  });

  it('an end, and that it is told of later', () => {
    expect(presenceDisputes({ to: '2018-05', asOf: '2018-01' }, { to: '2018-05' })).toEqual([]);
    expect(ownership({ to: '2018' })).toMatchObject({ state: 'ended', disputed: [] });
    // Who tells of the end in 2020 does not say that it still held then.
    expect(ownership({ state: 'ended', to: '2018' }, { to: '2018' }).state).toBe('ended');
  });

  it('a start that was still ahead when it was told of: that is a plan', () => {
    const { state, disputed, plannedFrom, from } = ownership(
      { from: '2020-02', asOf: '2019-12' },
      { from: '2020-03', asOf: '2020-05' },
    );
    expect({ state, disputed }).toEqual({ state: 'present', disputed: [] });
    expect([plannedFrom?.edtf, from?.edtf]).toEqual(['2020-02', '2020-03']);
    expect(ownership({ from: '2020-02', asOf: '2019-12' }).state).toBe('announced');
  });

  it('an end that was planned and did not come', () => {
    expect(presenceDisputes({ asOf: '2018', to: '2019' }, { asOf: '2020' })).toEqual([]);
  });

  it('a date and a more precise one', () => {
    expect(presenceDisputes({ from: '2019' }, { from: '2019-05' }, { from: '2019-05-03' })).toEqual(
      [],
    );
  });

  it('a denial before the opening, or after the last sighting', () => {
    expect(presenceDisputes({ asOf: '2019' }, { state: 'absent', asOf: '2018' })).toEqual([]);
    expect(presenceDisputes({ asOf: '2019' }, { state: 'absent', asOf: '2020' })).toEqual([]);
  });

  it('rounding', () => {
    expect(figureDisputes(percent(12), percent(12.4))).toEqual([]);
    expect(figureDisputes(percent(12), { minValue: 10, exclusive: true, unit: 'percent' })).toEqual(
      [],
    );
  });

  it('two currencies, or a price that one source says was kept back', () => {
    const dollars = { amount: { value: 397e6, unit: 'USD' } };
    expect(dealDisputes(dollars, { amount: { value: 2.7e9, unit: 'CNY' } })).toEqual([]);
    expect(dealDisputes(dollars, { amount: 'undisclosed' })).toEqual([]);
  });

  it('a list with other items: lists add up', () => {
    const one = { parties: [{ organization: 'holding', role: 'investor' }] };
    const two = { parties: [{ organization: 'lab', role: 'investee' }] };
    expect(dealDisputes(one, two)).toEqual([]);
    const { parties } = only(atlasOf(doc('a', [deal(one)]), doc('b', [deal(two)])).deals);
    expect(parties).toHaveLength(2);
  });

  it('the days on which two sources spoke', () => {
    expect(dealDisputes({ asOf: '2018' }, { asOf: '2019' })).toEqual([]);
  });

  it('another wording', () => {
    const campaign = (name: string) => ({ type: 'campaign', id: 'lights', name });
    const atlas = atlasOf(doc('one', [campaign('Lights')]), doc('two', [campaign('The Lights')]));
    expect(only(atlas.campaigns).disputed).toEqual([]);
  });

  it('what a withdrawn claim says', () => {
    const withdrawn = { rank: 'deprecated', rankReason: 'Corrected.' } as const;
    expect(presenceDisputes({ from: '2018' }, { from: '2019', ...withdrawn })).toEqual([]);
    expect(presenceDisputes({ asOf: '2018' }, { from: '2021', ...withdrawn })).toEqual([]);
    expect(
      presenceDisputes(
        { asOf: '2018-05-01', ...withdrawn },
        { state: 'absent', asOf: '2018-05-01', ...withdrawn },
      ),
    ).toEqual([]);
  });
});

describe('a withdrawn claim', () => {
  const withdrawn = { rank: 'deprecated', rankReason: 'Corrected.' } as const;

  it('adds nothing to a list and no day to a presence that others speak of', () => {
    const atlas = atlasOf(
      doc('one', [presence({ capabilities: ['plaza-pay'] })]),
      doc('two', [presence({ capabilities: ['plaza-post'], from: '2015', ...withdrawn })]),
    );
    const { capabilities, from, validTime } = only(atlas.presences);
    expect(capabilities).toEqual(['plaza-pay']);
    expect(from).toBeUndefined();
    expect(validTime.startEarliest).toBeUndefined();
  });

  it('does not replace how the vocabulary classifies a thing', () => {
    const atlas = atlasOf(
      doc('one', [
        { type: 'brand', id: 'acme', country: 'IT', category: ['watches'], ...withdrawn },
      ]),
    );
    const [acme] = atlas.brands;
    expect(acme).toMatchObject({ id: 'acme', country: 'FR', category: ['fashion'] });
    expect(acme?.claims).toHaveLength(1);
  });
});
