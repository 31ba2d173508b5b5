import fc from 'fast-check';
import { claimedStates } from '../../src/model/states.js';
import { sourceKinds } from '../../src/model/source-kinds.js';
import type { AuthoredFile } from './world.js';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A day of some year, as ISO text. Up to 28, so that every month has it. */
const parts = (years: { min: number; max: number }) =>
  fc.record({
    year: fc.integer(years).map((year) => String(year).padStart(4, '0')),
    month: fc.integer({ min: 1, max: 12 }).map(twoDigits),
    day: fc.integer({ min: 1, max: 28 }).map(twoDigits),
    precision: fc.constantFrom('year', 'month', 'day'),
    qualifier: fc.constantFrom('', '', '~', '?', '%'),
  });

const textOf = (years: { min: number; max: number }) =>
  parts(years).map(({ year, month, day, precision, qualifier }) => {
    const date = { year, month: `${year}-${month}`, day: `${year}-${month}-${day}` };
    return `${date[precision]}${qualifier}`;
  });

const intervalOf = (single: fc.Arbitrary<string>) =>
  fc.oneof(
    fc
      .tuple(single, single)
      .map(([a, b]) => (a.slice(0, 4) < b.slice(0, 4) ? [a, b] : [b, a]))
      .filter(([a = '', b = '']) => a.slice(0, 4) < b.slice(0, 4))
      .map(([a, b]) => `${a}/${b}`),
    single.map((text) => `../${text}`),
    single.map((text) => `${text}/..`),
  );

/** A year, month or day of any year, with or without a qualifier. */
export const single = textOf({ min: 1, max: 9998 });

/** Any date or interval of the supported forms. */
export const edtf = fc.oneof(single, intervalOf(single));

const nearYears = { min: 2015, max: 2020 };
/** Dates that lie near each other, so that they meet, touch and contradict each other often. */
export const nearDate = textOf(nearYears);
export const nearInterval = intervalOf(nearDate);
const when = fc.oneof({ weight: 4, arbitrary: nearDate }, nearInterval);

/** An ISO day near those dates. */
export const nearDay = parts({ min: 2014, max: 2021 }).map(
  ({ year, month, day }) => `${year}-${month}-${day}` as `${number}-${number}-${number}`,
);

const optional = <T extends Record<string, unknown>>(
  required: { [K in keyof T]: fc.Arbitrary<T[K]> },
  extra: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(fc.record(required), fc.record(extra, { requiredKeys: [] }))
    .map(([a, b]) => ({ ...a, ...b }));

export const quantity = (unit: string): fc.Arbitrary<Record<string, unknown>> => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  );
  return fc.oneof(
    optional({ value: number, unit: fc.constant(unit) }, { approximate: fc.constant(true) }),
    optional({ minValue: number, unit: fc.constant(unit) }, { exclusive: fc.constant(true) }),
    optional({ maxValue: number, unit: fc.constant(unit) }, { exclusive: fc.constant(true) }),
    fc
      .tuple(number, number)
      .map(([a, b]) => ({ minValue: Math.min(a, b), maxValue: Math.max(a, b), unit })),
  );
};

const brand = fc.constantFrom('acme', 'bolt');
const platform = fc.constantFrom('plaza', 'arcade');
const text = fc.constantFrom({ en: 'One' }, { en: 'Two' }, { en: 'One', 'zh-Hans': '一' });

/** A start and an end of which the start is not later, so that no claim contradicts itself. */
const stretch = fc
  .tuple(fc.option(nearDate), fc.option(nearDate))
  .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]))
  .map(([from, to]) => ({ ...(from && { from }), ...(to && { to }) }));

/** What a source may say of Acme's store on Plaza. */
export const presenceClaim = (
  at: Record<string, fc.Arbitrary<unknown>> = {
    brand: fc.constant('acme'),
    platform: fc.constant('plaza'),
  },
) =>
  fc
    .tuple(
      optional(
        { type: fc.constant('presence'), channel: fc.constant('flagship-store'), ...at },
        { asOf: when },
      ),
      fc.constantFrom(...claimedStates),
      stretch,
    )
    .map(([claim, state, days]) => ({ ...claim, state, ...days }));

