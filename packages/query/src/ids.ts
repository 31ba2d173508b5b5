import type {
  BrandId,
  CapabilityId,
  MetricId,
  MarketId,
  OrganizationId,
  PersonId,
  PlatformId,
  SourceId,
} from '@vitrine/core';
import type { EntityName } from './model/entity-types.js';

/** Ids that an editor completes. Other ids are allowed: an atlas may be layered with one's own claims. */
type Seeded = {
  source: SourceId;
  organization: OrganizationId;
  brand: BrandId;
  platform: PlatformId;
  capability: CapabilityId;
  person: PersonId;
  metric: MetricId;
  market: MarketId;
};

/** An id of an entity: the seeded ones by name, and any other. */
export type IdOf<E extends EntityName> = E extends keyof Seeded
  ? Seeded[E] | (string & Record<never, never>)
  : string;
