import type { Atlas, FuzzyDate, IsoDate, ValidTime } from '@vitrine/core';
import fc from 'fast-check';

/** Small worlds, so that everything meets everything: few ids, few days, much that is missing. */

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

export const days = ['2018-12-31', '2019-01-01', '2019-06-30', '2019-07-01', '2020-02-29'] as const;

const day = fc.constantFrom<IsoDate[]>(...days);

const date: fc.Arbitrary<FuzzyDate> = fc.oneof(
  day.map((one) => ({ edtf: one, earliest: one, latest: one })),
  fc.constantFrom<FuzzyDate[]>(
    { edtf: '2019', earliest: '2019-01-01', latest: '2019-12-31' },
    { edtf: '2019~', earliest: '2019-01-01', latest: '2019-12-31', approximate: true },
    { edtf: '2019-06', earliest: '2019-06-01', latest: '2019-06-30' },
    { edtf: '2019-01/2019-06', earliest: '2019-01-01', latest: '2019-06-30' },
    { edtf: '../2019', latest: '2019-12-31' },
    { edtf: '2019/..', earliest: '2019-01-01' },
  ),
);

const quantity = fc.constantFrom(
  { value: 11, unit: 'percent' },
  { value: 21, unit: 'percent', approximate: true as const },
  { minValue: 11, maxValue: 21, unit: 'percent' },
  { minValue: 11, unit: 'users' },
  { minValue: 11, exclusive: true as const, unit: 'users' },
  { maxValue: 21, exclusive: true as const, unit: 'percent' },
  { value: 11, unit: 'USD' },
);

/** Any bounds, even such as no compiler would give: the engine must not care. */
const validTime: fc.Arbitrary<ValidTime> = sparse(
  { held: fc.boolean() },
  {
    startEarliest: day,
    startLatest: day,
    endEarliest: day,
    endLatest: day,
    announced: day,
    denied: fc.array(
      day.map((one) => ({ from: one, to: one })),
      { minLength: 1, maxLength: 2 },
    ),
  },
);

const lasting = {
  required: {
    state: fc.constantFrom(
      'present' as const,
      'announced' as const,
      'ended' as const,
      'absent' as const,
    ),
    validTime,
  },
  optional: { from: date, to: date, plannedFrom: date },
};

const localized = fc.constantFrom<{ en: string; 'zh-Hans'?: string }[]>(
  { en: 'Coach', 'zh-Hans': '蔻驰' },
  { en: 'coach' },
  { en: 'Gucci', 'zh-Hans': 'ＧＵＣＣＩ' },
);

const one = (of: readonly string[]) => fc.constantFrom(...of);
const some = (of: readonly string[]) => fc.uniqueArray(one(of), { minLength: 1, maxLength: 2 });
const term = (vocabulary: string) => one(words[vocabulary] ?? []);

function reference(...kinds: readonly (keyof typeof ids)[]) {
  return fc.constantFrom(...kinds).chain((kind) => one(ids[kind]).map((id) => ({ [kind]: id })));
}

/** What stands behind a record: who says it and where. What exactly is said is nothing that queries see. */
function claimed(fields: readonly string[]) {
  return {
    claims: fc.array(
      sparse({ source: one(ids.source) }, { passage: fc.integer({ min: 1, max: 3 }) }),
      {
        maxLength: 3,
      },
    ),
    disputed: fc.subarray([...fields]),
  };
}

function sparse<R extends Shape, O extends Shape>(required: R, optional: O) {
  return fc.record(
    { ...required, ...optional },
    { requiredKeys: Object.keys(required) },
  ) as unknown as fc.Arbitrary<Values<R> & Partial<Values<O>>>;
}

type Shape = Readonly<Record<string, fc.Arbitrary<unknown>>>;
type Values<S> = { [K in keyof S]: S[K] extends fc.Arbitrary<infer V> ? V : never };

/** One record for each given id. */
const known = (of: readonly string[], record: fc.Arbitrary<object>) =>
  fc.tuple(...of.map((id) => record.map((fields) => ({ id, ...fields }))));

/** Records that go by a number. */
const numbered = (letter: string, record: fc.Arbitrary<object>, most = 6) =>
  fc
    .array(record, { minLength: 2, maxLength: most })
    .map((list) => list.map((fields, index) => ({ id: `${letter}-${index}`, ...fields })));

