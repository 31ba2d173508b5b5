import type { IsoDate, Source } from '@vitrine/core';
import type { MatrixCell, MatrixGroup, MatrixRow, PresenceMatrix } from '@vitrine/query';

const states = ['certain', 'presumed', 'possible', 'announced', 'ended', 'absent'] as const;

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

const brandsOfOwner = 8;

export interface Made {
  readonly brands: number;
  readonly platforms: number;
  /** What part of the cells somebody spoke of; all of them where it is left out. */
  readonly told?: number;
  readonly asOf?: IsoDate;
  /** One cell in so many has another standing, as on another day; none where it is left out. */
  readonly otherwise?: number;
}

/** A matrix of made-up brands, larger than that of the seeds. */
export function madeMatrix({
  brands,
  platforms,
  told = 1,
  asOf = '2020-12-31',
  otherwise,
}: Made): PresenceMatrix {
  const random = seeded(1);
  const sources = Array.from({ length: 5 }, (_, index): Source => ({
    id: `source-${index}`,
    title: `Report ${index}`,
    publisher: 'Example Press',
    kind: 'news',
    language: 'en',
  }));
  const cellOf = (brand: number, platform: number): MatrixCell | null => {
    const [known, which] = [random(), random()];
    const moves = otherwise !== undefined && (brand * platforms + platform) % otherwise === 0;
    const state = states[(Math.floor(which * states.length) + (moves ? 1 : 0)) % states.length];
    if (known >= told) return null;
    return {
      standing: { state: state ?? 'certain' },
      disputed: which < 0.05,
      channels: ['flagship-store'],
      records: [{ collection: 'presences', id: `brand-${brand}--platform-${platform}` }],
      claims: 1,
      sources: ['source-0'],
    };
  };
  const countOf = (cells: readonly (MatrixCell | null)[]) => {
    const of = (...wanted: string[]) =>
      cells.filter((cell) => cell !== null && wanted.includes(cell.standing.state)).length;
    return {
      certain: of('certain'),
      presumed: of('certain', 'presumed'),
      possible: of('certain', 'presumed', 'possible'),
    };
  };
  const named = (name: string, index: number) => ({
    id: `${name.toLowerCase()}-${index}`,
    name: { en: `${name} ${index}` },
  });
  const rows = Array.from({ length: brands }, (_, brand): MatrixRow => {
    const cells = Array.from({ length: platforms }, (_, platform) => cellOf(brand, platform));
    return { brand: named('Brand', brand), cells, total: countOf(cells) };
  });
  const groups: MatrixGroup[] = [];
  for (let from = 0; from < brands; from += brandsOfOwner) {
    const owner = { type: 'organization' as const, ...named('Owner', from / brandsOfOwner) };
    groups.push({ owner, rows: rows.slice(from, from + brandsOfOwner) });
  }
  return {
    view: 'presence-matrix',
    asOf,
    sources,
    counts: { claims: brands * platforms, sources: sources.length, disputed: 1 },
    columns: Array.from({ length: platforms }, (_, platform) => ({
      platform: named('Platform', platform),
      total: countOf(rows.map(({ cells }) => cells[platform] ?? null)),
    })),
    groups,
    channels: [{ id: 'flagship-store', name: { en: 'Flagship store' } }],
  };
}
