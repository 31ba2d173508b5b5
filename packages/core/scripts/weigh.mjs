// @ts-check
// Weighs what pages and programs load of this package, prints it, and fails where it is over budget.
// Run after the build: node packages/core/scripts/weigh.mjs [folder with other parts, to weigh those alone]
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const [folder = path.join(dist, 'atlas')] = process.argv.slice(2);

/**
 * Bytes of gzip. What is above the aim of 6 kB for a brand, and of 8 kB for all names, is so because of
 * what it says and not of how: see docs/loading.md.
 */
const budgets = {
  'brand part, median': 2_000,
  'brand part, 19 of 20': 6_000,
  'brand part, largest': 20_000,
  'platform part, largest': 68_000,
  'names of all things': 11_000,
};

/**
 * Node alone takes about 14 ms of processor time where the main entry adds 12 to 14 ms. The room above that is for
 * a busy machine; what this is to catch, such as a validator among what the entry loads, adds several times as much.
 */
const importBudget = 1.5;

/** What makes Node itself slow to start, by 30 ms for a bundle of certificates, would hide what the entry adds. */
const bareEnvironment = {
  ...process.env,
  NODE_EXTRA_CA_CERTS: undefined,
  NODE_OPTIONS: undefined,
};

/** @param {string} file */
const weight = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** @param {'brands' | 'platforms'} collection */
function partsOf(collection) {
  const within = path.join(folder, collection);
  return readdirSync(within)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name: name.slice(0, -'.js'.length), bytes: weight(path.join(within, name)) }))
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

/**
 * Processor time in ms of Node with a script, the median of several runs: other programs take turns on
 * the processor, but do not add to this.
 *
 * @param {string} script
 */
function processorTime(script) {
  const report = 'const { user, system } = process.cpuUsage(); console.log(user + system)';
  const runs = Array.from({ length: 9 }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '--eval', `${script};${report}`], {
        encoding: 'utf8',
        env: bareEnvironment,
      }),
    ),
  );
  return (
    quantile(
      runs.sort((a, b) => a - b),
      0.5,
    ) / 1000
  );
}

const brands = partsOf('brands');
const platforms = partsOf('platforms');
const largest = { brand: quantile(brands, 1), platform: quantile(platforms, 1) };

/** @type {[keyof typeof budgets, number, string][]} */
const weighed = [
  ['brand part, median', quantile(brands, 0.5).bytes, `of ${brands.length}`],
  ['brand part, 19 of 20', quantile(brands, 0.95).bytes, ''],
  ['brand part, largest', largest.brand.bytes, largest.brand.name],
  ['platform part, largest', largest.platform.bytes, largest.platform.name],
  ['names of all things', weight(path.join(folder, 'names.js')), ''],
];

let over = 0;
for (const [what, bytes, note] of weighed) {
  const budget = budgets[what];
  if (bytes > budget) over += 1;
  const verdict = bytes > budget ? 'OVER' : 'ok';
  console.log(
    `${verdict.padEnd(5)}${what.padEnd(26)}${String(bytes).padStart(7)} B gzip of ${budget} B  ${note}`,
  );
}

if (process.argv.length === 2) {
  const main = pathToFileURL(path.join(dist, 'index.js')).href;
  const bare = processorTime('');
  const added = processorTime(`await import(${JSON.stringify(main)})`) - bare;
  const ratio = added / bare;
  if (ratio > importBudget) over += 1;
  console.log(
    `${(ratio > importBudget ? 'OVER' : 'ok').padEnd(5)}${'import of the main entry'.padEnd(26)}${added.toFixed(1).padStart(7)} ms on top of Node's ${bare.toFixed(1)} ms: ${ratio.toFixed(2)} of ${importBudget}`,
  );
}
process.exitCode = over === 0 ? 0 : 1;