const named = { name: localized };
const terms = Object.entries(words)
  .flatMap(([vocabulary, list]) =>
    list.map((word) => ({
      id: `${vocabulary}/${word}`,
      vocabulary,
      term: word,
      name: { en: word },
      definition: { en: word },
    })),
  )
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const collections = fc.record({
  sources: known(
    ids.source,
    sparse(
      {
        title: one(['A', 'B']),
        publisher: one(['L2', 'WWD']),
        kind: term('source-kind'),
        language: fc.constant('en'),
      },
      { published: date, accessed: date, url: fc.constant('https://example.org/') },
    ),
  ),
  organizations: known(
    ids.organization,
    sparse(
      { ...named, kind: term('organization-kind'), ...claimed(['founded']) },
      { founded: date, country: one(['US', 'FR']) },
    ),
  ),
  brands: known(
    ids.brand,
    sparse(
      { ...named, kind: term('brand-kind'), ...claimed(['founded', 'tier']) },
      {
        aliases: fc.constant(['Coach New York']),
        category: some(words['brand-category'] ?? []),
        tier: term('brand-tier'),
        country: one(['US', 'FR']),
        founded: date,
        lineOf: one(ids.brand),
      },
    ),
  ),
  platforms: known(
    ids.platform,
    sparse(
      { ...named, kind: term('platform-kind'), ...claimed(['launched']) },
      {
        model: term('platform-model'),
        operator: one(ids.organization),
        parent: one(ids.platform),
        launched: date,
      },
    ),
  ),
  capabilities: known(
    ids.capability,
    sparse(
      {
        ...named,
        platform: one(ids.platform),
        kind: term('capability-kind'),
        ...lasting.required,
        ...claimed(['state']),
      },
      lasting.optional,
    ),
  ),
  people: known(ids.person, sparse({ ...named, ...claimed([]) }, { country: one(['US']) })),
  metrics: known(
    ids.metric,
    fc.record({
      name: localized,
      definition: localized,
      units: some(['percent', 'users']),
      subjects: fc.constant(['platform']),
    }),
  ),
  markets: known(ids.market, fc.record(named)),
  terms: fc.constant(terms),
  ownerships: numbered(
    'w',
    sparse(
      {
        owner: reference('organization', 'person', 'brand'),
        owned: reference('brand', 'organization', 'platform'),
        kind: fc.constantFrom('parent', 'parent', 'minority'),
        ...lasting.required,
        ...claimed(['share', 'from']),
      },
      { ...lasting.optional, share: quantity },
    ),
  ),
  presences: numbered(
    'r',
    sparse(
      {
        brand: one(ids.brand),
        platform: one(ids.platform),
        channel: term('channel'),
        ...lasting.required,
        ...claimed(['from', 'state']),
      },
      {
        ...lasting.optional,
        era: fc.integer({ min: 1, max: 2 }),
        capabilities: some(ids.capability),
      },
    ),
  ),
  deals: numbered(
    'd',
    sparse(claimed(['amount']), {
      kind: term('deal-kind'),
      parties: fc.array(
        fc
          .tuple(reference('brand', 'organization', 'platform', 'person'), term('party-role'))
          .map(([party, role]) => ({ ...party, role })),
        { minLength: 1, maxLength: 3 },
      ),
      announced: date,
      effective: date,
      asOf: date,
      amount: fc.oneof(quantity, fc.constant('undisclosed')),
      covers: fc.array(reference('capability', 'brand', 'platform'), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
    4,
  ),
  campaigns: numbered(
    'g',
    sparse(
      { ...named, ...claimed(['date']) },
      {
        brand: one(ids.brand),
        platform: one(ids.platform),
        kind: term('campaign-kind'),
        date,
        capabilities: some(ids.capability),
      },
    ),
    3,
  ),
  observations: numbered(
    'f',
    sparse(
      {
        metric: one(ids.metric),
        subject: reference('brand', 'platform', 'organization', 'market'),
        value: quantity,
        ...claimed(['value']),
      },
      {
        population: localized,
        populationSize: fc.constantFrom(45, 100),
        asOf: date,
        period: date,
        forecast: fc.constant(true as const),
        reportedBy: one(ids.organization),
      },
    ),
  ),
  appointments: numbered(
    'a',
    sparse(
      { person: one(ids.person), role: localized, ...lasting.required, ...claimed(['from']) },
      { ...lasting.optional, organization: one(ids.organization), brand: one(ids.brand) },
    ),
    3,
  ),
  insights: numbered(
    'i',
    sparse(
      {
        about: fc.array(reference('brand', 'platform', 'organization', 'market'), {
          minLength: 1,
          maxLength: 2,
        }),
        topic: term('topic'),
        stance: fc.constantFrom('driver', 'barrier', 'neutral'),
        summary: localized,
        ...claimed([]),
      },
      { asOf: date, attributedTo: reference('person', 'brand'), reportedBy: one(ids.organization) },
    ),
    3,
  ),
});

/**
 * Atlases of a few records with every field that queries read. Claims are cut down to their source
 * and passage, which is why the whole is cast once, here.
 */
export const arbitraryAtlas: fc.Arbitrary<Atlas> = collections.map(
  (made) =>
    ({
      meta: { version: '1.0.0', schemaVersion: 1, counts: {} },
      ...made,
      redirects: { brands: { 'b-former': { moved: 'b-1' } } },
    }) as unknown as Atlas,
);
