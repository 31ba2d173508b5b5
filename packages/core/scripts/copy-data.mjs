// @ts-check
// tsc copies no JSON that nothing imports: the data files that the package exports go to dist/atlas by hand.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';

const from = new URL('../src/atlas/', import.meta.url);
const to = new URL('../dist/atlas/', import.meta.url);

mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
  if (name.endsWith('.json')) copyFileSync(new URL(name, from), new URL(name, to));
}
