import { cdp, page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { drawn, everything, expectAccessible, show, textOf } from '../../test/support.js';
import type { VitrineCopyEvent } from '../shared/copy/event.js';

const asOf = '2024-12-31';
const users =
  '<vitrine-metric-chart metric="monthly-active-users" subjects="wechat douyin xiaohongshu" population=""></vitrine-metric-chart>';
const pavilion =
  '<vitrine-metric-chart metric="brand-count" subjects="tmall-luxury-pavilion" population=""></vitrine-metric-chart>';

function chart() {
  const element = document.querySelector('vitrine-metric-chart');
  if (!element?.shadowRoot) throw new Error('There is no chart in the page.');
  return { element, root: element.shadowRoot };
}

const inChart = (selector: string): Element[] => [...chart().root.querySelectorAll(selector)];
const labels = (): string[] => inChart('.labels text').map(textOf);
const focused = (): Element | null => chart().root.activeElement;
const nameOf = (element: Element | null | undefined): string => element?.ariaLabel ?? '';

/** Shows a chart and waits until it is laid out for its place. */
async function showChart(content: string, options: Parameters<typeof show>[1] = {}) {
  const atlas = await show(content, { asOf, ...options });
  // The size of a place is told to whoever watches it in the frame after the one that lays it out.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await drawn();
  return atlas;
}

beforeEach(() => page.viewport(1024, 768));

describe('what the chart says', () => {
  test('each series at its line, with its last value in the unit of the axis', async () => {
    await showChart(users);
    expect(labels()).toContain('WeChat> 1.3bn');
    expect(labels()).toContain('Douyin0.75bn');
    expect(inChart('.axes text').map(textOf)).toEqual(
      expect.arrayContaining(['bn users', '0', '0.5', '1.0', '1.5']),
    );
  });

  test('three to six values on the axis, in one unit, in Chinese too', async () => {
    await showChart(users, { locale: 'zh-Hans' });
    const axis = inChart('.axes .tick').map(textOf);
    const values = axis.filter((text) => !text.includes('年'));
    expect(values.length).toBeGreaterThanOrEqual(3);
    expect(values.length).toBeLessThanOrEqual(6);
    expect(values).toEqual(['0', '5', '10', '15']);
    expect(textOf(inChart('.axes .unit')[0] ?? document.body)).toBe('亿用户');
    expect(labels()).toContain('微信> 13亿');
  });

  test('an open range has no end: its arrow is as long whatever the axis', async () => {
    await showChart(pavilion);
    const arrows = inChart('.series path').filter((path) =>
      /^M[\d.]+ [\d.]+h8M/.test(path.getAttribute('d') ?? ''),
    );
    expect(arrows.length).toBeGreaterThan(5);
    expect(textOf(chart().element)).toContain('at least, or more than');
    expect(textOf(chart().element)).toContain('at most, or less than');
  });

  test('no label covers another one or a mark', async () => {
    for (const content of [
      users,
      pavilion,
      '<vitrine-metric-chart metric="user-base"></vitrine-metric-chart>',
    ]) {
      await showChart(content);
      const boxes = inChart('.labels text').map((label) => label.getBoundingClientRect());
      const marks = inChart('.series circle').map((mark) => mark.getBoundingClientRect());
      expect(boxes.length).toBeGreaterThan(1);
      const covered = boxes.flatMap((box, index) =>
        [...boxes.slice(index + 1), ...marks].filter(
          (other) =>
            // Half a pixel of a glyph's box is air.
            box.left + 0.5 < other.right &&
            other.left + 0.5 < box.right &&
            box.top + 3 < other.bottom &&
            other.top + 3 < box.bottom,
        ),
      );
      expect(covered).toEqual([]);
    }
  });

  test('a forecast is a ring and dashes, and no line leads from it to a result', async () => {
    await showChart(
      '<vitrine-metric-chart metric="market-size" subjects="cn-luxury" unit="CNY"></vitrine-metric-chart>',
    );
    expect(inChart('.foretold').length).toBeGreaterThan(0);
    expect(textOf(chart().element)).toContain('forecast');
    await expect
      .element(page.getByRole('button', { name: /2020, forecast, c\. 346,000,000,000/ }))
      .toBeInTheDocument();
  });

  test('each result has one line that leads to it, and one that leads on', async () => {
    await showChart(users);
    const ends = inChart('.series :is(.known, .thread)').map((path) =>
      (path.getAttribute('d') ?? '').slice(1).split('L'),
    );
    const [starts, targets] = [0, 1].map((side) => ends.map((line) => line[side]));
    expect(new Set(starts).size).toBe(ends.length);
    expect(new Set(targets).size).toBe(ends.length);
  });

  test('what is drawn of many series, and that the table has the others', async () => {
    await showChart('<vitrine-metric-chart metric="brand-count"></vitrine-metric-chart>');
    const text = textOf(chart().element);
    const [, all] = /6 of (\d+) series are drawn/.exec(text) ?? [];
    expect(Number(all)).toBeGreaterThan(20);
    expect(inChart('tbody')).toHaveLength(Number(all));
  });

  test('only one series has the accent, and all others are context', async () => {
    await showChart(users.replace('></v', ' highlight="douyin"></v'));
    expect(inChart('.series.accent')).toHaveLength(1);
    expect(inChart('.series.plain')).toHaveLength(0);
    expect(inChart('text.accent').map(textOf)).toEqual(['Douyin0.75bn']);
  });
});

describe('by keyboard', () => {
  test('one stop of the tab key; arrows move along a series and between series, Enter opens, Esc gives the focus back', async () => {
    await showChart(users);
    await userEvent.tab();
    expect(nameOf(focused())).toMatch(/^WeChat, c\. 2017, 850,000,000 users/);
    await userEvent.keyboard('{ArrowRight}');
    expect(nameOf(focused())).toMatch(/^WeChat, Dec 2018, 1,080,000,000 users/);
    await userEvent.keyboard('{ArrowDown}');
    expect(nameOf(focused())).toMatch(/^Douyin, 15 Jan 2019, at least 500,000,000 users/);
    await userEvent.keyboard('{ArrowUp}{End}');
    expect(nameOf(focused())).toMatch(/^WeChat, 28 Dec 2024, more than 1,300,000,000 users/);
    const point = focused();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('dialog', { name: 'WeChat: monthly active users' }))
      .toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
    expect(focused()).toBe(point);
    await userEvent.tab();
    expect(focused()?.matches('.more')).toBe(true);
  });

  test('the point in focus is told beside it', async () => {
    await showChart(users);
    await userEvent.tab();
    await drawn();
    expect(textOf(inChart('.readout')[0] ?? document.body)).toBe('0.85bnc. 2017');
  });
});

