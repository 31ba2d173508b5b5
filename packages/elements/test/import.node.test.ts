import { expect, test } from 'vitest';

test('the classes can be imported where there is no document, as on a server', async () => {
  const elements = await import('../src/index.js');
  expect(Object.keys(elements)).toContain('VitrineBrandCard');
});
