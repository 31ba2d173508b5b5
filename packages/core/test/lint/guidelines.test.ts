import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { rules } from '../../src/lint/rules/index.js';
import { withRules } from './support/guidelines.js';

const file = fileURLToPath(new URL('../../../../docs/data-guidelines.md', import.meta.url));

it('the data guidelines say what the rules say; `npx vitest run --project core guidelines -u` writes it', async () => {
  const text = readFileSync(file, 'utf8');
  await expect(withRules(text, rules)).toMatchFileSnapshot(file);
});
