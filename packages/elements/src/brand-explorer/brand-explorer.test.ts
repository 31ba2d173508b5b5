import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { spoken } from '../../test/spoken.js';
import { drawn, expectAccessible, show, textOf } from '../../test/support.js';
import {
  found,
  plain,
  tapestry,
  explorer,
  within,
  cards,
  status,
  focused,
  box,
  field,
  choose,
  press,
} from '../../test/shown/explorer.js';

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

  test('the same brands as a matrix on the chosen platforms, through the chosen channels', async () => {
    await show(
      '<vitrine-brand-explorer owners="kering" platforms="tmall-luxury-pavilion" channels="flagship-store livestream"></vitrine-brand-explorer>',
    );
    const brands = cards();
    await press('Matrix');
    const matrix = within('vitrine-presence-matrix')[0];
    await expect.poll(() => matrix && textOf(matrix)).toContain('Bottega Veneta');
    expect(matrix?.getAttribute('brands')?.split(' ')).toEqual(brands);
    expect(matrix?.getAttribute('platforms')).toBe('tmall-luxury-pavilion');
    expect(matrix?.getAttribute('channels')).toBe('flagship-store livestream');
    expect(matrix && textOf(matrix)).toContain('flagship store and livestream only');
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

  test.each(['kouchi', 'coahc'])(
    'of %s it says which name is meant, and finds it',
    async (text) => {
      await show(`<vitrine-brand-explorer text="${text}"></vitrine-brand-explorer>`);
      const meant = `“Coach” instead of “${text}”: 1 brand`;
      await expect.poll(() => textOf(explorer())).toContain(meant);
      await expectAccessible();
      await press(meant);
      expect(cards()).toEqual(['coach']);
      expect(focused()).toBe(within('.found')[0]);
    },
  );

  test('of a name that is like none it says which are nearest', async () => {
    await show('<vitrine-brand-explorer text="lious vuitn"></vitrine-brand-explorer>');
    await expect
      .poll(() => textOf(explorer()))
      .toContain('“Louis Vuitton” instead of “lious vuitn”: 2 brands');
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
