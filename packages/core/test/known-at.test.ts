import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas } from '../src/atlas/index.js';
import { fuse, type Material } from '../src/fuse/fuse.js';
import { identitiesOf } from '../src/fuse/identities.js';
import { atlasKnownAt } from '../src/fuse/known-at.js';
import type { Atlas } from '../src/model/atlas.js';
import type { IsoDate } from '../src/model/id.js';
import { collectionOf } from '../src/model/fields.js';
import type { ClaimType } from '../src/model/record.js';
import type { Source } from '../src/model/source.js';
import { parseClaims } from '../src/read/parse-claims.js';
import { files } from './support/arbitraries.js';
import { world } from './support/world.js';

const types = Object.keys(collectionOf) as ClaimType[];
const counts = (source: Source, day: IsoDate): boolean =>
  (source.published?.latest ?? source.accessed?.latest ?? '9999') <= day;

/** What a claim may state too, so that the atlas no longer knows what was our own classification. */
const replaceable = ['kind', 'country', 'category'];

const comparable = (records: readonly object[]): object[] =>
  records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !replaceable.includes(name))),
  );

describe('an atlas as known by a day', { timeout: 60_000 }, () => {
  it('is what its sources of that day alone make', () => {
    let less = 0;
    fc.assert(
      fc.property(
        files(),
        fc.constantFrom<IsoDate>('2018-12-31', '2019-06-30', '2020-01-15', '2021-12-31'),
        (authored, day) => {
          const { sources, claims } = parseClaims(authored, world);
          const { terms, redirects, meta } = world;
          const material: Material = {
            identities: identitiesOf(world),
            terms,
            redirects,
            sources,
            claims,
            version: meta.version,
          };
          const known = atlasKnownAt(fuse(material), day);
          const wanted = fuse({
            ...material,
            sources: sources.filter((source) => counts(source, day)),
            claims: claims.filter(({ source }) => counts(source, day)),
          });
          less += Number(known.sources.length < sources.length);
          expect(known.sources).toEqual(wanted.sources);
          for (const type of types) {
            const found = wanted[collectionOf[type]];
            const spoken = found.filter((one) => type !== 'capability' || one.claims.length > 0);
            expect(comparable(known[collectionOf[type]])).toEqual(comparable(spoken));
          }
        },
      ),
      { numRuns: 150 },
    );
    // A day on which everything was known already proves nothing.
    expect(less).toBeGreaterThan(30);
  });

  it('leaves alone what only dated sources tell, once all of them are published', () => {
    const last = atlasKnownAt(atlas, '9999-12-31');
    const dated = atlas.sources.filter(({ published, accessed }) => published ?? accessed);
    expect(last.sources).toEqual(dated);
    const ids = new Set(dated.map(({ id }) => id));
    const untouched = atlas.observations.filter(({ claims }) =>
      claims.every(({ source }) => ids.has(source)),
    );
    expect(untouched.length).toBeGreaterThan(700);
    const known = new Set(last.observations);
    expect(untouched.filter((observation) => !known.has(observation))).toEqual([]);
  });

  it('has nothing that only later sources tell, and says again what was thought then', () => {
    const day = '2018-06-30';
    const known = atlasKnownAt(atlas, day);
    const ids = new Set(known.sources.map(({ id }) => id));
    const told = (of: Atlas) =>
      types.flatMap((type) => of[collectionOf[type]].flatMap(({ claims }) => [...claims]));
    expect(told(known).every(({ source }) => ids.has(source))).toBe(true);
    expect(told(known)).toHaveLength(told(atlas).filter(({ source }) => ids.has(source)).length);
    expect(known.brands.map(({ id }) => id)).toEqual(atlas.brands.map(({ id }) => id));
    expect(known.presences.length).toBeLessThan(atlas.presences.length);
    expect(known.meta.counts.claims).toBe(told(known).length);
  });
});
