import type { Atlas } from '@vitrine/core';
import { expect } from 'vitest';
import { open } from '../../src/index.js';
import { run } from '../../src/sql.js';
import type { TestDatabase } from './databases.js';

/**
 * Chinese names under one English name: beyond the first plane (𠮷), behind its surrogates (U+F900, full-width letters),
 * with signs that JSON writes otherwise, and none.
 */
const chinese = ['𠮷', '\uF900', 'ａ', 'Ａ', '店', '店"', '店 ', '店\\', '"', undefined, '𠮷店'];

/** An atlas whose first brands are told apart by their Chinese names alone. */
export function ofRareLetters(atlas: Atlas): Atlas {
  return {
    ...atlas,
    brands: atlas.brands.map((brand, index) => {
      if (index >= chinese.length) return brand;
      const zh = chinese[index];
      return {
        ...brand,
        name: { en: '!\uF900Same𠮷', ...(zh !== undefined && { 'zh-Hans': zh }) },
      };
    }),
  };
}

/** Groups by name stand in the order of the engine both ways, and page by page. */
export async function ordersRareLetters(database: TestDatabase, atlas: Atlas): Promise<void> {
  const db = open(atlas);
  const byName = { v: 1, from: 'brand', groupBy: { name: 'name' } };
  for (const direction of ['asc', 'desc'] as const) {
    const query = { ...byName, orderBy: [{ path: 'name', direction }] };
    expect((await run(query, database)).rows).toEqual(db.run(query).rows);
  }
  let after: string | undefined;
  for (let read = 0; read < chinese.length; read += 2) {
    const query = { ...byName, page: { size: 2, ...(after !== undefined && { after }) } };
    const { rows, next } = await run(query, database);
    expect({ read, rows, next }).toEqual({ read, ...db.run(query) });
    after = next;
  }
}
