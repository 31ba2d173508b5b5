import { VitrineError } from '@vitrine/core';
import { describe, expect, it } from 'vitest';
import { open } from '../src/index.js';
import { atlasOf, brand } from './fixture.js';

const brands = ['a', 'b', 'c', 'd', 'e'].map((id) => brand(id));
const db = open(atlasOf({ brands }));
const first = db.brand.orderBy((b) => b.name.desc()).page(2);

const refused = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof VitrineError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'accepted';
};

describe('a cursor', () => {
  it('leads from page to page, and stops at the end', () => {
    expect(first.rows.map(({ id }) => id)).toEqual(['e', 'd']);
    const second = db.brand.orderBy((b) => b.name.desc()).page(2, first.next);
    expect(second.rows.map(({ id }) => id)).toEqual(['c', 'b']);
    const third = db.brand.orderBy((b) => b.name.desc()).page(2, second.next);
    expect(third).toEqual({ rows: [expect.objectContaining({ id: 'a' })] });
  });

  it('may change the size of the page', () => {
    expect(db.brand.orderBy((b) => b.name.desc()).page(3, first.next).rows).toHaveLength(3);
  });

  it.each([
    ['another order', () => db.brand.orderBy((b) => b.name.asc()).page(2, first.next)],
    [
      'another condition',
      () =>
        db.brand
          .where((b) => b.name.eq('a'))
          .orderBy((b) => b.name.desc())
          .page(2, first.next),
    ],
    [
      'another version of the atlas',
      () =>
        open(atlasOf({ brands }, { version: '1.0.1' }))
          .brand.orderBy((b) => b.name.desc())
          .page(2, first.next),
    ],
    [
      'an atlas where the row is another',
      () =>
        open(atlasOf({ brands: [brand('d', { name: { en: 'renamed' } })] }))
          .brand.orderBy((b) => b.name.desc())
          .page(2, first.next),
    ],
    ['no cursor', () => db.brand.page(2, 'hello')],
    ['nothing', () => db.brand.page(2, '')],
    ['not base64url', () => db.brand.page(2, 'ä=/+')],
  ])('of %s is refused', (_, run) => {
    expect(refused(run)).toMatch(/^foreign-cursor: page\.after: The cursor /);
  });

  it('of size 0 counts without rows', () => {
    expect(db.run({ v: 1, from: 'brand', page: { size: 0 }, count: true })).toEqual({
      rows: [],
      count: { certain: 5, presumed: 5, possible: 5 },
    });
  });
});
