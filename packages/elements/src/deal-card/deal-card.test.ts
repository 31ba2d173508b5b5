import { cdp, page, userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import { spoken } from '../../test/spoken.js';
import { drawn, expectAccessible, show, textOf } from '../../test/support.js';

const tapestry = '<vitrine-deal-card deal="tapestry-alibaba-2019"></vitrine-deal-card>';
const coupang = '<vitrine-deal-card deal="coupang-farfetch-2024"></vitrine-deal-card>';

function card() {
  const element = document.querySelector('vitrine-deal-card');
  if (element === null) throw new Error('There is no card in the page.');
  return element;
}

const within = (selector: string): Element[] => [
  ...(card().shadowRoot?.querySelectorAll(selector) ?? []),
];
const rows = (label: string): string[] =>
  within(`dl[aria-label="${label}"] > .row`).map((row) => textOf(row));

describe('what the card says', () => {
  test('parties with their roles, terms, and where that is from', async () => {
    await show(coupang, { asOf: '2024-06-01' });
    const text = textOf(card());
    expect(text).toContain('Coupang, Farfetch and Greenoaks');
    expect(text).toMatch(/Acquisition ?, in effect/);
    expect(rows('Parties')).toEqual(['Acquirer Coupang', 'Target Farfetch', 'Investor Greenoaks']);
    expect(rows('Terms')).toEqual([
      'Amount $208m',
      'Announced 18 Dec 2023',
      'In effect 30 Jan 2024',
    ]);
    expect(text).toMatch(/\d+ claims from \d+ sources ?, 20\d\d–20\d\d/);
  });

  test('how far it had come by the day', async () => {
    const atlas = await show(coupang, { asOf: '2023-12-31' });
    expect(textOf(card())).toMatch(/Acquisition ?, announced/);
    atlas.setAttribute('as-of', '2019-12-31');
    await drawn();
    expect(textOf(card())).toMatch(/Acquisition ?, still ahead on this day/);
  });

  test('an amount of which nobody speaks is a dash with a word, not an undisclosed one', async () => {
    await show(tapestry);
    expect(rows('Terms')[0]).toBe('Amount –unknown');
  });

  test('what it covers, by kind', async () => {
    await show(tapestry);
    expect(rows('What it covers')).toEqual([
      expect.stringMatching(/^Tools and services Flagship Store 2\.0,/),
      'Platforms Tmall Luxury Pavilion and Tmall',
      'Brands Coach, Kate Spade and Stuart Weitzman',
    ]);
  });

  test('what came of it', async () => {
    await show(coupang, { asOf: '2024-06-01' });
    expect(rows('What came of it')[0]).toMatch(
      /^Coupang, owner of Farfetch ?began, ?80\.1% since 30 Jan 2024$/,
    );
  });

  test('what every source says, with a link to it', async () => {
    await show(tapestry);
    const statements = within('.statement');
    expect(statements).toHaveLength(4);
    const [first] = statements;
    expect(first && textOf(first)).toMatch(/footwearbiz ?, 17 Sep 2019$/);
    expect(first?.querySelector('a')?.href).toMatch(/^https?:/);
  });

  test('Chinese throughout; what is in English is marked', async () => {
    await show('<vitrine-deal-card deal="farfetch-toplife-2019"></vitrine-deal-card>', {
      locale: 'zh-Hans',
    });
    expect(textOf(card())).toContain('发发奇、京东集团和Toplife');
    expect(rows('各方')[0]).toBe('收购方 发发奇');
    expect(within('.statement [lang=en]').length).toBeGreaterThan(0);
    await expectAccessible();
  });
});

test('an amount in dispute leads to all readings, by keyboard and back', async () => {
  await show(coupang, { asOf: '2024-06-01' });
  const button = page.getByRole('button', { name: /^\$208m.*sources disagree$/ });
  const element = button.element();
  if (element instanceof HTMLElement) element.focus();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('dialog', { name: 'Coupang, Farfetch and Greenoaks: amount' }))
    .toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  expect(card().shadowRoot?.activeElement).toBe(element);
});

test('four statements, the others on request and on paper', async () => {
  await show('<vitrine-deal-card deal="alibaba-richemont-jv-2018"></vitrine-deal-card>', {
    asOf: '2026-01-01',
  });
  const visible = () => within('.statement').filter((row) => row.checkVisibility());
  expect(visible()).toHaveLength(4);
  const session = cdp();
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(visible().length).toBeGreaterThan(4);
  await session.send('Emulation.setEmulatedMedia', { media: '' });
  await page.getByRole('button', { name: /more statements$/ }).click();
  expect(visible().length).toBeGreaterThan(4);
});

test('what a screen reader says of the parties', async () => {
  await show(tapestry);
  const lines = (await spoken('article')).map((line) => line.trim());
  expect(lines).toContain('heading: Tapestry and Alibaba Group');
  const at = lines.indexOf('DescriptionList: Parties');
  expect(lines.slice(at, at + 5)).toEqual([
    'DescriptionList: Parties',
    'term: Brand owner',
    'StaticText: Brand owner',
    'definition',
    expect.stringMatching(/^button: Tapestry, evidence, \d+ sources/),
  ]);
});

test('as a link it is named after its parties, and its sources stay reachable', async () => {
  await show('<vitrine-deal-card deal="tapestry-alibaba-2019" href="#deal"></vitrine-deal-card>');
  await expect
    .element(page.getByRole('link', { name: 'Tapestry and Alibaba Group', exact: true }))
    .toHaveAttribute('href', '#deal');
  const source = within('.statement a')[0];
  const box = source?.getBoundingClientRect();
  const top = box && card().shadowRoot?.elementFromPoint(box.left + 4, box.top + 4);
  expect(top?.closest('a')).toBe(source);
});

test.each([260, 320])('nothing in it is wider than the card: %i', async (width) => {
  await show(`<div id="place">${tapestry}</div>`);
  const place = document.getElementById('place');
  if (place) place.style.width = `${width}px`;
  const right = (place?.getBoundingClientRect().right ?? 0) + 1;
  expect(within('.row *').filter((each) => each.getBoundingClientRect().right > right)).toEqual([]);
});

test('a misspelt id is answered in place, with the nearest one', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await show('<vitrine-deal-card deal="tapestry-alibaba-2018"></vitrine-deal-card>');
  expect(textOf(card())).toMatch(/^This cannot be shown\. .*tapestry-alibaba-2019/);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
