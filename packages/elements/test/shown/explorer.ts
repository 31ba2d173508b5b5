import { atlas as seeds } from '@vitrine/core/atlas';
import { openViews, type BrandIndexOptions } from '@vitrine/query/views';
import { page } from 'vitest/browser';
import { drawn, textOf } from '../support.js';

export const views = openViews(seeds);
export const found = (options: BrandIndexOptions) =>
  views.brandIndex({ asOf: '2019-12-31', ...options }).brands.map(({ brand }) => brand.id);

export const plain = '<vitrine-brand-explorer></vitrine-brand-explorer>';
export const tapestry = '<vitrine-brand-explorer owners="tapestry"></vitrine-brand-explorer>';

export function explorers() {
  return [...document.querySelectorAll('vitrine-brand-explorer')];
}
export function explorer() {
  const [element] = explorers();
  if (!element) throw new Error('There is no explorer in the page.');
  return element;
}
export const within = (selector: string) => explorer().shadowRoot?.querySelectorAll(selector) ?? [];
export const cards = () =>
  [...within('vitrine-brand-card')].map((card) => card.getAttribute('brand'));
export const status = () => textOf(page.getByRole('status').first().element());
export const focused = () => explorer().shadowRoot?.activeElement;
export const box = (name: RegExp | string) => page.getByRole('checkbox', { name });

export const field = () => page.getByRole('combobox', { name: 'Brand, platform or owner' });

export async function choose(name: RegExp | string) {
  const element = box(name).element();
  if (element instanceof HTMLElement) element.click();
  await drawn();
}
export async function press(name: RegExp | string) {
  const element = page.getByRole('button', { name }).first().element();
  if (!(element instanceof HTMLElement)) throw new Error('A button is an element of HTML.');
  element.focus();
  element.click();
  await drawn();
}
