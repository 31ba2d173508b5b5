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
  Term,
} from './record.js';
import type { schemaVersion } from './schema-version.js';
import type { Source } from './source.js';
import type { Redirect } from './vocabulary.js';

/** The collections of the atlas, each an array of records sorted by id. */
export interface Collections {
  readonly sources: readonly Source[];
  readonly organizations: readonly Organization[];
  readonly brands: readonly Brand[];
  readonly platforms: readonly Platform[];
  readonly capabilities: readonly Capability[];
  readonly people: readonly Person[];
  readonly metrics: readonly Metric[];
  readonly markets: readonly Market[];
  readonly terms: readonly Term[];
  readonly ownerships: readonly Ownership[];
  readonly presences: readonly Presence[];
  readonly deals: readonly Deal[];
  readonly campaigns: readonly Campaign[];
  readonly observations: readonly Observation[];
  readonly appointments: readonly Appointment[];
  readonly insights: readonly Insight[];
}

export type CollectionName = keyof Collections;

export interface AtlasMeta {
  /** Version of the data, by the rules of Semantic Versioning for data. */
  readonly version: string;
  readonly schemaVersion: typeof schemaVersion;
  readonly counts: Readonly<Record<CollectionName | 'claims', number>>;
}

/** Everything that the sources say, fused. Plain JSON. */
export interface Atlas extends Collections {
  readonly meta: AtlasMeta;
  /** Former ids by collection; they never chain. */
  readonly redirects: Readonly<Partial<Record<CollectionName, Readonly<Record<string, Redirect>>>>>;
}
