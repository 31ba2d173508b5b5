import type { Source } from '@vitrine/core';
import fc from 'fast-check';
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
import type { Material } from './known-at.js';

/** What claims say, from which core's own fusion makes records. */

const sources = fc.tuple(
  ...ids.source.map((id) =>
    sparse(
      {
        id: fc.constant(id),
        title: one(['A', 'B']),
        publisher: one(['L2', 'WWD']),
        kind: term('source-kind'),
        language: fc.constant('en'),
      },
      { published: date, accessed: date, url: fc.constant('https://example.org/') },
    ),
  ),
);

const state = fc.constantFrom('present', 'present', 'present', 'announced', 'ended', 'absent');
const era = fc.integer({ min: 1, max: 2 });
const period = { from: date, to: date, asOf: date };

const provenance = {
  passage: fc.integer({ min: 1, max: 3 }),
  rank: fc.constantFrom('preferred', 'deprecated'),
  reportedBy: one(ids.organization),
};

type Fields = Parameters<typeof sparse>[0];

const claim = (type: string, required: Fields, optional: Fields) =>
  fc.record(
    {
      fields: sparse({ type: fc.constant(type), ...required }, optional),
      provenance: fc.option(sparse({}, provenance), { nil: {}, freq: 1, depthSize: 'max' }),
      source: one(ids.source),
    },
    { noNullPrototype: true },
  );

const spot = { brand: one(ids.brand), platform: one(ids.platform), channel: term('channel') };

const owning = {
  owner: reference('organization', 'person', 'brand'),
  owned: reference('brand', 'organization', 'platform'),
  kind: fc.constantFrom('parent', 'parent', 'minority'),
};

/** Who was appointed works at exactly one place. */
const appointment = choice(
  ...(['organization', 'brand', 'platform'] as const).map((at) =>
    claim(
      'appointment',
      { person: one(ids.person), role: localized, [at]: one(ids[at]) },
      { state, ...period },
    ),
  ),
);

const claims = fc.array(
  choice(
    // What is merely seen and never seen to end is presumed to go on.
    {
      weight: 5,
      arbitrary: claim('presence', { ...spot, state: fc.constant('present') }, { asOf: date }),
    },
    {
      weight: 5,
      arbitrary: claim(
        'presence',
        { ...spot, state },
        { ...period, era: fc.constant(2), capabilities: some(ids.capability) },
      ),
    },
    { weight: 4, arbitrary: claim('ownership', owning, { asOf: date, from: date }) },
    {
      weight: 4,
      arbitrary: claim('ownership', owning, { state, share: quantity, era, ...period }),
    },
    {
      weight: 7,
      arbitrary: claim(
        'observation',
        {
          metric: one(ids.metric),
          subject: reference('brand', 'platform', 'organization', 'market'),
          value: quantity,
        },
        {
          population: localized,
          populationSize: fc.constantFrom(45, 100),
          asOf: date,
          period: date,
          forecast: fc.constant(true as const),
        },
      ),
    },
    {
      weight: 3,
      arbitrary: claim('capability', { id: one(ids.capability) }, { state, ...period }),
    },
    { weight: 2, arbitrary: appointment },
    {
      weight: 4,
      arbitrary: claim(
        'deal',
        { id: one(['d-1', 'd-2', 'd-3']) },
        {
          kind: term('deal-kind'),
          parties: fc.array(
            fc
              .tuple(reference('brand', 'organization', 'platform', 'person'), term('party-role'))
              .map(([party, role]) => ({ ...party, role })),
            { minLength: 1, maxLength: 2 },
          ),
          announced: date,
          effective: date,
          asOf: date,
          amount: choice(quantity, fc.constant('undisclosed')),
          covers: fc.array(reference('capability', 'brand', 'platform'), {
            minLength: 1,
            maxLength: 2,
          }),
        },
      ),
    },
    {
      weight: 3,
      arbitrary: claim(
        'campaign',
        { id: one(['g-1', 'g-2']), name: localized },
        {
          brand: one(ids.brand),
          platform: one(ids.platform),
          kind: term('campaign-kind'),
          date,
          capabilities: some(ids.capability),
        },
      ),
    },
    {
      weight: 3,
      arbitrary: claim(
        'insight',
        {
          about: fc.array(reference('brand', 'platform', 'organization', 'market'), {
            minLength: 1,
            maxLength: 2,
          }),
          topic: term('topic'),
          stance: fc.constantFrom('driver', 'barrier', 'neutral'),
          summary: localized,
        },
        { asOf: date, attributedTo: reference('person', 'brand') },
      ),
    },
    {
      weight: 3,
      arbitrary: claim(
        'brand',
        { id: one(ids.brand) },
        {
          category: fc.constant(['watches']),
          tier: term('brand-tier'),
          country: one(['US', 'FR']),
          founded: date,
          lineOf: one(ids.brand),
        },
      ),
    },
    {
      weight: 3,
      arbitrary: claim(
        'platform',
        { id: one(ids.platform) },
        {
          model: term('platform-model'),
          operator: one(ids.organization),
          parent: one(ids.platform),
          launched: date,
          closed: date,
        },
      ),
    },
    {
      weight: 2,
      arbitrary: claim(
        'organization',
        { id: one(ids.organization) },
        { country: one(['US', 'FR']), founded: date },
      ),
    },
    {
      weight: 1,
      arbitrary: claim('person', { id: one(ids.person) }, { country: one(['US', 'FR']) }),
    },
  ),
  { minLength: 16, maxLength: 40, size: 'max' },
);

