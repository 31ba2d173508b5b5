import { expect, test } from 'vitest';
import { withOwnClaims } from '../../test/own-claims.js';
import '../brand-card/define.js';

test('elements whose code comes before that of the atlas around them take up what it gives', async () => {
  document.body.innerHTML =
    '<vitrine-atlas as-of="2020-05-31"><vitrine-brand-card brand="coach"></vitrine-brand-card></vitrine-atlas>';
  const card = document.querySelector('vitrine-brand-card');
  await card?.updateComplete;
  expect(customElements.get('vitrine-atlas')).toBeUndefined();
  const around = document.querySelector('vitrine-atlas');
  if (around) around.atlas = withOwnClaims();
  await import('./define.js');
  await expect.poll(() => card?.shadowRoot?.textContent).toContain('since 12 Dec 2019');
});
