import { atlas as seeds } from '@vitrine/core/atlas';
import { openViews, type BrandIndexOptions } from '@vitrine/query/views';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { spoken } from '../../test/spoken.js';
import { drawn, expectAccessible, show, textOf } from '../../test/support.js';
import { firstState } from './state.js';

const views = openViews(seeds);
const found = (options: BrandIndexOptions) =>
  views.brandIndex({ asOf: '2019-12-31', ...options }).brands.map(({ brand }) => brand.id);

const plain = '<vitrine-brand-explorer></vitrine-brand-explorer>';
const tapestry = '<vitrine-brand-explorer owners="tapestry"></vitrine-brand-explorer>';

function explorers() {
  return [...document.querySelectorAll('vitrine-brand-explorer')];
}
function explorer() {
  const [element] = explorers();
  if (!element) throw new Error('There is no explorer in the page.');
  return element;
}
const within = (selector: string) => explorer().shadowRoot?.querySelectorAll(selector) ?? [];
const cards = () => [...within('vitrine-brand-card')].map((card) => card.getAttribute('brand'));
const status = () => textOf(page.getByRole('status').first().element());
const focused = () => explorer().shadowRoot?.activeElement;
const box = (name: RegExp | string) => page.getByRole('checkbox', { name });

const field = () => page.getByRole('combobox', { name: 'Brand, platform or owner' });

async function choose(name: RegExp | string) {
  const element = box(name).element();
  if (element instanceof HTMLElement) element.click();
  await drawn();
}
async function press(name: RegExp | string) {
  const element = page.getByRole('button', { name }).first().element();
  if (!(element instanceof HTMLElement)) throw new Error('A button is an element of HTML.');
  element.focus();
  element.click();
  await drawn();
}
const clean = location.pathname + location.search;

beforeEach(() => page.viewport(1024, 768));
afterEach(() => {
  document.body.innerHTML = '';
  history.replaceState(null, '', clean);
});

