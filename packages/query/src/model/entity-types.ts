import type {
  Appointment,
  Brand,
  Campaign,
  Capability,
  Deal,
  Insight,
  Market,
  Metric,
  Observation,
  Organization,
  Ownership,
  Person,
  Platform,
  Presence,
  Source,
  Term,
} from '@vitrine/core';

/** The record behind each entity that a query can start from or lead to. */
export interface EntityTypes {
  source: Source;
  organization: Organization;
  brand: Brand;
  platform: Platform;
  capability: Capability;
  person: Person;
  metric: Metric;
  market: Market;
  term: Term;
  ownership: Ownership;
  presence: Presence;
  deal: Deal;
  campaign: Campaign;
  observation: Observation;
  appointment: Appointment;
  insight: Insight;
}

export type EntityName = keyof EntityTypes;
export type AnyRecord = EntityTypes[EntityName];

/** Entities that hold over time: as of a day each has a standing. */
export type LastingEntity = 'capability' | 'ownership' | 'presence' | 'appointment';

/** Entities that are not made of claims. */
export type PlainEntity = 'source' | 'metric' | 'market' | 'term';
