// @ts-check
// Prints the processor time that importing the main entry adds to Node's own start. Run after the build, as part of
// the benchmarks: node packages/core/scripts/time-import.mjs
import { execFileSync } from 'node:child_process';
import process from 'node:process';

/** In ms. */
const aim = 15;

/** What makes Node itself slow to start, by 30 ms for a bundle of certificates, would hide what the entry adds. */
const bareEnvironment = {
  ...process.env,
  NODE_EXTRA_CA_CERTS: undefined,
  NODE_OPTIONS: undefined,
};

/**
 * Processor time in ms of Node with a script, the median of several runs: other programs take turns on
 * the processor, but do not add to this.
 *
 * @param {string} script
 */
function processorTime(script) {
  const report = 'const { user, system } = process.cpuUsage(); console.log(user + system)';
  const runs = Array.from({ length: 15 }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '--eval', `${script};${report}`], {
        encoding: 'utf8',
        env: bareEnvironment,
      }),
    ),
  );
  return (runs.sort((a, b) => a - b)[7] ?? NaN) / 1000;
}

const main = new URL('../dist/index.js', import.meta.url).href;
const bare = processorTime('');
const added = processorTime(`await import(${JSON.stringify(main)})`) - bare;
console.log(
  `@vitrine/core: the main entry adds ${added.toFixed(1)} ms of processor time to Node's ${bare.toFixed(1)} ms (aim: ${aim} ms)`,
);
