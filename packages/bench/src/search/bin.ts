import { markdownTable } from '../report/tables.js';
import { qualityTable } from './page.js';
import { qualities } from './quality.js';
import { miniSearch, vitrine } from './searchers.js';

// One of so many questions: `--share 10` for a quick look.
const given = process.argv.indexOf('--share');
const share = given < 0 ? 1 : Number(process.argv[given + 1]);
const table = qualityTable(qualities(vitrine(), share), qualities(miniSearch(), share));
process.stdout.write(`${markdownTable(table)}\n`);
