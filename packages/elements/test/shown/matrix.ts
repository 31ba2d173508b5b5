import { textOf } from '../support.js';

export const six =
  'tmall tmall-luxury-pavilion jd-com wechat-official-accounts wechat-mini-programs weibo';
export const groups = `<vitrine-presence-matrix owners="tapestry kering" platforms="${six}"></vitrine-presence-matrix>`;

export function matrix() {
  const element = document.querySelector('vitrine-presence-matrix');
  if (element === null) throw new Error('There is no matrix in the page.');
  return element;
}

export const all = (selector: string): Element[] => [
  ...(matrix().shadowRoot?.querySelectorAll(selector) ?? []),
];
export const brandsShown = () => all('tbody .name').map(textOf);
export const rowOf = (brand: string) => {
  const row = all('tbody tr').find((one) => textOf(one).startsWith(brand));
  if (!(row instanceof HTMLTableRowElement)) throw new Error(`There is no row of ${brand}.`);
  return row;
};
export const markOf = (brand: string, column: number): HTMLButtonElement => {
  const button = rowOf(brand).cells[column + 1]?.querySelector('button');
  if (!button) throw new Error(`Nobody spoke of ${brand} in column ${column}.`);
  return button;
};
export const focused = () => matrix().shadowRoot?.activeElement;
export const frame = () => new Promise(requestAnimationFrame);
