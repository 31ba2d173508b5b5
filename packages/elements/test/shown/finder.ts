import { openStore } from '@vitrine/query/views';
import { atlas as seeds } from '@vitrine/core/atlas';
import { page } from 'vitest/browser';
import { drawn, textOf } from '../support.js';

export const store = openStore(seeds);
export const asOf = '2020-05-31';

export const quiz = (needs = '', attributes = '') =>
  `<vitrine-platform-finder needs="${needs}" ${attributes}></vitrine-platform-finder>`;
export const asked = quiz(
  'category:leather-goods tier:luxury control:own-store service:livestream service:loyalty',
);

export function finder() {
  const element = document.querySelector('vitrine-platform-finder');
  if (element === null) throw new Error('There is no finder in the page.');
  return element;
}

export const within = (selector: string): Element[] => [
  ...(finder().shadowRoot?.querySelectorAll(selector) ?? []),
];
export const headline = () => textOf(within('.headline')[0] ?? document.body);
export const news = () => textOf(within('[role="status"]')[0] ?? document.body);
export const names = () => within('.platform [role="heading"]').map(textOf);

export async function choose(name: string | RegExp, role: 'checkbox' | 'radio' = 'checkbox') {
  await page.getByRole(role, { name }).click();
  await drawn();
}
