import type fc from 'fast-check';
import { arbitraryMaterial } from './arbitrary-claims.js';
import { arbitraryRecords } from './arbitrary-records.js';
import { fused, type Told } from './known-at.js';
import { choice } from './pools.js';

/** Atlases fused by core from arbitrary claims. */
export const arbitraryFused: fc.Arbitrary<Told> = arbitraryMaterial.map((material) => ({
  atlas: fused(material),
  material,
}));

/** Such atlases, and those with arbitrary records, which no claims need explain. */
export const arbitraryTold: fc.Arbitrary<Told> = choice(
  arbitraryFused,
  arbitraryRecords.map((atlas): Told => ({ atlas })),
);
