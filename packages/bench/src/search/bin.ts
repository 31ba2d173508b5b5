import { parseArgs } from 'node:util';
import { describeMachine } from '../report/machine.js';
import { markdownTable } from '../report/tables.js';
import { qualityTable } from './page.js';
import { qualities } from './quality.js';
import { miniSearch, vitrine } from './searchers.js';
import { speedTable } from './speed.js';

// One of so many questions, for a quick look; and the speed alone.
const { values } = parseArgs({
  options: { share: { type: 'string', default: '1' }, speed: { type: 'boolean', default: false } },
});
const share = Number(values.share);
const [own, peer] = [vitrine(), miniSearch()];
if (!values.speed) {
  const quality = qualityTable(qualities(own, share), qualities(peer, share));
  process.stdout.write(`${markdownTable(quality)}\n\n`);
}
const speed = await speedTable(own, peer, share);
process.stdout.write(`Taken on: ${describeMachine()}.\n\n${markdownTable(speed)}\n`);
