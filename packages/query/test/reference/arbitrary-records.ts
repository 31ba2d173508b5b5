import type { Atlas } from '@vitrine/core';
import fc from 'fast-check';
import { validTime } from './arbitrary-valid-time.js';
import {
  choice,
  date,
  ids,
  localized,
  one,
  quantity,
  redirects,
  reference,
  some,
  sparse,
  term,
  terms,
  words,
} from './pools.js';

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

/** One record for each given id. */
const known = (of: readonly string[], record: fc.Arbitrary<object>) =>
  fc.tuple(...of.map((id) => record.map((fields) => ({ id, ...fields }))));

/** Records that go by a number. */
const numbered = (letter: string, record: fc.Arbitrary<object>, most = 6) =>
  fc
    .array(record, { minLength: 2, maxLength: most, size: 'max' })
    .map((list) => list.map((fields, index) => ({ id: `${letter}-${index}`, ...fields })));

const named = { name: localized };

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
        closed: date,
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
      amount: choice(quantity, fc.constant('undisclosed')),
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
export const arbitraryRecords: fc.Arbitrary<Atlas> = collections.map(
  (made) =>
    ({
      meta: { version: '1.0.0', schemaVersion: 1, counts: {} },
      ...made,
      redirects,
    }) as unknown as Atlas,
);
