import { cdp, page } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { drawn, expectAccessible, show, textOf } from '../../test/support.js';

const three =
  '<vitrine-platform-table platforms="tmall jd-com farfetch-china"></vitrine-platform-table>';

function table() {
  const element = document.querySelector('vitrine-platform-table');
  if (element === null) throw new Error('There is no table in the page.');
  return element;
}

beforeEach(() => page.viewport(1024, 768));

describe('what the table says', () => {
  test('the adoption figures of June 2017', async () => {
    await show(three, { asOf: '2017-06-30' });
    const text = textOf(table());
    expect(text).toMatch(/21\s+c\. Jun 2017/);
    expect(text).toMatch(/11\s+c\. Jun 2017/);
    expect(text).toMatch(/83\s+c\. Jun 2017/);
    expect(text).toContain('as of 30 June 2017');
  });

  test('a table of rows, columns and groups to assistive technology', async () => {
    await show(three, { asOf: '2017-06-30' });
    await expect
      .element(page.getByRole('table', { name: /^Tmall, JD.com and Farfetch China/ }))
      .toBeVisible();
    await expect.element(page.getByRole('columnheader', { name: /Farfetch China/ })).toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: 'Operator' })).toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: 'Tools and services' })).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: '11 percent, evidence, 1 source', exact: true }))
      .toBeVisible();
  });

  test('unknown and not applicable are read out as what they are', async () => {
    await show(
      '<vitrine-platform-table platforms="tmall tmall-luxury-pavilion"></vitrine-platform-table>',
    );
    const cells = [...(table().shadowRoot?.querySelectorAll('td') ?? [])];
    const spoken = new Set(
      cells.flatMap((cell) => [...cell.querySelectorAll('.none .spoken')].map(textOf)),
    );
    expect(spoken).toEqual(new Set(['unknown', 'not applicable']));
  });

  test('Chinese units and dates', async () => {
    await show(three, { locale: 'zh-Hans', asOf: '2019-12-31' });
    const text = textOf(table());
    expect(text).toContain('天猫、京东和发发奇');
    expect(text.replaceAll(/\s/g, '')).toContain('≥7.5亿2019年9月');
    expect(text).toContain('约2017年6月');
  });

  test('a headline of one’s own takes the place of the names', async () => {
    await show(three.replace('></v', '><span slot="headline">Pure players won</span></v'));
    await expect.element(page.getByRole('heading', { name: 'Pure players won' })).toBeVisible();
  });
});

describe('in a narrow place', () => {
  const narrow = `<div id="narrow">${three}</div>`;

  async function showNarrow(width: number) {
    await show(narrow, { asOf: '2017-06-30' });
    const place = document.getElementById('narrow');
    if (place) place.style.width = `${width}px`;
    // The size of a place is told to whoever watches it in the frame after the one that lays it out.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await drawn();
  }

  test('it stacks without scrolling sideways, and is still a table', async () => {
    await showNarrow(360);
    const scroller = table().shadowRoot?.querySelector('.scroller');
    expect(scroller?.scrollWidth).toBeLessThanOrEqual(360);
    await expect.element(page.getByRole('table')).toBeVisible();
    expect(page.getByRole('columnheader').elements()).toHaveLength(4);
    await expect.element(page.getByRole('rowheader', { name: 'Operator' })).toBeVisible();
    expect(page.getByRole('cell').elements().length).toBeGreaterThan(20);
    await expectAccessible();
  });

  test('in between it scrolls inside a region that has a name and takes the focus', async () => {
    await showNarrow(520);
    const region = page.getByRole('region', { name: /scrolls sideways/ });
    await expect.element(region).toHaveAttribute('tabindex', '0');
    await expectAccessible();
  });

  test('in a wide place the region takes no stop of the tab key', async () => {
    await show(three);
    expect(table().shadowRoot?.querySelector('.scroller')?.hasAttribute('tabindex')).toBe(false);
  });
});

test('a misspelt id names the nearest one, in place', async () => {
  await show('<vitrine-platform-table platforms="tmal jd-com"></vitrine-platform-table>');
  expect(textOf(table())).toBe(
    'This cannot be shown. There is no platform called “tmal”; did you mean “tmall”?',
  );
  await expectAccessible();
});

test('no platforms at all names the attribute', async () => {
  await show('<vitrine-platform-table></vitrine-platform-table>');
  expect(textOf(table())).toBe('This cannot be shown. The attribute platforms is missing.');
});

describe('platforms of which much is known', () => {
  const four =
    '<vitrine-platform-table platforms="tmall jd-com wechat xiaohongshu"></vitrine-platform-table>';
  const rows = (selector: string) => [...(table().shadowRoot?.querySelectorAll(selector) ?? [])];
  const visible = (selector: string) => rows(selector).filter((row) => row.checkVisibility());

  test('measures that compare come first, the others behind a button', async () => {
    await show(four, { asOf: '2026-11-01' });
    expect(visible('tbody.reach tr').length).toBeLessThanOrEqual(16);
    const button = page.getByRole('button', { name: /\d+ further measures$/ });
    const before = visible('tbody.reach tr').length;
    const more = Number.parseInt(button.element().textContent);
    await button.click();
    expect(visible('tbody.reach tr')).toHaveLength(before + more);
    await expectAccessible();
  });

  test('what the rows have in common keeps a platform that counts otherwise beside them', async () => {
    await show(three, { asOf: '2017-06-30' });
    const said = visible('tbody.reach tr').map(textOf);
    expect(said.some((row) => row.includes('official flagship') && row.includes('21'))).toBe(true);
    expect(said.some((row) => row.includes('on sale') && row.includes('83'))).toBe(true);
    expect(said.some((row) => row.includes('LVMH houses'))).toBe(false);
  });

  test('three deals a platform, the rest on request and on paper', async () => {
    await show(four, { asOf: '2026-11-01' });
    const cell = rows('tbody.deals td')[0];
    const deals = () =>
      [...(cell?.querySelectorAll('li') ?? [])].filter((item) => item.checkVisibility());
    expect(deals()).toHaveLength(3);
    const session = cdp();
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(deals().length).toBeGreaterThan(20);
    expect(rows('tbody tr').filter((row) => !row.checkVisibility())).toEqual(rows('.unfolds tr'));
    await session.send('Emulation.setEmulatedMedia', { media: '' });
  });

  test('more platforms than fit scroll in their region and never widen the page', async () => {
    await show(four.replace('xiaohongshu', 'xiaohongshu douyin weibo'), { asOf: '2026-11-01' });
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await drawn();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
    expect(table().shadowRoot?.querySelector('.frame')?.hasAttribute('data-scrolls')).toBe(true);
  });

  test('a column that does not scroll has no ground of its own', async () => {
    await show(three);
    const head = table().shadowRoot?.querySelector('tbody th[scope=row]');
    expect(head && getComputedStyle(head).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });
});

describe.each(['en', 'zh-Hans'])('accessible in %s', (locale) => {
  test.each(['light', 'dark'])('%s', async (theme) => {
    await show(three, { locale, theme });
    await expectAccessible();
  });
});