const entries = <Fields extends object>(
  of: readonly string[],
  fields: fc.Arbitrary<Fields>,
): fc.Arbitrary<ReadonlyMap<string, Fields>> =>
  fc
    .tuple(...of.map(() => fields))
    .map((made) => new Map(made.map((one, at) => [of[at] ?? '', one])));

const named = { name: localized };

const identities = fc.record({
  organizations: entries(
    ids.organization,
    sparse({ ...named, kind: term('organization-kind') }, { country: one(['US', 'FR']) }),
  ),
  brands: entries(
    ids.brand,
    sparse(
      { ...named, kind: term('brand-kind') },
      {
        category: fc.constant(['bags']),
        tier: term('brand-tier'),
        country: one(['US', 'FR']),
        lineOf: one(ids.brand),
      },
    ),
  ),
  platforms: entries(
    ids.platform,
    sparse(
      { ...named, kind: term('platform-kind') },
      { model: term('platform-model'), parent: one(ids.platform) },
    ),
  ),
  capabilities: entries(
    ids.capability,
    fc.record({ ...named, platform: one(ids.platform), kind: term('capability-kind') }),
  ),
  people: entries(ids.person, fc.record(named)),
  metrics: entries(
    ids.metric,
    fc.record({
      name: localized,
      definition: localized,
      units: some(words['unit'] ?? []),
      subjects: fc.constant(['platform']),
    }),
  ),
  markets: entries(ids.market, fc.record(named)),
});

/**
 * A claim without what our own classification tells of the thing already, since a fused record does
 * not keep what a claim replaced.
 */
function besides(entry: object | undefined, fields: object): object {
  const replaced = (name: string) => name !== 'category' && name !== 'id' && entry && name in entry;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !replaced(name)));
}

const collections = {
  organization: 'organizations',
  brand: 'brands',
  platform: 'platforms',
} as const;

/** What was withdrawn replaces nothing. */
const withdrawn = (how: object): boolean => 'rank' in how && how.rank === 'deprecated';

/** All that an atlas is fused from. What the schema would check holds by construction, so it is cast once. */
export const arbitraryMaterial: fc.Arbitrary<Material> = fc
  .record({ sources, claims, identities })
  .map((made) => {
    const sourceOf = (id: string) => made.sources.find((source) => source.id === id) as Source;
    const stated = made.claims.map(({ fields, provenance: how, source }) => {
      const { type, id } = fields as { type: string; id?: string };
      const collection = collections[type as keyof typeof collections] as
        (typeof collections)[keyof typeof collections] | undefined;
      const entry = collection && made.identities[collection].get(id ?? '');
      return {
        source: sourceOf(source),
        claim: { ...(withdrawn(how) ? fields : besides(entry, fields)), ...how },
      };
    });
    return {
      sources: made.sources,
      claims: stated,
      identities: made.identities,
      terms,
      redirects,
    } as unknown as Material;
  });
