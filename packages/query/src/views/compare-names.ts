import type { NamedThing } from '@vitrine/core';

/** By English name, whatever the case and the accents of its letters, then by id. */
export function byName<Item>(items: readonly Item[], nameOf: (item: Item) => NamedThing): Item[] {
  return items
    .map((item) => {
      const { id, name } = nameOf(item);
      return { item, id, letters: lettersOf(name.en) };
    })
    .sort((a, b) => compare(a.letters, b.letters) || compare(a.id, b.id))
    .map(({ item }) => item);
}

const lettersOf = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
