import type { CollectionName, Collections } from '../model/atlas.js';
import type {
  Brand,
  Capability,
  Market,
  Metric,
  Organization,
  Person,
  Platform,
  Term,
} from '../model/record.js';

export type RecordOf<Collection extends CollectionName> = Collections[Collection][number];

const unclaimed = { claims: [], disputed: [] };
const undefinedHere = { en: '' };

/**
 * What is left of a thing that a part only names: its names, and what every record of its kind has.
 * A definition, which is about as long as all the rest, is left out as an empty text.
 */
export const reduced = {
  organizations: ({ id, name, kind }: Organization): Organization => ({
    id,
    name,
    kind,
    ...unclaimed,
  }),
  brands: ({ id, name, kind }: Brand): Brand => ({ id, name, kind, ...unclaimed }),
  // Who operates a platform decides whether what is said of an operator is said of its other platforms.
  platforms: ({ id, name, kind, operator }: Platform): Platform => ({
    id,
    name,
    kind,
    ...(operator !== undefined && { operator }),
    ...unclaimed,
  }),
  capabilities: ({ id, name, platform, kind, state, validTime }: Capability): Capability => ({
    id,
    name,
    platform,
    kind,
    state,
    validTime,
    ...unclaimed,
  }),
  people: ({ id, name }: Person): Person => ({ id, name, ...unclaimed }),
  metrics: (metric: Metric): Metric => ({ ...metric, definition: undefinedHere }),
  markets: ({ id, name }: Market): Market => ({ id, name }),
  terms: (term: Term): Term => ({ ...term, definition: undefinedHere }),
};