const anyClaim: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  presenceClaim({ brand, platform }),
  optional(
    { type: fc.constant('brand'), id: brand },
    {
      country: fc.constantFrom('FR', 'IT'),
      tier: fc.constantFrom('luxury', 'premium'),
      category: fc.uniqueArray(fc.constantFrom('fashion', 'beauty', 'watches', 'shoes'), {
        minLength: 1,
      }),
      founded: when,
    },
  ),
  optional(
    { type: fc.constant('platform'), id: platform },
    { operator: fc.constantFrom('holding', 'lab'), launched: nearDate },
  ),
  optional(
    {
      type: fc.constant('observation'),
      metric: fc.constant('adoption'),
      subject: platform.map((id) => ({ platform: id })),
      value: quantity('percent'),
    },
    {
      asOf: fc.constantFrom('2018', '2019~', '2019', '2019-06'),
      population: text,
      populationSize: fc.integer({ min: 1, max: 9 }),
      reportedBy: fc.constantFrom('holding', 'lab'),
      forecast: fc.constant(true),
    },
  ),
  optional(
    { type: fc.constant('deal'), id: fc.constantFrom('big-deal', 'small-deal') },
    {
      kind: fc.constantFrom('partnership', 'acquisition'),
      announced: when,
      asOf: when,
      amount: fc.oneof(quantity('USD'), quantity('CNY'), fc.constant('undisclosed')),
      parties: fc.uniqueArray(
        fc.constantFrom(
          { organization: 'holding', role: 'investor' },
          { organization: 'lab', role: 'investee' },
        ),
        { minLength: 1 },
      ),
    },
  ),
  fc
    .tuple(
      optional(
        {
          type: fc.constant('ownership'),
          owner: fc.constant({ organization: 'holding' }),
          owned: brand.map((id) => ({ brand: id })),
          kind: fc.constantFrom('parent', 'minority'),
        },
        { share: quantity('percent'), state: fc.constantFrom(...claimedStates), asOf: when },
      ),
      stretch,
    )
    .map(([claim, days]) => ({ ...claim, ...days })),
  fc
    .tuple(
      optional(
        {
          type: fc.constant('appointment'),
          person: fc.constantFrom('ann', 'bob'),
          brand,
          role: text,
        },
        { state: fc.constantFrom(...claimedStates) },
      ),
      stretch,
    )
    .map(([claim, days]) => ({ ...claim, ...days })),
  optional(
    {
      type: fc.constant('insight'),
      about: fc.constant([{ platform: 'plaza' }]),
      topic: fc.constantFrom('counterfeits', 'control'),
      stance: fc.constantFrom('driver', 'barrier'),
      summary: text,
    },
    { asOf: when },
  ),
);

/** A claim with where it stands and how it is ranked. */
const provenance = (claim: fc.Arbitrary<Record<string, unknown>>) =>
  fc
    .tuple(
      claim,
      fc.record({ passage: fc.integer({ min: 1, max: 3 }), summary: text }, { requiredKeys: [] }),
      fc.constantFrom(
        {},
        {},
        {},
        { rank: 'preferred', rankReason: 'Checked.' },
        { rank: 'deprecated', rankReason: 'Withdrawn.' },
      ),
    )
    .map(([stated, where, rank]) => ({ ...where, ...stated, ...rank }));

/** Claims that are told apart by type and identity, so that no file repeats itself. */
const identityOf = (claim: Record<string, unknown>): unknown =>
  claim['type'] === 'insight'
    ? Symbol('own record')
    : ['type', 'id', 'brand', 'platform', 'person', 'owned', 'subject']
        .map((field) => JSON.stringify(claim[field]))
        .join();

const filesWith = (
  claim: fc.Arbitrary<Record<string, unknown>>,
  maxClaims: number,
  prefix: string,
): fc.Arbitrary<AuthoredFile[]> =>
  fc
    .array(
      fc.record({
        source: optional(
          {
            title: fc.constant('A title'),
            publisher: fc.constant('The Daily'),
            kind: fc.constantFrom(...sourceKinds),
            language: fc.constant('en'),
          },
          { published: nearDate, accessed: nearDate },
        ),
        claims: fc.uniqueArray(provenance(claim), {
          minLength: 1,
          maxLength: maxClaims,
          selector: identityOf,
        }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((files) =>
      files.map(({ source, claims }, index) => ({
        source: { id: `${prefix}-${index + 1}`, ...source },
        claims,
      })),
    );

/** Documents that speak of all kinds of things, agreeing and contradicting each other. */
export const files = (prefix = 'source') => filesWith(anyClaim, 5, prefix);

/** Documents that all speak of Acme's store on Plaza. */
export const filesAboutOnePresence = filesWith(presenceClaim(), 1, 'source');