test('the popover stands beside its point', async () => {
  await showChart(users);
  const point = page.getByRole('button', { name: /^WeChat, Dec 2018/ });
  await point.click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  const at = point.element().getBoundingClientRect();
  const panel = page.getByRole('dialog').element().getBoundingClientRect();
  expect(Math.abs(panel.left - at.left)).toBeLessThan(30);
  expect(Math.min(Math.abs(panel.top - at.bottom), Math.abs(panel.bottom - at.top))).toBeLessThan(
    30,
  );
});

describe('the table behind it', () => {
  test('has every figure, with its evidence', async () => {
    await showChart(users);
    await page.getByRole('button', { name: 'Figures as a table' }).click();
    await expect
      .element(page.getByRole('table', { name: /^Monthly active users: / }))
      .toBeVisible();
    expect(inChart('th[scope=rowgroup]').map(textOf)).toContain('WeChat, users');
    expect(page.getByRole('row').elements().length).toBe(1 + 3 + inChart('.point').length);
    await expectAccessible();
  });

  test('is copied as CSV with days and bounds as they are', async () => {
    const atlas = await showChart(users);
    const copies: VitrineCopyEvent[] = [];
    atlas.addEventListener('vitrine-copy', (event) => {
      copies.push(event);
      event.preventDefault();
    });
    await page.getByRole('button', { name: 'Figures as a table' }).click();
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    const [csv, markdown] = copies;
    expect(csv?.text).toContain(
      '\r\nWeChat,2024-12-28,2024-12-28,2024-12-28,1300000000,,more-than,',
    );
    expect(markdown?.text).toContain('| WeChat | 2018-12-01 | 2018-12-31 | 2018-12 | 1080000000 |');
  });

  test('stands on paper in full', async () => {
    await showChart(users);
    const [table] = inChart('table');
    expect(table?.checkVisibility()).toBe(false);
    const session = cdp();
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(table?.checkVisibility()).toBe(true);
    await session.send('Emulation.setEmulatedMedia', { media: '' });
  });
});

