import { fuse } from '../../src/fuse/fuse.js';
import { emptyIdentities } from '../../src/fuse/identities.js';
import { layer } from '../../src/fuse/layer.js';
import type { Atlas } from '../../src/model/atlas.js';
import type { AuthoredClaim, Term } from '../../src/model/record.js';
import type { Redirect } from '../../src/model/vocabulary.js';
import { parseClaims } from '../../src/read/parse-claims.js';

/** A source file as somebody writes it. */
export interface AuthoredFile {
  readonly source: Readonly<Record<string, unknown>>;
  readonly claims: readonly Readonly<Record<string, unknown>>[];
}

const words: Readonly<Record<string, readonly string[]>> = {
  channel: ['flagship-store', 'mini-program'],
  topic: ['counterfeits', 'control'],
  unit: ['percent', 'users', 'years', 'USD', 'CNY'],
  'organization-kind': ['group', 'retailer'],
  'brand-kind': ['brand', 'line'],
  'brand-category': ['fashion', 'beauty', 'watches', 'shoes'],
  'brand-tier': ['luxury', 'premium'],
  'platform-kind': ['marketplace', 'app'],
  'platform-model': ['open', 'closed'],
  'capability-kind': ['payment', 'delivery'],
  'deal-kind': ['partnership', 'acquisition'],
  'party-role': ['investor', 'investee'],
  'campaign-kind': ['livestream', 'drop'],
  'ownership-kind': ['parent', 'minority', 'joint-venture', 'founder'],
  stance: ['driver', 'barrier', 'neutral'],
};

const terms: readonly Term[] = Object.entries(words).flatMap(([vocabulary, list]) =>
  list.map((term) => ({
    id: `${vocabulary}/${term}`,
    vocabulary,
    term,
    name: { en: term },
    definition: { en: `What ${term} means.` },
  })),
);

const named = (en: string, fields: object = {}) => ({ name: { en }, ...fields });

const vocabulary = {
  organizations: {
    holding: named('Holding', { kind: 'group' }),
    lab: named('Lab', { kind: 'group' }),
  },
  brands: {
    acme: named('Acme', { kind: 'brand', category: ['fashion'], country: 'FR' }),
    bolt: named('Bolt', { kind: 'brand' }),
    cora: named('Cora', { kind: 'brand' }),
  },
  platforms: {
    plaza: named('Plaza', { kind: 'marketplace' }),
    arcade: named('Arcade', { kind: 'marketplace' }),
  },
  capabilities: {
    'plaza-pay': named('Plaza Pay', { platform: 'plaza', kind: 'payment' }),
    'plaza-post': named('Plaza Post', { platform: 'plaza', kind: 'delivery' }),
  },
  people: { ann: named('Ann'), bob: named('Bob') },
  metrics: {
    adoption: named('Adoption', {
      definition: { en: 'Part of the brands that are there.' },
      units: ['percent'],
      subjects: ['platform'],
    }),
    growth: named('Growth', {
      definition: { en: 'Change of sales.' },
      units: ['percent'],
      subjects: ['platform', 'brand'],
      change: true,
    }),
    'user-base': named('Users', {
      definition: { en: 'People who use it.' },
      units: ['users'],
      subjects: ['platform'],
    }),
    revenue: named('Revenue', {
      definition: { en: 'Sales.' },
      units: ['USD', 'CNY'],
      subjects: ['platform', 'brand'],
    }),
  },
  markets: { china: named('China') },
};

function emptyWorld(redirects: Atlas['redirects']): Atlas {
  const nothing = fuse({
    identities: emptyIdentities(),
    terms,
    redirects: {},
    sources: [],
    claims: [],
    version: '0.0.0',
  });
  return {
    ...layer(nothing, parseClaims({ vocabulary, sources: [] }, nothing)),
    redirects,
  };
}

/** An atlas that knows a few made-up things and in which nobody has said anything yet. */
export const world: Atlas = emptyWorld({});

/** The same, with former ids of brands. */
export const worldWithRedirects = (brands: Readonly<Record<string, Redirect>>): Atlas =>
  emptyWorld({ brands });

/** The value without some of its fields. */
export const without = (value: object, ...fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !fields.includes(name)));

/** A document of 15 January 2020, unless told otherwise, and its claims. */
export function doc(
  id: string,
  claims: readonly Readonly<Record<string, unknown>>[],
  source: Readonly<Record<string, unknown>> = {},
): AuthoredFile {
  return {
    source: {
      id,
      title: `Title of ${id}`,
      publisher: 'The Daily',
      kind: 'news',
      language: 'en',
      published: '2020-01-15',
      ...source,
    },
    claims,
  };
}

/** A document without a date of publication. */
export function undated(id: string, claims: AuthoredFile['claims']): AuthoredFile {
  return { source: without(doc(id, claims).source, 'published'), claims };
}

/** What the documents say, fused on top of the made-up world. */
export const atlasOf = (...files: readonly AuthoredFile[]): Atlas =>
  layer(world, parseClaims(files, world));

type Fields<Type extends AuthoredClaim['type']> = Partial<Omit<AuthoredClaim<Type>, 'type'>>;

/** Acme's flagship store on Plaza, present unless told otherwise. */
export const presence = (fields: Fields<'presence'> = {}) => ({
  type: 'presence',
  brand: 'acme',
  platform: 'plaza',
  channel: 'flagship-store',
  state: 'present',
  ...fields,
});

/** Plaza's adoption at the end of 2019. */
export const adoption = (value: unknown, fields: Fields<'observation'> = {}) => ({
  type: 'observation',
  metric: 'adoption',
  subject: { platform: 'plaza' },
  asOf: '2019-12-31',
  value,
  ...fields,
});

export const percent = (value: number) => ({ value, unit: 'percent' });

/** The one item of a list that must have exactly one. */
export function only<T>(items: readonly T[]): T {
  const [first, ...others] = items;
  if (first === undefined || others.length > 0) {
    throw new Error(`expected exactly one, found ${items.length}`);
  }
  return first;
}

/** The item with the id; throws where there is none. */
export function withId<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  return only(items.filter((item) => item.id === id));
}
