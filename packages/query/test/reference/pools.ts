import type { FuzzyDate, IsoDate } from '@vitrine/core';
import fc from 'fast-check';

/** One of several, each as likely as its weight says however deep it stands; by itself fast-check prefers the first. */
export function choice<Of extends fc.MaybeWeightedArbitrary<unknown>[]>(
  ...of: Of
): fc.Arbitrary<fc.OneOfValue<Of>> {
  return fc.oneof({ depthSize: 'max' }, ...of);
}

/** Small worlds, so that everything meets everything: few ids, few days, few words. */

export const ids = {
  source: ['s-1', 's-2', 's-3'],
  organization: ['o-1', 'o-2', 'o-3'],
  brand: ['b-1', 'b-2', 'b-3'],
  platform: ['p-1', 'p-2'],
  capability: ['c-1', 'c-2'],
  person: ['h-1', 'h-2'],
  metric: ['m-1', 'm-2'],
  market: ['k-1'],
} as const;

/** What `b-1` was called before. */
export const formerBrand = 'b-former';

export const redirects = { brands: { [formerBrand]: { moved: 'b-1' } } };

export const words: Readonly<Record<string, readonly string[]>> = {
  channel: ['shop', 'pop-up'],
  topic: ['trust', 'reach'],
  unit: ['percent', 'users'],
  'organization-kind': ['group'],
  'brand-kind': ['house', 'line'],
  'brand-category': ['bags', 'watches'],
  'brand-tier': ['luxury'],
  'platform-kind': ['marketplace'],
  'platform-model': ['open', 'closed'],
  'capability-kind': ['payment', 'video'],
  'deal-kind': ['partnership', 'investment'],
  'party-role': ['buyer', 'seller'],
  'campaign-kind': ['quiz'],
  'ownership-kind': ['parent', 'minority'],
  'source-kind': ['news', 'report'],
};

export const terms = Object.entries(words)
  .flatMap(([vocabulary, list]) =>
    list.map((word) => ({
      id: `${vocabulary}/${word}`,
      vocabulary,
      term: word,
      name: { en: word },
      definition: { en: word },
      ...(word === 'pop-up' && { temporary: true as const }),
    })),
  )
  .sort((a, b) => (a.id < b.id ? -1 : 1));

export const days = ['2018-12-31', '2019-01-01', '2019-06-30', '2019-07-01', '2020-02-29'] as const;

export const day = fc.constantFrom<IsoDate[]>(...days);

const fuzzy: readonly FuzzyDate[] = [
  { edtf: '2019', earliest: '2019-01-01', latest: '2019-12-31' },
  { edtf: '2019~', earliest: '2019-01-01', latest: '2019-12-31', approximate: true },
  { edtf: '2019-06', earliest: '2019-06-01', latest: '2019-06-30' },
  { edtf: '2019-01/2019-06', earliest: '2019-01-01', latest: '2019-06-30' },
  { edtf: '2018-12/2019-06', earliest: '2018-12-01', latest: '2019-06-30' },
  { edtf: '../2019', latest: '2019-12-31' },
  { edtf: '2019/..', earliest: '2019-01-01' },
];

export const date: fc.Arbitrary<FuzzyDate> = choice(
  day.map((one) => ({ edtf: one, earliest: one, latest: one })),
  fc.constantFrom(...fuzzy),
);

/** What intervals are held against: most of them touch the days above. */
export const stretches: readonly string[] = [
  ...days,
  '2018',
  '2019',
  '2019-06',
  '2019-07',
  '2019/2020',
  '2019-01/2019-06',
  '2019-06-30/2019-07-01',
  '2018-12-31/2020-02-29',
];

export const openStretches: readonly string[] = ['2019-07/..', '../2018', '../2019-06-30'];

export const quantity = fc.constantFrom(
  { value: 11, unit: 'percent' },
  { value: 0.1, unit: 'percent' },
  { value: 0.2, unit: 'percent' },
  { value: 21, unit: 'percent', approximate: true as const },
  { minValue: 11, maxValue: 21, unit: 'percent' },
  { minValue: 11, unit: 'users' },
  { minValue: 11, exclusive: true as const, unit: 'users' },
  { maxValue: 21, exclusive: true as const, unit: 'percent' },
  { maxValue: 21, unit: 'percent' },
  { value: 11, unit: 'USD' },
);

export const localized = fc.constantFrom<{ en: string; 'zh-Hans'?: string }[]>(
  { en: 'Coach', 'zh-Hans': '蔻驰' },
  { en: 'Coach' },
  { en: 'coach' },
  { en: 'Gucci', 'zh-Hans': 'ＧＵＣＣＩ' },
);

export const one = (of: readonly string[]) => fc.constantFrom(...of);
export const some = (of: readonly string[]) =>
  fc.uniqueArray(one(of), { minLength: 1, maxLength: 2 });
export const term = (vocabulary: string) => one(words[vocabulary] ?? []);

export function reference(...kinds: readonly (keyof typeof ids)[]) {
  return fc.constantFrom(...kinds.flatMap((kind) => ids[kind].map((id) => ({ [kind]: id }))));
}

type Shape = Readonly<Record<string, fc.Arbitrary<unknown>>>;
type Values<S> = { [K in keyof S]: S[K] extends fc.Arbitrary<infer V> ? V : never };

/** Records of which the second fields may be missing. */
export function sparse<R extends Shape, O extends Shape>(required: R, optional: O) {
  return fc.record(
    { ...required, ...optional },
    { requiredKeys: Object.keys(required), noNullPrototype: true },
  ) as unknown as fc.Arbitrary<Values<R> & Partial<Values<O>>>;
}
