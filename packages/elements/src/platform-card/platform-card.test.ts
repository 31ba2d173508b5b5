import { cdp, page, userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import { expectAccessible, show, textOf } from '../../test/support.js';
import { spoken } from '../../test/spoken.js';

const pavilion = '<vitrine-platform-card platform="tmall-luxury-pavilion"></vitrine-platform-card>';
const tmall = '<vitrine-platform-card platform="tmall"></vitrine-platform-card>';

function card() {
  const element = document.querySelector('vitrine-platform-card');
  if (element === null) throw new Error('There is no card in the page.');
  return element;
}

const within = (selector: string): Element[] => [
  ...(card().shadowRoot?.querySelectorAll(selector) ?? []),
];

describe('what the card says', () => {
  test('names, kind, whom it belongs to, since when, and where that is from', async () => {
    await show(pavilion, { asOf: '2020-05-31' });
    const text = textOf(card());
    expect(text).toContain('Tmall Luxury Pavilion 天猫奢品');
    expect(text).toMatch(/Luxury marketplace ?, third-party model ?, part of Tmall/);
    expect(text).toMatch(/run by Alibaba Group ?, launched 2017/);
    expect(text).toMatch(/\d+ claims from \d+ sources ?, 20\d\d–20\d\d/);
    expect(text).toContain('As of 31 May 2020.');
  });

  test('how many brands stand how, each by its surest standing', async () => {
    await show(tmall, { asOf: '2020-05-31' });
    const rows = within('dl[aria-label="Luxury brands"] > .row').map(textOf);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^Brands present ?\d+ of them presumed still there/);
    expect(rows.join(' ')).toMatch(/Possibly present ?2.*Announced ?6.*Ended ?2/);
  });

  test('a number of brands leads to what is said of each of them', async () => {
    await show(tmall, { asOf: '2020-05-31' });
    await page.getByRole('button', { name: /^6, evidence, \d+ sources/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Tmall: announced' });
    await expect.element(dialog).toBeVisible();
    const brands = dialog.element().shadowRoot?.querySelectorAll('.thing') ?? [];
    expect(brands).toHaveLength(6);
    await expectAccessible();
  });

  test('its parts, tools and deals, each under its name', async () => {
    await show(tmall, { asOf: '2020-05-31' });
    const lists = within('dl').map((list) => list.getAttribute('aria-label'));
    expect([...new Set(lists)]).toEqual([
      'Luxury brands',
      'Parts of it',
      'Figures',
      'Tools and services',
      'Deals',
    ]);
    expect(textOf(card())).toMatch(/Luxury Soho\s?Luxury marketplace since 20 Apr 2020/);
  });

  test('a number of the whole comes before a later one of a part', async () => {
    await show(pavilion, { asOf: '2020-05-31' });
    expect(textOf(card())).toMatch(/Number of brands 20 Feb 2020\s?≥ 150 brands/);
  });

  test('Chinese throughout, the second name marked as English', async () => {
    await show(pavilion, { locale: 'zh-Hans', asOf: '2020-05-31' });
    const text = textOf(card());
    expect(text).toContain('天猫奢品');
    expect(text).toContain('属于天猫');
    expect(text).toContain('由阿里巴巴运营');
    expect(text).toContain('在线品牌');
    const [second] = within('.second');
    expect(second?.getAttribute('lang')).toBe('en');
    expect(second?.getAttribute('translate')).toBe('no');
    await expectAccessible();
  });

  test('a day before its launch says so, and that nobody spoke of a brand', async () => {
    await show('<vitrine-platform-card platform="toplife"></vitrine-platform-card>', {
      asOf: '2015-01-01',
    });
    const text = textOf(card());
    expect(text).toContain('not launched before Nov 2017?');
    expect(text).toContain('No source speaks of a brand on it by 1 January 2015.');
    await expectAccessible();
  });
});

describe('a platform of which much is known', () => {
  test('three rows of each kind, the others behind buttons, by keyboard', async () => {
    await show(tmall, { asOf: '2026-11-01' });
    const button = page.getByRole('button', { name: /\d+ more tools$/ });
    const hidden = Number.parseInt(button.element().textContent);
    const visible = () =>
      within('dl[aria-label="Tools and services"] .row').filter((row) => row.checkVisibility());
    expect(visible()).toHaveLength(3);
    const element = button.element();
    if (element instanceof HTMLElement) element.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    expect(visible()).toHaveLength(3 + hidden);
  });

  test('on paper all of them are drawn', async () => {
    await show(tmall, { asOf: '2026-11-01' });
    const session = cdp();
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(within('.row').length).toBeGreaterThan(60);
    expect(within('.row').every((row) => row.checkVisibility())).toBe(true);
    await session.send('Emulation.setEmulatedMedia', { media: '' });
  });

  test.each([260, 320])('nothing in it is wider than the card: %i', async (width) => {
    await show(`<div id="place">${tmall}</div>`, { asOf: '2026-11-01' });
    const place = document.getElementById('place');
    if (place) place.style.width = `${width}px`;
    const right = place?.getBoundingClientRect().right ?? 0;
    const wider = within('.row *, .facts *').filter(
      (element) => element.getBoundingClientRect().right > right + 1,
    );
    expect(wider).toEqual([]);
  });
});

test('what a screen reader says of it', async () => {
  await show(tmall, { asOf: '2020-05-31' });
  const lines = await spoken('article');
  const own = lines.map((line) => line.trim()).filter((line) => !line.startsWith('StaticText'));
  expect(own.slice(0, 8)).toEqual([
    'article',
    'paragraph',
    'heading: Tmall',
    'paragraph',
    expect.stringMatching(/^button: Marketplace, evidence, \d+ sources$/),
    expect.stringMatching(/^button: third-party model, evidence, \d+ sources$/),
    expect.stringMatching(/^button: run by Alibaba Group, evidence, \d+ sources$/),
    expect.stringMatching(/^button: launched Apr 2008, evidence, 1 source$/),
  ]);
  expect(own.slice(8, 12)).toEqual([
    'DescriptionList: Luxury brands',
    'term: Brands present 51 of them presumed still there',
    'definition',
    expect.stringMatching(/^button: 63, evidence, \d+ sources, sources disagree$/),
  ]);
});

describe('as a link', () => {
  test('one link, named after the platform, under which evidence stays reachable', async () => {
    await show('<vitrine-platform-card platform="jd-com" href="#jd"></vitrine-platform-card>');
    await expect
      .element(page.getByRole('link', { name: 'JD.com', exact: true }))
      .toHaveAttribute('href', '#jd');
    await page
      .getByRole('button', { name: /evidence/ })
      .first()
      .click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(location.hash).not.toBe('#jd');
  });
});

test('a misspelt id names the nearest one, in place and in the language of the reader', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const misspelt = '<vitrine-platform-card platform="tmal"></vitrine-platform-card>';
  await show(misspelt);
  expect(textOf(card())).toBe(
    'This cannot be shown. There is no platform called “tmal”; did you mean “tmall”?',
  );
  await show(misspelt, { locale: 'zh-Hans' });
  expect(textOf(card())).toBe('无法显示。没有名为“tmal”的平台；是否指“tmall”？');
  expect(warn.mock.calls).toEqual([
    ['<vitrine-platform-card>: Unknown platform `tmal`; did you mean `tmall`?'],
  ]);
  warn.mockRestore();
});
