// @ts-check
// Weighs what pages and programs load of this package, prints it, and fails where it is over budget.
// Run after the build: node packages/core/scripts/weigh.mjs [folder with other parts, to weigh those alone]
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const [folder = path.join(dist, 'atlas')] = process.argv.slice(2);

/** Bytes of gzip. What reads the part of a brand comes once a page: see .size-limit.json. */
const budgets = {
  'brand part, median': 2_000,
  'brand part, largest': 6_000,
  'evidence of a brand, median': 2_000,
  'evidence of a brand, largest': 20_000,
  'platform part, largest': 68_000,
  'index of all ids': 8_000,
  'all names in both languages': 11_000,
};

/** @param {string} file */
const weight = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/**
 * @param {'brands' | 'platforms'} collection
 * @param {(id: string) => string} fileOf
 */
function weighAll(collection, fileOf = (id) => `${id}.js`) {
  const within = path.join(folder, collection);
  return readdirSync(within)
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.slice(0, -'.js'.length))
    .map((name) => ({ name, bytes: weight(path.join(within, fileOf(name))) }))
    .sort((a, b) => a.bytes - b.bytes);
}

/**
 * @template T
 * @param {readonly T[]} sorted
 * @param {number} share
 * @returns {T}
 */
function quantile(sorted, share) {
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (found === undefined) throw new Error(`There are no parts in ${folder}: build first.`);
  return found;
}

const brands = weighAll('brands');
const evidence = weighAll('brands', (id) => path.join(id, 'evidence.js'));
const platforms = weighAll('platforms');

/**
 * @param {string} thing
 * @param {typeof brands} parts
 * @returns {[string, number, string][]}
 */
function medianAndLargest(thing, parts) {
  const largest = quantile(parts, 1);
  return [
    [`${thing}, median`, quantile(parts, 0.5).bytes, `of ${parts.length}`],
    [`${thing}, largest`, largest.bytes, largest.name],
  ];
}

const weighed = [
  ...medianAndLargest('brand part', brands),
  ...medianAndLargest('evidence of a brand', evidence),
  ...medianAndLargest('platform part', platforms),
  /** @type {[string, number, string]} */
  (['index of all ids', weight(path.join(folder, 'ids-index.js')), '']),
  /** @type {[string, number, string]} */
  (['all names in both languages', weight(path.join(folder, 'names.js')), '']),
];

let over = 0;
for (const [what, bytes, note] of weighed) {
  const budget = new Map(Object.entries(budgets)).get(what);
  const isOver = budget !== undefined && bytes > budget;
  if (isOver) over += 1;
  const limit = budget === undefined ? 'no budget' : `of ${budget} B`;
  console.log(
    `${(isOver ? 'OVER' : 'ok').padEnd(5)}${what.padEnd(30)}${String(bytes).padStart(7)} B gzip ${limit}  ${note}`,
  );
}
process.exitCode = over === 0 ? 0 : 1;
