import { parseArgs } from 'node:util';
import { describeMachine } from '../report/machine.js';
import { markdownTable, type Table } from '../report/tables.js';
import { writeTables } from '../report/write-page.js';
import { qualityTable } from './page.js';
import { qualities } from './quality.js';
import { miniSearch, vitrine } from './searchers.js';
import { speedTable } from './speed.js';

// One of so many questions, for a quick look; the speed alone; and the page into which the tables are put.
const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    speed: { type: 'boolean', default: false },
    markdown: { type: 'string' },
  },
});
const share = Number(values.share);
const [own, peer] = [vitrine(), miniSearch()];
const tables: Table[] = [];
if (!values.speed) {
  tables.push(qualityTable(qualities(own, share), qualities(peer, share)));
}
tables.push(await speedTable(own, peer, share));
process.stdout.write(
  `${tables.map(markdownTable).join('\n\n')}\n\nTaken on: ${describeMachine()}.\n`,
);
if (values.markdown !== undefined) writeTables(values.markdown, tables);
