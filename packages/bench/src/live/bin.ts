import { parseArgs } from 'node:util';
import { describeMachine } from '../report/machine.js';
import { duration, short, thousands } from '../report/numbers.js';
import { markdownTable } from '../report/tables.js';
import { writeTables } from '../report/write-page.js';
import { raceLive } from './race.js';
import { scenes } from './writing.js';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '25' },
    markdown: { type: 'string' },
  },
});
const lines: string[][] = [['records', 'a write by which', 'Vitrine', 'TanStack DB', 'ratio']];
for (const rows of values.rows.split(',').map(Number)) {
  for (const [scene, { vitrine, tanstack }] of await raceLive(rows, Number(values.rounds))) {
    const times = [duration(vitrine), duration(tanstack), `${short(vitrine / tanstack)} ×`];
    lines.push([thousands(rows), scenes[scene], ...times]);
  }
}
process.stdout.write(`Taken on: ${describeMachine()}.\n\n${markdownTable(lines)}\n`);
if (values.markdown !== undefined) writeTables(values.markdown, [lines]);
