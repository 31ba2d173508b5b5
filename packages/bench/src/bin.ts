import { writeFileSync } from 'node:fs';
import { measureColdStart } from './cold-start/measure.js';
import { readOptions } from './options.js';
import { describeMachine } from './report/machine.js';
import { thousands } from './report/numbers.js';
import { page } from './report/page.js';
import { coldStartTable, markdownTable, planTable, sizeTable } from './report/tables.js';
import { targetTable } from './report/targets.js';
import { writePage } from './report/write-page.js';
import { race } from './run/race.js';
import type { Results, SizeResult } from './run/results.js';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const machine = describeMachine();
  say(`${machine}\nThe optimum in time, all others in multiples of it.\n`);
  const sizes: SizeResult[] = [];
  for (const rows of options.measures.length > 0 ? options.rows : []) {
    const size = await race({ ...options, rows, log });
    sizes.push(size);
    say(`${thousands(rows)} presences\n\n${markdownTable(sizeTable(size))}\n`);
  }
  const coldStart = options.coldStart && (await measureColdStart(options.contenders, 9));
  const results: Results = { machine, sizes, ...(coldStart && { coldStart }) };
  if (sizes.length > 0) {
    const plans = planTable(sizes);
    if (plans.length > 1) say(`${markdownTable(plans)}\n`);
    say(`${markdownTable(targetTable(results))}\n`);
  }
  if (coldStart) say(markdownTable(coldStartTable(coldStart)));
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(results, null, 2));
  if (options.markdown !== undefined) writePage(options.markdown, page(results));
}

try {
  await main();
} catch (error) {
  log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
