import type { ClaimType } from './record.js';
import type { IdentityCollection, TermVocabulary } from './vocabulary.js';

/** What a field of a claim holds. Reference checks, fusion and evidence all read this one table. */
export type FieldKind =
  | { readonly kind: 'date' | 'quantity' | 'text' | 'country' | 'number' | 'state' }
  | { readonly kind: 'id' | 'ids'; readonly collection: IdentityCollection }
  | { readonly kind: 'term' | 'terms'; readonly vocabulary: TermVocabulary }
  /** `{ brand: 'coach' }`, alone or as a list; its key says which collection it points into. */
  | { readonly kind: 'reference' | 'references' };

const date = { kind: 'date' } as const;
const quantity = { kind: 'quantity' } as const;
const text = { kind: 'text' } as const;
const country = { kind: 'country' } as const;
const number = { kind: 'number' } as const;
const reference = { kind: 'reference' } as const;
const references = { kind: 'references' } as const;
const id = (collection: IdentityCollection) => ({ kind: 'id', collection }) as const;
const ids = (collection: IdentityCollection) => ({ kind: 'ids', collection }) as const;
const term = (vocabulary: TermVocabulary) => ({ kind: 'term', vocabulary }) as const;
const terms = (vocabulary: TermVocabulary) => ({ kind: 'terms', vocabulary }) as const;

const lasting = { state: { kind: 'state' }, from: date, to: date, asOf: date } as const;

export const fields: Readonly<Record<ClaimType, Readonly<Record<string, FieldKind>>>> = {
  organization: {
    id: id('organizations'),
    kind: term('organization-kind'),
    country,
    founded: date,
  },
  brand: {
    id: id('brands'),
    category: terms('brand-category'),
    tier: term('brand-tier'),
    country,
    founded: date,
    lineOf: id('brands'),
  },
  platform: {
    id: id('platforms'),
    kind: term('platform-kind'),
    model: term('platform-model'),
    operator: id('organizations'),
    parent: id('platforms'),
    launched: date,
    closed: date,
  },
  capability: {
    id: id('capabilities'),
    platform: id('platforms'),
    kind: term('capability-kind'),
    ...lasting,
  },
  person: { id: id('people'), country },
  ownership: {
    owner: reference,
    owned: reference,
    kind: term('ownership-kind'),
    era: number,
    share: quantity,
    ...lasting,
  },
  presence: {
    brand: id('brands'),
    platform: id('platforms'),
    channel: term('channel'),
    era: number,
    capabilities: ids('capabilities'),
    ...lasting,
  },
  deal: {
    kind: term('deal-kind'),
    parties: references,
    announced: date,
    effective: date,
    ended: date,
    asOf: date,
    amount: quantity,
    covers: references,
  },
  campaign: {
    name: text,
    brand: id('brands'),
    platform: id('platforms'),
    kind: term('campaign-kind'),
    date,
    partners: references,
    capabilities: ids('capabilities'),
  },
  observation: {
    metric: id('metrics'),
    subject: reference,
    population: text,
    populationSize: number,
    asOf: date,
    period: date,
    value: quantity,
  },
  appointment: {
    person: id('people'),
    organization: id('organizations'),
    brand: id('brands'),
    platform: id('platforms'),
    role: text,
    ...lasting,
  },
  insight: {
    about: references,
    topic: term('topic'),
    stance: term('stance'),
    asOf: date,
    attributedTo: reference,
  },
};

const named = { name: text, aliases: text, zhHansBasis: text } as const;

/** What the fields of a vocabulary entry hold, by collection. */
export const entryFields: Readonly<
  Record<IdentityCollection, Readonly<Record<string, FieldKind>>>
> = {
  organizations: { ...named, kind: term('organization-kind'), country },
  brands: {
    ...named,
    kind: term('brand-kind'),
    category: terms('brand-category'),
    tier: term('brand-tier'),
    country,
    lineOf: id('brands'),
    latinNameInChina: text,
  },
  platforms: {
    ...named,
    kind: term('platform-kind'),
    model: term('platform-model'),
    parent: id('platforms'),
    latinNameInChina: text,
  },
  capabilities: { ...named, platform: id('platforms'), kind: term('capability-kind') },
  people: named,
  metrics: { name: text, definition: text, units: terms('unit'), subjects: text, change: text },
  markets: { ...named, definition: text },
};

/** The collection that the key of a typed reference points into. */
export const referenceCollections = {
  brand: 'brands',
  platform: 'platforms',
  organization: 'organizations',
  market: 'markets',
  person: 'people',
  capability: 'capabilities',
} as const satisfies Record<string, IdentityCollection>;

/** The collection that holds the records of each type of claim. */
export const collectionOf = {
  organization: 'organizations',
  brand: 'brands',
  platform: 'platforms',
  capability: 'capabilities',
  person: 'people',
  ownership: 'ownerships',
  presence: 'presences',
  deal: 'deals',
  campaign: 'campaigns',
  observation: 'observations',
  appointment: 'appointments',
  insight: 'insights',
} as const satisfies Record<ClaimType, string>;

/** The fields that identify a record; claims inside it leave them out, unless they word them differently. */
export const identityFields: Readonly<Record<ClaimType, readonly string[]>> = {
  organization: ['id'],
  brand: ['id'],
  platform: ['id'],
  capability: ['id'],
  person: ['id'],
  ownership: ['owner', 'owned', 'kind', 'era'],
  presence: ['brand', 'platform', 'channel', 'era'],
  deal: ['id'],
  campaign: ['id'],
  observation: ['metric', 'subject', 'population', 'forecast'],
  appointment: ['person', 'organization', 'brand', 'platform', 'role'],
  insight: [],
};

/** Types whose records hold over time and have a `validTime`. */
export const lastingTypes: ReadonlySet<ClaimType> = new Set([
  'capability',
  'ownership',
  'presence',
  'appointment',
]);
