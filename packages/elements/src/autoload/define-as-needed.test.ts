import { expect, test } from 'vitest';
import { defineAsNeeded } from './define-as-needed.js';
import { parts } from './parts.js';

const isDefined = (name: string) => customElements.get(name) !== undefined;

test('loads what the page holds, what comes later, and nothing else', async () => {
  document.body.innerHTML = '<vitrine-brand-card brand="coach"></vitrine-brand-card>';
  defineAsNeeded(document);
  const card = document.querySelector('vitrine-brand-card');
  await expect.poll(() => card?.shadowRoot?.textContent, { timeout: 10_000 }).toContain('Coach');
  expect(Object.keys(parts).filter(isDefined)).toEqual(['vitrine-brand-card']);

  document.body.insertAdjacentHTML(
    'beforeend',
    '<div><vitrine-source-list publisher="WWD"></vitrine-source-list></div>',
  );
  await expect.poll(() => isDefined('vitrine-source-list'), { timeout: 10_000 }).toBe(true);
  expect(isDefined('vitrine-platform-table')).toBe(false);
});

test('knows every element there is', async () => {
  await import('../define.js');
  const exported: Readonly<Record<string, unknown>> = await import('../index.js');
  const classes = Object.keys(parts).map((name) => customElements.get(name));
  expect(classes).not.toContain(undefined);
  const elements = Object.values(exported).filter(
    (value) => typeof value === 'function' && value.prototype instanceof HTMLElement,
  );
  expect(new Set(classes)).toEqual(new Set(elements));
});
