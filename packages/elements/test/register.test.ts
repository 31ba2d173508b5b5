import { expect, test } from 'vitest';

const names = [
  'vitrine-atlas',
  'vitrine-brand-card',
  'vitrine-brand-explorer',
  'vitrine-atlas-search',
  'vitrine-platform-card',
  'vitrine-platform-table',
  'vitrine-presence-matrix',
  'vitrine-changes-list',
  'vitrine-ownership-tree',
  'vitrine-metric-chart',
  'vitrine-timeline',
  'vitrine-as-of-slider',
  'vitrine-source-list',
  'vitrine-deal-card',
  'vitrine-evidence',
];

test('the classes register nothing; define does, and a name that is taken is left alone', async () => {
  await import('../src/index.js');
  expect(names.map((name) => customElements.get(name))).toEqual(names.map(() => undefined));
  class Theirs extends HTMLElement {}
  customElements.define('vitrine-brand-card', Theirs);
  await import('../src/define.js');
  expect(customElements.get('vitrine-brand-card')).toBe(Theirs);
  expect(names.every((name) => customElements.get(name) !== undefined)).toBe(true);
});
