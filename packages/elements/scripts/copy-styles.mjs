// @ts-check
// tsc copies no CSS and no JSON: what the package exports of the tokens goes to dist by hand.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { files, modeOf, resolverFile, themes } from './read-tokens.mjs';

const dist = new URL('../dist/', import.meta.url);
const source = new URL('../src/tokens/', import.meta.url);

copyFileSync(new URL('../src/shared/tokens.css', import.meta.url), new URL('tokens.css', dist));
mkdirSync(new URL('tokens/modes/', dist), { recursive: true });
for (const file of [resolverFile, ...files]) {
  copyFileSync(new URL(file, source), new URL(`tokens/${file}`, dist));
}
for (const theme of themes) {
  const text = `${JSON.stringify(modeOf(theme), null, 2)}\n`;
  writeFileSync(new URL(`tokens/modes/${theme}.tokens.json`, dist), text);
}
