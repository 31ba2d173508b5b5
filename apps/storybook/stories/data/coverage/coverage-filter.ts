import { html, type TemplateResult } from 'lit';
import type { Page } from '../shared/page.js';
import { coverageWords } from './words.js';

/**
 * Hides the rows that do not match, where they stand: thousands of cells need not be drawn again for
 * a letter that is typed.
 */
function applyFilter(form: HTMLFormElement, { locale }: Page): void {
  const given = new FormData(form);
  const name = given.get('name');
  const wanted = typeof name === 'string' ? name.trim().toLowerCase() : '';
  const least = Number(given.get('least'));
  const page = form.closest('.data');
  const rows = [...(page?.querySelectorAll<HTMLElement>('tr[data-names]') ?? [])];
  for (const row of rows) {
    const { names = '', present = '0' } = row.dataset;
    row.hidden = !names.includes(wanted) || Number(present) < least;
  }
  for (const body of page?.querySelectorAll('tbody') ?? []) {
    body.hidden = !body.querySelector('tr[data-names]:not([hidden])');
  }
  const words = coverageWords[locale];
  const shown = rows.filter(({ hidden }) => !hidden).length;
  const status = form.querySelector('output');
  if (status) status.textContent = shown === 0 ? words.noMatch : words.shown(shown, rows.length);
}

/** Finds brands by any of their names, or by their owner's, and those that are on many platforms. */
export function coverageFilter(brands: number, most: number, page: Page): TemplateResult {
  const words = coverageWords[page.locale];
  const filter = (event: Event) => {
    event.preventDefault();
    const { currentTarget } = event;
    if (currentTarget instanceof HTMLFormElement) applyFilter(currentTarget, page);
  };
  return html`<form class="filter" role="search" @input=${filter} @submit=${filter}>
    <label
      >${words.filter}
      <input type="search" name="name" autocomplete="off" spellcheck="false" />
    </label>
    <label
      >${words.atLeast}
      <input type="number" name="least" min="0" max=${most} value="0" inputmode="numeric" />
    </label>
    <output role="status">${words.shown(brands, brands)}</output>
  </form>`;
}
