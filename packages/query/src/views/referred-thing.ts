import type { IdentityCollection, NamedThing } from '@vitrine/core';
import { named, type ViewContext } from './context.js';

/** The kinds of thing that a reference can point at, by the collection that holds them. */
const collections = {
  brand: 'brands',
  capability: 'capabilities',
  market: 'markets',
  organization: 'organizations',
  person: 'people',
  platform: 'platforms',
} as const satisfies Record<string, IdentityCollection>;

export type ReferredType = keyof typeof collections;

/** A thing with its kind: a brand and a company may go by one id. */
export interface ReferredThing extends NamedThing {
  readonly type: ReferredType;
}

export const referredTypes: readonly ReferredType[] = [
  'brand',
  'capability',
  'market',
  'organization',
  'person',
  'platform',
];

/** What a reference such as `{ brand: 'coach' }` points at, by name. */
export function referredThing(context: ViewContext, reference: object): ReferredThing {
  for (const [key, id] of Object.entries(reference)) {
    const type = referredTypes.find((one) => one === key);
    if (type && typeof id === 'string') return { type, ...named(context, collections[type], id) };
  }
  throw new RangeError(`\`${JSON.stringify(reference)}\` points at nothing.`);
}
