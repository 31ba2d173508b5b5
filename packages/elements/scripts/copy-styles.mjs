// @ts-check
// tsc copies no CSS: the tokens that the package exports go to dist by hand.
import { copyFileSync } from 'node:fs';

copyFileSync(
  new URL('../src/shared/tokens.css', import.meta.url),
  new URL('../dist/tokens.css', import.meta.url),
);
