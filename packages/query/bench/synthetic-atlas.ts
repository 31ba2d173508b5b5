import type { Atlas, IsoDate, Presence, Term, ValidTime } from '@vitrine/core';

/** Numbers that look random and are the same on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const name = (letter: string, index: number) => `${letter}-${String(index).padStart(6, '0')}`;

function dayAt(index: number): IsoDate {
  const [year, month, day] = new Date(Date.UTC(2010, 0, 1 + index))
    .toISOString()
    .slice(0, 10)
    .split('-');
  return `${Number(year)}-${month ?? ''}-${day ?? ''}` as IsoDate;
}

/** An atlas of presences of brands on platforms, four in ten of them without a known end. */
export function syntheticAtlas(rows: number): Atlas {
  const random = seeded(1);
  const upTo = (count: number) => Math.floor(random() * count);
  const brands = Math.max(10, rows / 20);
  const platforms = 40;
  const channels = ['flagship-store', 'boutique', 'mini-program'];
  const record = (id: string) => ({ id, name: { en: id }, claims: [], disputed: [] });
  const presences = Array.from({ length: rows }, (_, index): Presence => {
    const start = upTo(4000);
    const end = start + 30 + upTo(1500);
    const validTime: ValidTime = {
      held: true,
      startEarliest: dayAt(start),
      startLatest: dayAt(start + upTo(90)),
      endEarliest: dayAt(end),
      ...(random() < 0.6 && { endLatest: dayAt(end + upTo(90)) }),
    };
    return {
      id: name('r', index),
      brand: name('b', upTo(brands)),
      // Few platforms have most of the brands.
      platform: name('p', Math.floor(platforms * random() ** 3)),
      channel: channels[upTo(channels.length)] ?? 'boutique',
      state: 'present',
      validTime,
      claims: [],
      disputed: [],
    };
  });
  const terms: Term[] = channels.map((term) => ({
    id: `channel/${term}`,
    vocabulary: 'channel',
    term,
    name: { en: term },
    definition: { en: term },
  }));
  const none: readonly never[] = [];
  const collections = {
    sources: none,
    organizations: none,
    brands: Array.from({ length: brands }, (_, index) => ({
      ...record(name('b', index)),
      kind: 'house',
    })),
    platforms: Array.from({ length: platforms }, (_, index) => ({
      ...record(name('p', index)),
      kind: 'marketplace',
    })),
    capabilities: none,
    people: none,
    metrics: none,
    markets: none,
    terms,
    ownerships: none,
    presences,
    deals: none,
    campaigns: none,
    observations: none,
    appointments: none,
    insights: none,
  };
  const counts = Object.entries(collections).map(([key, list]) => [key, list.length]);
  return {
    // The counts are those of the collections; nothing here reads them.
    meta: {
      version: '1.0.0',
      schemaVersion: 1,
      counts: Object.fromEntries(counts) as Atlas['meta']['counts'],
    },
    ...collections,
    redirects: {},
  };
}
