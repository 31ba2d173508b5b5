import { expect, it } from 'vitest';
import { vitrine } from './support/vitrine.js';

it('finds an id by pinyin', () => {
  const { status, stdout } = vitrine(['search', 'kouchi']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Coach +蔻驰 +蔻驰 \(kouchi\) +pinyin +brands +coach/u);
});

it('takes several words as one text, and only what is asked for', () => {
  const { stdout } = vitrine(['search', 'luois', 'vuitton', '--in', 'brands', '--format', 'json']);
  const { hits } = JSON.parse(stdout) as { hits: { id: string; collection: string }[] };
  expect(hits[0]).toMatchObject({ id: 'louis-vuitton', collection: 'brands' });
  expect(new Set(hits.map(({ collection }) => collection))).toEqual(new Set(['brands']));
});

it('tells the nearest names beside an empty answer', () => {
  const { status, stdout, stderr } = vitrine(['search', 'lious vuitn']);
  expect(status).toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toContain('Louis Vuitton (brands/louis-vuitton)');
});

it('refuses a collection that it does not know, and tells those that there are', () => {
  const { status, stderr } = vitrine(['search', 'coach', '--in', 'brand']);
  expect(status).toBe(1);
  expect(stderr).toContain('unknown `brand`; valid: brands, platforms');
});
