import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas } from '../src/atlas/index.js';
import { layer } from '../src/fuse/layer.js';
import { LayeredAtlas } from '../src/fuse/layered-atlas.js';
import type { Atlas } from '../src/model/atlas.js';
import { parseClaims } from '../src/read/parse-claims.js';
import { files } from './support/arbitraries.js';
import { refusal } from './support/problems.js';
import { atlasOf, type AuthoredFile } from './support/world.js';

/** What the compiler writes at the head of its file is no part of an atlas. */
const seeds = Object.fromEntries(
  Object.entries(atlas).filter(([name]) => name !== '$comment'),
) as unknown as Atlas;

const own = (state: string): unknown => ({
  source: {
    id: 'own-visit',
    title: 'A look at the shop',
    publisher: 'Own desk',
    kind: 'news',
    language: 'en',
    published: '2026-03-01',
  },
  claims: [
    {
      type: 'presence',
      brand: 'coach',
      platform: 'tmall',
      channel: 'flagship-store',
      era: 3,
      state,
      asOf: '2026-03-01',
    },
  ],
});

describe('own sources on top of the seeds', () => {
  it('change the records that they speak of, and leave the others as they are', () => {
    const layered = new LayeredAtlas(seeds);
    const touched = layered.put(parseClaims(own('present'), seeds));
    expect([...touched.keys()].sort()).toEqual(['presences', 'sources']);
    expect([...(touched.get('presences')?.keys() ?? [])]).toEqual([
      'coach--tmall--flagship-store--3',
    ]);
    const { before, after } =
      touched.get('presences')?.get('coach--tmall--flagship-store--3') ?? {};
    expect(before).toBe(seeds.presences.find(({ id }) => id === after?.id));
    expect(layered.record('presences', 'coach--tmall--flagship-store--3')).toBe(after);
    expect(layered.atlas.deals).toBe(seeds.deals);
    expect(layered.atlas).toEqual(layer(seeds, parseClaims(own('present'), seeds)));
  });

  it('are replaced by what is put under the same id, and leave nothing when they are taken away', () => {
    const layered = new LayeredAtlas(seeds);
    layered.put(parseClaims(own('present'), seeds));
    layered.put(parseClaims(own('ended'), seeds));
    expect(layered.atlas).toEqual(layer(seeds, parseClaims(own('ended'), seeds)));
    layered.remove(['own-visit']);
    expect(layered.atlas).toEqual(seeds);
  });

  it('are refused under the id of a source below, and so is the removal of one that is not there', () => {
    const layered = new LayeredAtlas(seeds);
    const parsed = parseClaims(own('present'), seeds);
    const [source] = parsed.sources;
    const taken = seeds.sources[0]?.id ?? '';
    const problems = refusal(() =>
      layered.put({ ...parsed, sources: source ? [{ ...source, id: taken }] : [] }),
    ).problems;
    expect(problems[0]?.message).toContain('exists already');
    layered.put(parsed);
    expect(refusal(() => layered.remove(['own-visti'])).problems[0]?.message).toContain(
      'own-visit',
    );
    expect(layered.atlas.sources).toHaveLength(seeds.sources.length + 1);
  });
});

describe('many own sources', () => {
  const visitTo = (brand: string, id: string) => {
    const visit = parseClaims(own('present'), seeds);
    const [source] = visit.sources;
    const [claim] = visit.claims;
    if (!source || claim?.claim.type !== 'presence') throw new Error('A visit has one claim.');
    const renamed = { ...source, id };
    return {
      ...visit,
      sources: [renamed],
      claims: [{ source: renamed, claim: { ...claim.claim, brand } }],
    };
  };

  it('are not looked through for a record that none of them speaks of', () => {
    const layered = new LayeredAtlas(seeds);
    let looks = 0;
    for (let visit = 0; visit < 50; visit++) {
      const { claims, ...rest } = visitTo('coach', `visit-${visit}`);
      const watched = claims.map(({ source, claim }) => ({
        source,
        claim: new Proxy(claim, {
          get(target, field) {
            looks++;
            return Reflect.get(target, field) as unknown;
          },
        }),
      }));
      layered.put({ ...rest, claims: watched });
    }
    expect(looks).toBeGreaterThan(0);
    looks = 0;
    layered.put(visitTo('gucci', 'another-visit'));
    layered.remove(['another-visit']);
    expect(looks).toBe(0);
  });

  it('about one record are all behind it, and are gone one by one', () => {
    const layered = new LayeredAtlas(seeds);
    for (const id of ['visit-1', 'visit-2']) layered.put(visitTo('coach', id));
    const told = () =>
      layered.atlas.presences
        .find(({ id }) => id === 'coach--tmall--flagship-store--3')
        ?.claims.flatMap(({ source }) => (source.startsWith('visit') ? [source] : []));
    expect(told()).toEqual(['visit-1', 'visit-2']);
    expect(layered.atlas.meta.counts.claims).toBe(seeds.meta.counts.claims + 2);
    layered.remove(['visit-1']);
    expect(told()).toEqual(['visit-2']);
    layered.remove(['visit-2']);
    expect(layered.atlas).toEqual(seeds);
  });
});

describe('whatever is put and taken away', () => {
  it('comes to the same as one layer of what is left', () => {
    fc.assert(
      fc.property(
        files('below'),
        files('own'),
        files('own'),
        fc.array(fc.nat(4), { maxLength: 3 }),
        (below, first, second, removed) => {
          const base = atlasOf(...below);
          const layered = new LayeredAtlas(base);
          const left = new Map<unknown, AuthoredFile>();
          for (const file of [...first, ...second]) {
            layered.put(parseClaims([file], base));
            left.set(file.source.id, file);
          }
          for (const index of removed) {
            const id = [...left.keys()][index];
            if (typeof id !== 'string') continue;
            layered.remove([id]);
            left.delete(id);
          }
          expect(layered.atlas).toEqual(layer(base, parseClaims([...left.values()], base)));
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);
});
