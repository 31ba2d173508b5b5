import { expect, it } from 'vitest';
import { readOptions } from '../src/options.js';

it('runs everything on all sizes unless told otherwise', () => {
  const { rows, contenders, measures, coldStart } = readOptions([]);
  expect(rows).toEqual([1000, 10_000, 100_000, 1_000_000]);
  expect(contenders).toContain('duckdb');
  expect(measures).toContain('planCached');
  expect(coldStart).toBe(true);
});

it('narrows contenders and questions apart', () => {
  const narrowed = readOptions(['--only', 'optimum,vitrine,countAll', '--rows', '1000']);
  expect(narrowed.contenders).toEqual(['optimum', 'vitrine']);
  expect(narrowed.measures).toEqual(['countAll']);
  expect(narrowed.coldStart).toBe(false);
});

it('runs the cold start alone where nothing else is asked', () => {
  const { measures, coldStart } = readOptions(['--only', 'vitrine,coldStart']);
  expect(measures).toEqual([]);
  expect(coldStart).toBe(true);
});

it('names what it does not know, and what it does', () => {
  expect(() => readOptions(['--only', 'sqllite'])).toThrow(/sqllite[\s\S]*contenders: .*sqlite/);
  expect(() => readOptions(['--rows', 'many'])).toThrow('--rows: many is no whole number');
});