describe('what it finds', () => {
  test('all brands as cards, page by page', async () => {
    await show(plain);
    expect(status()).toBe('238 brands, the first 24 shown');
    expect(cards()).toEqual(found({}).slice(0, 24));
    await press('Show 24 more');
    expect(status()).toBe('238 brands, the first 48 shown');
    expect(cards()).toHaveLength(48);
    expect(focused()?.querySelector('vitrine-brand-card')?.getAttribute('brand')).toBe(cards()[24]);
  });

  test('each card with its profile, once its code has come', async () => {
    await show(tapestry);
    const card = within('vitrine-brand-card')[0];
    await expect.poll(() => card && textOf(card)).toContain('Leather goods , United States');
  });

  test('what a reader chooses: any value of a facet, each of the facets', async () => {
    await show(plain);
    await choose(/^Tmall \d/);
    await choose(/^JD\.com \d/);
    await choose(/^Watches \d/);
    const asked = { platforms: ['tmall', 'jd-com'], categories: ['watches'] };
    expect(cards()).toEqual(found(asked));
    expect(status()).toBe(`${found(asked).length} of 238 brands`);
    await choose(/^JD\.com \d/);
    expect(cards()).toEqual(found({ ...asked, platforms: ['tmall'] }));
  });

  test('counts that answer to the other facets, and to the day', async () => {
    const atlas = await show(
      '<vitrine-brand-explorer categories="watches"></vitrine-brand-explorer>',
    );
    const count = found({ categories: ['watches'], platforms: ['tmall'] }).length;
    await expect.element(box(`Tmall ${count} brands`)).toBeVisible();
    atlas.asOf = '2012-12-31';
    await drawn();
    expect(page.getByRole('checkbox', { name: /^Tmall \d/ }).elements()).toHaveLength(
      Math.min(
        1,
        found({ categories: ['watches'], platforms: ['tmall'], asOf: '2012-12-31' }).length,
      ),
    );
    expect(textOf(explorer())).toContain('as of 31 December 2012');
  });

  test('by name in either language, in the order that a reader asks for', async () => {
    await show(plain);
    await userEvent.fill(field(), '蔻驰');
    await drawn();
    expect(cards()).toEqual(['coach']);
    await userEvent.fill(field(), '');
    await userEvent.selectOptions(
      page.getByRole('combobox', { name: 'Sort by' }),
      'most platforms',
    );
    await drawn();
    expect(cards()).toEqual(found({ order: 'platforms' }).slice(0, 24));
  });

  test('nothing of a word that is still being composed', async () => {
    await show(plain);
    const input = field().element();
    if (!(input instanceof HTMLInputElement)) throw new Error('The field takes text.');
    input.value = 'kou';
    input.dispatchEvent(
      new InputEvent('input', { isComposing: true, bubbles: true, composed: true }),
    );
    await drawn();
    expect(status()).toContain('238 brands');
    input.value = '蔻驰';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    await drawn();
    expect(cards()).toEqual(['coach']);
  });

  test('a platform or an owner that is picked by name narrows, and a brand is found by its own', async () => {
    await show(plain);
    await userEvent.fill(field(), 'kouchi');
    await userEvent.click(page.getByRole('option', { name: /Coach/ }));
    await drawn();
    expect(cards()).toEqual(['coach']);
    await expect.element(field()).toHaveValue('Coach');
    await userEvent.fill(field(), 'kering');
    await userEvent.click(page.getByRole('option', { name: /^Kering/ }).first());
    await drawn();
    expect(cards()).toEqual(found({ owners: ['kering'] }));
    await expect.element(field()).toHaveValue('');
  });

  test('the same brands as a matrix on the chosen platforms', async () => {
    await show(
      '<vitrine-brand-explorer owners="kering" platforms="tmall-luxury-pavilion"></vitrine-brand-explorer>',
    );
    const brands = cards();
    await press('Matrix');
    const matrix = within('vitrine-presence-matrix')[0];
    await expect.poll(() => matrix && textOf(matrix)).toContain('Bottega Veneta');
    expect(matrix?.getAttribute('brands')?.split(' ')).toEqual(brands);
    expect(matrix?.getAttribute('platforms')).toBe('tmall-luxury-pavilion');
    expect(cards()).toEqual([]);
    await expectAccessible();
  });

  test('links by a template, and none that would run a script', async () => {
    await show(
      '<vitrine-brand-explorer owners="tapestry" href="/brands/{id}"></vitrine-brand-explorer>',
    );
    const href = () => within('vitrine-brand-card')[0]?.getAttribute('href');
    expect(href()).toBe('/brands/coach');
    explorer().setAttribute('href', 'javascript:alert("{id}")');
    await drawn();
    expect(href()).toBeNull();
  });
});

describe('where nothing is to be found', () => {
  test('it says what to leave out, and the focus stays', async () => {
    await show(
      '<vitrine-brand-explorer owners="tapestry" countries="JP" text="coach"></vitrine-brand-explorer>',
    );
    expect(textOf(explorer())).toContain('No brand matches all of this.');
    await press('Without “Japan”: 1 brand');
    expect(cards()).toEqual(['coach']);
    expect(focused()).toBe(within('.found')[0]);
    await expectAccessible();
  });

  test('a misspelt word of a link is answered with the nearest one, all of them at once', async () => {
    await show(
      '<vitrine-brand-explorer platforms="tmal" categories="watchs fashion" order="nam"></vitrine-brand-explorer>',
    );
    const alert = textOf(page.getByRole('alert').element());
    expect(alert).toContain('Platform: there is no “tmal”; did you mean “tmall”?');
    expect(alert).toContain('Category: there is no “watchs”; did you mean “watches”?');
    expect(alert).toContain('Sort by: there is no “nam”; did you mean “name”?');
    expect(cards()).toEqual([]);
    await expectAccessible();
    await press('Use “tmall”');
    await press('Leave out “watchs”');
    await press('Use “name”');
    expect(cards()).toEqual(found({ platforms: ['tmall'], categories: ['fashion'] }).slice(0, 24));
    expect(focused()).toBe(within('.found')[0]);
  });

  test('without an atlas the page’s own words stay', async () => {
    document.body.innerHTML = '<vitrine-brand-explorer>Brands in China.</vitrine-brand-explorer>';
    await drawn();
    expect(textOf(explorer())).toBe('Brands in China.');
  });
});

