import type { Brand } from '@vitrine/core';
import { bucketsBy } from './buckets.js';
import { Dictionary } from './columns.js';

/** Names sorted as small letters: those that begin with a text lie side by side. */
export function prefixSearch(brands: readonly Brand[]): (text: string) => readonly Brand[] {
  const names = brands
    .map((brand) => ({ name: brand.name.en.toLowerCase(), brand }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const firstFrom = (text: string): number => {
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((names[middle]?.name ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (text) => {
    const wanted = text.toLowerCase();
    const found: Brand[] = [];
    for (let at = firstFrom(wanted); ; at++) {
      const entry = names[at];
      if (!entry?.name.startsWith(wanted)) return found;
      found.push(entry.brand);
    }
  };
}

/** Chinese names by each two characters that stand side by side in them; longer texts are then looked for. */
export function containsSearch(brands: readonly Brand[]): (text: string) => readonly Brand[] {
  const bigrams = new Dictionary();
  const codes: number[] = [];
  const owners: number[] = [];
  for (const [index, { name }] of brands.entries()) {
    const chinese = name['zh-Hans'] ?? '';
    const own = new Set<string>();
    for (let at = 0; at + 1 < chinese.length; at++) own.add(chinese.slice(at, at + 2));
    for (const bigram of own) {
      codes.push(bigrams.add(bigram));
      owners.push(index);
    }
  }
  const { offsets, rows } = bucketsBy(Int32Array.from(codes), bigrams.values.length);
  return (text) => {
    const bigram = bigrams.get(text.slice(0, 2));
    const found: Brand[] = [];
    if (bigram < 0) return found;
    for (let at = offsets[bigram] ?? 0; at < (offsets[bigram + 1] ?? 0); at++) {
      const brand = brands[owners[rows[at] ?? 0] ?? 0];
      if (brand && (text.length === 2 || brand.name['zh-Hans']?.includes(text))) found.push(brand);
    }
    return found;
  };
}
