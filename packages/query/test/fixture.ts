import type {
  Atlas,
  Brand,
  Collections,
  IsoDate,
  Ownership,
  Presence,
  ValidTime,
} from '@vitrine/core';

const empty: Collections = {
  sources: [],
  organizations: [],
  brands: [],
  platforms: [],
  capabilities: [],
  people: [],
  metrics: [],
  markets: [],
  terms: [],
  ownerships: [],
  presences: [],
  deals: [],
  campaigns: [],
  observations: [],
  appointments: [],
  insights: [],
};

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** An atlas with the given records and nothing else; the words that they use are defined. */
export function atlasOf(
  collections: Partial<Collections>,
  options: { readonly version?: string; readonly redirects?: Atlas['redirects'] } = {},
): Atlas {
  const terms = [
    ...['flagship-store', 'pop-up-store'].map((word) => ['channel', word]),
    ...['house', 'line'].map((word) => ['brand-kind', word]),
    ...['parent', 'minority'].map((word) => ['ownership-kind', word]),
    ...['percent', 'users'].map((word) => ['unit', word]),
  ].map(([vocabulary = '', word = '']) => ({
    id: `${vocabulary}/${word}`,
    vocabulary,
    term: word,
    name: { en: word },
    definition: { en: word },
  }));
  const all = { ...empty, terms: [...terms].sort(byId), ...collections };
  const counts = Object.entries(all).map(([name, records]) => [name, records.length]);
  return {
    // The counts are of no use to the engine; they are those of the collections.
    meta: {
      version: options.version ?? '1.0.0',
      schemaVersion: 1,
      counts: Object.fromEntries(counts) as Atlas['meta']['counts'],
    },
    ...all,
    redirects: options.redirects ?? {},
  };
}

export const brand = (id: string, fields: Partial<Brand> = {}): Brand => ({
  id,
  name: { en: id },
  kind: 'house',
  claims: [],
  disputed: [],
  ...fields,
});

export const platform = (id: string, fields: Partial<Collections['platforms'][number]> = {}) => ({
  id,
  name: { en: id },
  kind: 'marketplace',
  claims: [],
  disputed: [],
  ...fields,
});

export const organization = (id: string) => ({
  id,
  name: { en: id },
  kind: 'group',
  claims: [],
  disputed: [],
});

export function presence(
  brandId: string,
  platformId: string,
  validTime: ValidTime,
  fields: Partial<Presence> = {},
): Presence {
  const channel = fields.channel ?? 'flagship-store';
  return {
    id: `${brandId}--${platformId}--${channel}`,
    brand: brandId,
    platform: platformId,
    channel,
    state: validTime.held ? 'present' : 'announced',
    validTime,
    claims: [],
    disputed: [],
    ...fields,
  };
}

export function ownership(
  owner: string,
  owned: string,
  validTime: ValidTime,
  fields: Partial<Ownership> = {},
): Ownership {
  return {
    id: `${owner}--${owned}`,
    owner: { organization: owner },
    owned: { brand: owned },
    kind: 'parent',
    state: 'present',
    validTime,
    claims: [],
    disputed: [],
    ...fields,
  };
}

/** Seen from the first to the last day; nothing tells of an end. */
export const seen = (first: IsoDate, last: IsoDate = first): ValidTime => ({
  held: true,
  startLatest: first,
  endEarliest: last,
});

/** Stated from the first to the last day. */
export const stated = (first: IsoDate, last: IsoDate): ValidTime => ({
  held: true,
  startEarliest: first,
  startLatest: first,
  endEarliest: last,
  endLatest: last,
});

export const announced = (day: IsoDate): ValidTime => ({ held: false, announced: day });