describe('what a reader has chosen', () => {
  test('can be left out again, and the focus goes on', async () => {
    await show(
      '<vitrine-brand-explorer platforms="tmall jd-com" categories="watches"></vitrine-brand-explorer>',
    );
    expect([...within('.chip')].map(textOf)).toEqual(['Tmall', 'JD.com', 'Watches']);
    await press('Leave out “Platform: Tmall”');
    expect(textOf(focused() ?? document.body)).toBe('JD.com');
    await press('Start again');
    expect(status()).toContain('238 brands');
    expect(focused()).toBe(within('.found')[0]);
  });

  test('a box keeps the focus that it had', async () => {
    await show(plain);
    const element = box(/^Tmall \d/).element();
    if (element instanceof HTMLElement) element.focus();
    await userEvent.keyboard(' ');
    await drawn();
    expect(focused()).toBe(element);
    expect(cards()).toEqual(found({ platforms: ['tmall'] }).slice(0, 24));
  });

  test('is told to the page, which may forbid it', async () => {
    await show(plain);
    const states: unknown[] = [];
    explorer().addEventListener('vitrine-explore', (event) => {
      states.push(event.state);
      event.preventDefault();
    });
    await choose(/^Tmall \d/);
    expect(states).toEqual([{ ...firstState, platforms: ['tmall'] }]);
    expect(status()).toContain('238 brands');
    await expect.element(box(/^Tmall \d/)).not.toBeChecked();
  });

  test('can be set by the page', async () => {
    await show(plain);
    explorer().state = { owners: ['tapestry'] };
    await drawn();
    expect(cards()).toEqual(found({ owners: ['tapestry'] }));
    expect(explorer().state).toEqual({ ...firstState, owners: ['tapestry'] });
  });
});

describe('in the address', () => {
  const back = async () => {
    const moved = new Promise((resolve) => {
      window.addEventListener('popstate', resolve, { once: true });
    });
    history.back();
    await moved;
    await drawn();
  };

  test.each(['query', 'hash'] as const)(
    'a link in the %s holds it, and the way back',
    async (sync) => {
      await show(`<vitrine-brand-explorer sync="${sync}"></vitrine-brand-explorer>`);
      await choose(/^Tmall \d/);
      await choose(/^Watches \d/);
      const part = () => (sync === 'query' ? location.search : location.hash);
      expect(part()).toContain('brands.platform=tmall&brands.category=watches');
      const link = location.href;
      await back();
      expect(cards()).toEqual(found({ platforms: ['tmall'] }).slice(0, 24));
      await back();
      expect(status()).toContain('238 brands');
      history.replaceState(null, '', link);
      await show(`<vitrine-brand-explorer sync="${sync}"></vitrine-brand-explorer>`);
      expect(cards()).toEqual(found({ platforms: ['tmall'], categories: ['watches'] }));
    },
  );

  test('what is typed letter by letter is one step', async () => {
    await show('<vitrine-brand-explorer sync="hash"></vitrine-brand-explorer>');
    // What lies ahead is forgotten with the first step.
    history.pushState(null, '', location.href);
    const length = history.length;
    await userEvent.type(field(), 'guc');
    expect(location.hash).toBe('#brands.q=guc');
    expect(history.length).toBe(length + 1);
    await back();
    expect(status()).toContain('238 brands');
  });

  test('two of them keep apart, and leave the rest of it alone', async () => {
    history.replaceState(null, '', `${clean}#section`);
    await show(
      '<vitrine-brand-explorer sync="hash"></vitrine-brand-explorer><vitrine-brand-explorer sync="hash"></vitrine-brand-explorer>',
    );
    const [first, second] = explorers();
    const boxIn = (element: Element | undefined) =>
      [...(element?.shadowRoot?.querySelectorAll('label') ?? [])].find((label) =>
        textOf(label).startsWith('Tmall '),
      );
    boxIn(second)?.click();
    await drawn();
    expect(location.hash).toBe('#section&brands-2.platform=tmall');
    expect(first?.state).toEqual(firstState);
    expect(second?.state.platforms).toEqual(['tmall']);
  });

  test('nothing where the page did not ask for it', async () => {
    await show(plain);
    const before = location.href;
    await choose(/^Tmall \d/);
    expect(location.href).toBe(before);
  });
});