describe('in a narrow place', () => {
  const narrow = `<div id="narrow">${users}</div>`;

  async function showNarrow() {
    await show(narrow, { asOf });
    const place = document.getElementById('narrow');
    if (place) place.style.width = '320px';
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await drawn();
  }

  test('it is laid out anew: as wide as its place, type of the same size, names under the chart', async () => {
    await showNarrow();
    const [svg] = inChart('.chart > svg');
    expect(svg?.getBoundingClientRect().width).toBe(320);
    expect(svg?.getBoundingClientRect().height).toBeGreaterThanOrEqual(280);
    const [tick] = inChart('.tick');
    expect(tick && getComputedStyle(tick).fontSize).toBe('13px');
    expect(labels().sort()).toEqual(['1', '2', '3']);
    expect(inChart('.names li').map(textOf)).toEqual([
      '1 WeChat, > 1.3bn',
      '2 Douyin, 0.75bn',
      '3 Xiaohongshu, 0.3bn',
    ]);
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    await expectAccessible();
  });
});

test('type that grows while the page is open gets the room that it needs', async () => {
  await showChart(users);
  const [before] = inChart('.axes .tick').map((tick) => tick.getAttribute('x'));
  document.documentElement.style.fontSize = '200%';
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await drawn();
  const [after] = inChart('.axes .tick').map((tick) => tick.getAttribute('x'));
  document.documentElement.style.fontSize = '';
  expect(Number(after)).toBeGreaterThan(Number(before) * 1.5);
});

describe('states', () => {
  test('no figure by the day', async () => {
    await showChart(users, { asOf: '2010-01-01' });
    expect(textOf(chart().element)).toContain('No source gives such a figure by 1 January 2010.');
    expect(textOf(chart().element)).toContain(
      'No such figure is known of WeChat, Douyin and Xiaohongshu.',
    );
    await expectAccessible();
  });

  test.each([
    ['metric="monthly-active-user"', 'did you mean “monthly-active-users”?'],
    ['metric="user-base" subjects="tmal"', 'did you mean “tmall”?'],
    ['metric="user-base" highlight="wechta" subjects="wechat tmall"', 'wechat'],
    ['', 'The attribute metric is missing.'],
  ])('%s is answered in place', async (attributes, answer) => {
    await showChart(`<vitrine-metric-chart ${attributes}></vitrine-metric-chart>`);
    expect(textOf(chart().element)).toContain('This cannot be shown.');
    expect(textOf(chart().element)).toContain(answer);
  });

  test('a dispute has a flag in the chart and a word in the name', async () => {
    await showChart(
      '<vitrine-metric-chart metric="user-base" subjects="organization/alibaba" population=""></vitrine-metric-chart>',
    );
    expect(inChart('.series .disputed').length).toBeGreaterThan(0);
    expect(
      inChart('.point').filter((point) => nameOf(point).endsWith('sources disagree')).length,
    ).toBeGreaterThan(0);
  });
});

test('no inline style, which a strict page would refuse', async () => {
  await showChart(users);
  expect(everything(chart().root).filter((element) => element.hasAttribute('style'))).toEqual([]);
});

test('what a screen reader hears', async () => {
  await showChart(pavilion.replace('></v', ' until="2018-12"></v'));
  const group = page.getByRole('group', { name: 'Chart: Number of brands: Tmall Luxury Pavilion' });
  await expect.element(group).toMatchAriaInlineSnapshot(`
    - group "Chart: Number of brands: Tmall Luxury Pavilion":
      - button "Tmall Luxury Pavilion, c. Jun 2018, at most 60 brands, evidence, 1 source"
      - button "Tmall Luxury Pavilion, c. Aug 2018, at least 60 brands, evidence, 1 source"
      - button "Tmall Luxury Pavilion, 13 Sep 2018, 40 brands, evidence, 1 source"
      - button "Tmall Luxury Pavilion, c. Oct 2018, 75 brands, evidence, 1 source"
  `);
});

describe.each(['en', 'zh-Hans'])('accessible in %s', (locale) => {
  test.each(['light', 'dark'])('%s', async (theme) => {
    await showChart(users.replace('></v', ' highlight="wechat"></v'), { locale, theme });
    await expectAccessible();
  });
});
