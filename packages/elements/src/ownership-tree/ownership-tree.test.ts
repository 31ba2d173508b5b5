import { cdp, page, userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import { spoken } from '../../test/spoken.js';
import { drawn, expectAccessible, show, textOf } from '../../test/support.js';

const farfetch = '<vitrine-ownership-tree organization="farfetch"></vitrine-ownership-tree>';
const shangXia = '<vitrine-ownership-tree brand="shang-xia"></vitrine-ownership-tree>';
const lvmh = '<vitrine-ownership-tree organization="lvmh"></vitrine-ownership-tree>';

function tree() {
  const element = document.querySelector('vitrine-ownership-tree');
  if (element === null) throw new Error('There is no tree in the page.');
  return element;
}

const within = (selector: string): Element[] => [
  ...(tree().shadowRoot?.querySelectorAll(selector) ?? []),
];

describe('owners above and holdings below', () => {
  test('each with its share and its days, in lists in lists', async () => {
    await show(farfetch, { asOf: '2024-06-01' });
    const owners = within('ul[aria-label="Owned by"] > li > .node').map(textOf);
    expect(owners).toEqual([
      'certain Coupang 80.1% since 30 Jan 2024',
      'presumed to hold still Greenoaks Minority 19.9% since 30 Jan 2024',
      'presumed to hold still JD.com Minority reported 5 Nov 2020',
      'presumed to hold still Tencent Minority reported 5 Nov 2020',
    ]);
    const above = within('ul[aria-label="Owned by"] ul > li > .node').map(textOf);
    expect(above).toEqual(['presumed to hold still Tencent Minority see elsewhere reported 2018']);
    expect(within('ul[aria-label="Owns"] > li')).toHaveLength(2);
    await expectAccessible();
  });

  test('they are those of the day', async () => {
    const atlas = await show(shangXia, { asOf: '2019-12-31' });
    const owners = () => within('ul[aria-label="Owned by"] > li .thing').map(textOf);
    expect(owners()[0]).toBe('presumed to hold still Hermès (group)');
    expect(owners().join()).not.toContain('Exor');
    atlas.setAttribute('as-of', '2021-06-01');
    await drawn();
    expect(owners()[0]).toBe('presumed to hold still Exor');
  });

  test('to run a platform is not to own it, which is said where the two differ', async () => {
    await show(
      '<vitrine-ownership-tree platform="tmall-luxury-pavilion"></vitrine-ownership-tree>',
    );
    const text = textOf(tree());
    expect(text).toContain('No source names an owner by 31 December 2019.');
    expect(text).toContain('Run by Alibaba Group, which is not the same as owning it.');
    await show('<vitrine-ownership-tree platform="tmall"></vitrine-ownership-tree>');
    expect(textOf(tree())).not.toContain('not the same as owning');
  });
});

describe('over time', () => {
  test('who owned it when, and by which deal it changed hands', async () => {
    await show('<vitrine-ownership-tree brand="moschino"></vitrine-ownership-tree>', {
      asOf: '2024-06-01',
    });
    expect(within('ul[aria-label="Owners over time"] > li').map(textOf)).toEqual([
      'ended Aeffe 70% 1999 – 28 Jul 2021',
      'presumed to hold still Aeffe 100% since 28 Jul 2021',
    ]);
    expect(within('ul[aria-label="Deals"] > li').map(textOf)).toEqual([
      'Acquisition Aeffe, €66.6m, began an ownership 28 Jul 2021',
    ]);
  });

  test('one owner from the first to the day needs no history', async () => {
    await show('<vitrine-ownership-tree brand="coach"></vitrine-ownership-tree>');
    expect(within('ul[aria-label="Owners over time"]')).toHaveLength(0);
  });
});

describe('a large group', () => {
  test('ten holdings, the others by a button that takes the keyboard', async () => {
    await show(lvmh, { asOf: '2026-01-01' });
    const holdings = () =>
      within('ul[aria-label="Owns"] > li').filter((each) => each.checkVisibility());
    expect(holdings()).toHaveLength(10);
    expect(textOf(tree())).toContain('Owns 25');
    const more = page.getByRole('button', { name: '15 more' });
    const element = more.element();
    if (element instanceof HTMLElement) element.focus();
    await userEvent.keyboard(' ');
    await expect.element(more).toHaveAttribute('aria-expanded', 'true');
    expect(holdings()).toHaveLength(25);
    await expectAccessible();
  });

  test('on paper all of them, and nothing beyond the edge', async () => {
    await show(lvmh, { asOf: '2026-01-01' });
    const session = cdp();
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(within('ul[aria-label="Owns"] > li').every((each) => each.checkVisibility())).toBe(true);
    const right = tree().getBoundingClientRect().right + 1;
    const beyond = within('.node *').filter((each) => each.getBoundingClientRect().right > right);
    expect(beyond).toEqual([]);
    await session.send('Emulation.setEmulatedMedia', { media: '' });
  });
});

test('a share leads to what is said of it', async () => {
  await show(farfetch, { asOf: '2024-06-01' });
  await page
    .getByRole('button', { name: /^80\.1%, 80\.1 percent, evidence/ })
    .first()
    .click();
  await expect
    .element(page.getByRole('dialog', { name: 'Coupang: Farfetch, share' }))
    .toBeVisible();
  await expectAccessible();
});

test('Chinese throughout', async () => {
  await show(shangXia, { locale: 'zh-Hans', asOf: '2021-06-01' });
  const text = textOf(tree());
  expect(text).toContain('上下 Shang Xia');
  expect(text).toContain('截至2021年6月1日的所有者与持有');
  expect(within('ul[aria-label="所有者"] > li').map(textOf)).toContain(
    '推定仍持有 爱马仕集团 约2018年9月有报道',
  );
  expect(within('[lang=en]').map(textOf)).toContain('Exor');
  await expectAccessible();
});

test('what a screen reader says of it', async () => {
  await show('<vitrine-ownership-tree organization="tapestry"></vitrine-ownership-tree>');
  const lines = await spoken('main');
  const at = lines.findIndex((line) => line.trim() === 'list: Owns');
  expect(lines.join()).toMatch(/heading: Owns ?3/);
  const list = lines.slice(at).map((line) => line.trim());
  expect(list).toEqual(
    expect.arrayContaining([
      'list: Owns',
      'StaticText: certain',
      'StaticText: Coach',
      expect.stringMatching(/^button: reported 2017–\d\d, evidence, \d+ sources$/),
    ]),
  );
});

test.each([320, 360])('nothing in it is wider than its place: %i', async (width) => {
  await show(`<div id="place">${farfetch}</div>`, { asOf: '2024-06-01' });
  const place = document.getElementById('place');
  if (place) place.style.width = `${width}px`;
  const right = (place?.getBoundingClientRect().right ?? 0) + 1;
  expect(within('.node *').filter((each) => each.getBoundingClientRect().right > right)).toEqual(
    [],
  );
});

test('a misspelt id, no id and several are answered in place', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await show('<vitrine-ownership-tree organization="kerring"></vitrine-ownership-tree>');
  expect(textOf(tree())).toMatch(/^This cannot be shown\. .*“?kering”?/);
  await show('<vitrine-ownership-tree></vitrine-ownership-tree>');
  expect(textOf(tree())).toBe(
    'This cannot be shown. The attribute brand/organization/platform is missing.',
  );
  await show(
    '<vitrine-ownership-tree brand="coach" organization="kering"></vitrine-ownership-tree>',
  );
  expect(textOf(tree())).toContain('Write one of the attributes brand, organization and platform');
  expect(warn).toHaveBeenCalledTimes(3);
  warn.mockRestore();
});