describe('to take away', () => {
  test('a file with the day, the certainty and the sources of each place', async () => {
    await show('<vitrine-brand-explorer text="coach" platforms="tmall"></vitrine-brand-explorer>');
    const files: { filename: string; text: string }[] = [];
    explorer().addEventListener('vitrine-download', (event) => {
      files.push(event);
      event.preventDefault();
    });
    await press('Download CSV');
    const [file] = files;
    expect(file?.filename).toBe('brands-2019-12-31.csv');
    const [head, line, end] = file?.text.split('\r\n') ?? [];
    expect(head).toBe(
      'Brand,Chinese name,Id,Owner,Ownership,Category,Country of origin,Tier,As of,Platform,Standing,Days,Channels,Disputed,Sources',
    );
    expect(line).toMatch(
      /^Coach,蔻驰,coach,Tapestry,.*,Leather goods,United States,[^,]*,2019-12-31,Tmall,presumed,since Jul 2019,Flagship store,,/,
    );
    expect(line).toContain('https://');
    expect(end).toBe('');
  });

  test('or as Markdown', async () => {
    await show(tapestry);
    const texts: string[] = [];
    explorer().addEventListener('vitrine-copy', (event) => {
      texts.push(`${event.format} ${event.text}`);
      event.preventDefault();
    });
    await press('Copy as Markdown');
    expect(texts[0]).toMatch(/^markdown \| Brand \| Chinese name/);
  });

  test('on paper the question in words, and by name whatever is not drawn', async () => {
    await show('<vitrine-brand-explorer platforms="tmall jd-com"></vitrine-brand-explorer>');
    const question = within('.print.question')[0];
    expect(question?.textContent.trim()).toBe(
      'Standing: present, at least possibly; Platform: Tmall or JD.com; As of 31 December 2019.',
    );
    const all = found({ platforms: ['tmall', 'jd-com'] });
    const rest = within('.cards + .print')[0]?.textContent.trim().split(', ');
    expect(rest).toHaveLength(all.length - 24);
  });
});

describe('to everybody', () => {
  test('a search and groups of boxes to a screen reader', async () => {
    await show('<vitrine-brand-explorer owners="tapestry"></vitrine-brand-explorer>');
    const lines = await spoken('search');
    expect(lines[0]).toBe('search');
    const group = await spoken('group');
    expect(group[0]).toBe('group: Standing');
    expect(group[1]?.trim()).toMatch(/^Legend|^checkbox/);
    expect(group.some((line) => /checkbox: Present \d brands?$/.test(line))).toBe(true);
  });

  test.each(['light', 'dark'])('accessible in a %s page', async (theme) => {
    await show(tapestry, { theme });
    await expectAccessible();
  });

  test('in Chinese', async () => {
    await show(tapestry, { locale: 'zh-Hans' });
    expect(textOf(explorer())).toContain('238个品牌中的3个');
    await expect.element(box(/^天猫 \d/)).toBeVisible();
    await expectAccessible();
  });

  test('in a narrow place facets fold into a button', async () => {
    await page.viewport(360, 700);
    await show(tapestry);
    const facets = within('.facets')[0];
    expect(facets?.checkVisibility()).toBe(false);
    await press('Narrow down (1)');
    expect(facets?.checkVisibility()).toBe(true);
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  test('every foreign name says its language', async () => {
    await show(tapestry, { locale: 'zh-Hans' });
    const names = [...within('.choice .name > :last-child')].map((name) => [
      textOf(name),
      name.getAttribute('lang'),
    ]);
    const latin = names.filter(([text]) => !/\p{Script=Han}/u.test(text ?? ''));
    expect(latin.length).toBeGreaterThan(0);
    expect(new Set(latin.map(([, lang]) => lang))).toEqual(new Set(['en']));
  });
});
