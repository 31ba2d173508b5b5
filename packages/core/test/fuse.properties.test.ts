import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuse, type Material } from '../src/fuse/fuse.js';
import { identitiesOf } from '../src/fuse/identities.js';
import { claimsOf, layer } from '../src/fuse/layer.js';
import type { Atlas } from '../src/model/atlas.js';
import type { SourcedClaim } from '../src/fuse/fuse-fields.js';
import { collectionOf } from '../src/model/fields.js';
import type { ClaimType } from '../src/model/record.js';
import { parseClaims } from '../src/read/parse-claims.js';
import { files } from './support/arbitraries.js';
import { atlasOf, world, type AuthoredFile } from './support/world.js';

const materialOf = (authored: readonly AuthoredFile[]): Material => {
  const { sources, claims } = parseClaims(authored, world);
  const { terms, redirects, meta } = world;
  return {
    identities: identitiesOf(world),
    terms,
    redirects,
    sources,
    claims,
    version: meta.version,
  };
};

/** Shuffled by the keys; insights are numbered as written, so those of a source keep their order. */
function shuffled<T>(items: readonly T[], keys: readonly number[]): T[] {
  return items
    .map((item, index) => ({ item, key: keys[index % keys.length] ?? 0, index }))
    .sort((a, b) => a.key - b.key || b.index - a.index)
    .map(({ item }) => item);
}

function shuffledClaims(claims: readonly SourcedClaim[], keys: readonly number[]): SourcedClaim[] {
  const isInsight = ({ claim }: SourcedClaim) => claim.type === 'insight';
  return [
    ...shuffled(
      claims.filter((claim) => !isInsight(claim)),
      keys,
    ),
    ...claims.filter(isInsight),
  ];
}

const keys = fc.array(fc.integer(), { minLength: 7, maxLength: 13 });
const types = Object.keys(collectionOf) as ClaimType[];
const disputes = (atlas: Atlas): string[] =>
  types.flatMap((type) =>
    atlas[collectionOf[type]].flatMap(({ id, disputed }) =>
      disputed.map((field) => `${type} ${id} ${field}`),
    ),
  );
const sortedText = (claims: readonly SourcedClaim[]): string[] =>
  claims
    .map(({ source, claim }) => {
      const fields = Object.entries(claim).sort(([a], [b]) => (a < b ? -1 : 1));
      return JSON.stringify([source.id, fields]);
    })
    .sort();

describe('fusion', { timeout: 60_000 }, () => {
  it('does not depend on the order of claims and sources', () => {
    fc.assert(
      fc.property(files(), keys, (authored, order) => {
        const material = materialOf(authored);
        const reordered = {
          ...material,
          sources: shuffled(material.sources, order),
          claims: shuffledClaims(material.claims, order),
        };
        expect(fuse(reordered)).toEqual(fuse(material));
      }),
      { numRuns: 120 },
    );
  });

  it('keeps every claim, as it was made', () => {
    fc.assert(
      fc.property(files(), (authored) => {
        const { claims } = materialOf(authored);
        expect(sortedText(claimsOf(atlasOf(...authored)))).toEqual(sortedText(claims));
      }),
      { numRuns: 120 },
    );
  });

  it('of what it was fused from gives the same atlas, byte by byte', () => {
    fc.assert(
      fc.property(files(), (authored) => {
        const atlas = atlasOf(...authored);
        const again = fuse({ ...materialOf(authored), claims: claimsOf(atlas) });
        expect(JSON.stringify(again)).toBe(JSON.stringify(atlas));
      }),
      { numRuns: 120 },
    );
  });

  it('in two layers is the same as at once', () => {
    fc.assert(
      fc.property(files('first'), files('second'), (first, second) => {
        const below = atlasOf(...first);
        const layered = layer(below, parseClaims(second, below));
        expect(layered).toEqual(atlasOf(...first, ...second));
      }),
      { numRuns: 120 },
    );
  });

  it('changes neither the atlas below nor the claims on top', () => {
    fc.assert(
      fc.property(files('first'), files('second'), (first, second) => {
        const below = atlasOf(...first);
        const own = parseClaims(second, below);
        const before = JSON.stringify([below, own.sources, own.claims]);
        layer(below, own);
        expect(JSON.stringify([below, own.sources, own.claims])).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  it('never lets a deprecated claim make a dispute', () => {
    fc.assert(
      fc.property(files('first'), files('second'), (first, second) => {
        const withdrawn = second.map(({ source, claims }) => ({
          source,
          claims: claims.map((claim) => ({ ...claim, rank: 'deprecated', rankReason: 'Wrong.' })),
        }));
        const before = new Set(disputes(atlasOf(...first)));
        const added = disputes(atlasOf(...first, ...withdrawn)).filter((at) => !before.has(at));
        expect(added).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('makes no dispute of a source that repeats another one', () => {
    fc.assert(
      fc.property(files(), fc.nat(), (authored, choice) => {
        const chosen = authored[choice % authored.length];
        if (!chosen) return;
        const echo = { source: { ...chosen.source, id: 'echo' }, claims: chosen.claims };
        const before = new Set(disputes(atlasOf(...authored)));
        const added = disputes(atlasOf(...authored, echo)).filter((at) => !before.has(at));
        expect(added).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
