import { layer, type Atlas, type ParsedClaims } from '@vitrine/core';
import { lastDayOf } from './days.js';

/** Everything that an atlas is fused from. */
export interface Material extends ParsedClaims {
  readonly terms: Atlas['terms'];
  readonly redirects: Atlas['redirects'];
}

/** An atlas, and where `knownAt` may be asked of it what it was fused from. */
export interface Told {
  readonly atlas: Atlas;
  readonly material?: Material;
}

const nothing = {
  sources: [],
  organizations: [],
  brands: [],
  platforms: [],
  capabilities: [],
  people: [],
  metrics: [],
  markets: [],
  ownerships: [],
  presences: [],
  deals: [],
  campaigns: [],
  observations: [],
  appointments: [],
  insights: [],
} as const;

/** Fuses the material with core's own fusion: claims laid over an atlas in which there is nothing. */
export function fused({ terms, redirects, ...claims }: Material): Atlas {
  const meta = { version: '1.0.0', schemaVersion: 1, counts: {} } as unknown as Atlas['meta'];
  return layer({ meta, ...nothing, terms, redirects }, claims);
}

/** The atlas as it would be if there were no source but those published by the day. */
export function knownBy({ atlas, material }: Told, knownAt: string | undefined): Atlas {
  if (knownAt === undefined) return atlas;
  if (!material) throw new Error('Only an atlas with its claims can be asked what was known.');
  const day = lastDayOf(knownAt);
  const counts = ({ published, accessed }: Atlas['sources'][number]) =>
    (published?.latest ?? accessed?.latest ?? '9999') <= day;
  const known = fused({
    ...material,
    sources: material.sources.filter(counts),
    claims: material.claims.filter(({ source }) => counts(source)),
  });
  // A capability is there because somebody spoke of it, not because our vocabulary names it.
  return { ...known, capabilities: known.capabilities.filter(({ claims }) => claims.length > 0) };
}
