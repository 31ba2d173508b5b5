import { atlas as seeds } from '@vitrine/core/atlas';
import { open } from '@vitrine/query';
import { cdp, page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { madeMatrix } from '../../test/made-matrix.js';
import { drawn, expectAccessible, show, textOf } from '../../test/support.js';
import {
  six,
  groups,
  matrix,
  all,
  brandsShown,
  rowOf,
  markOf,
  focused,
  frame,
} from '../../test/shown/matrix.js';

beforeEach(() => page.viewport(1024, 768));

describe('by keyboard', () => {
  test('all marks are one stop of the tab key, and arrows move between them', async () => {
    await show(groups);
    expect(all('tbody [tabindex="0"]')).toHaveLength(1);
    markOf('Coach', 0).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe(markOf('Coach', 1));
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe(markOf('Coach', 3));
    await userEvent.keyboard('{Home}{ArrowDown}');
    expect(focused()).toBe(markOf('Kate Spade', 0));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(focused()?.getAttribute('aria-label')).toBe('Tapestry, evidence');
    expect(all('tbody [tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe(markOf('Stuart Weitzman', 0));
  });

  test('Enter opens the sources, Escape gives the focus back', async () => {
    await show(groups);
    const mark = markOf('Coach', 1);
    mark.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
    expect(focused()).toBe(mark);
  });

  test('a mark that another day takes away leaves the focus in its line', async () => {
    const atlas = await show(groups.replace('owners="tapestry kering"', 'brands="coach gucci"'));
    markOf('Coach', 1).focus();
    atlas.asOf = '2017-06-30';
    await drawn();
    expect(focused()?.closest('tr')).toBe(rowOf('Coach'));
  });
});

describe('when the day moves', () => {
  test('rows that stay are the same elements, and only what differs is drawn', async () => {
    const atlas = await show(groups);
    const row = rowOf('Coach');
    const weibo = markOf('Coach', 5);
    atlas.asOf = '2020-12-31';
    await drawn();
    expect(rowOf('Coach')).toBe(row);
    expect(markOf('Coach', 5)).toBe(weibo);
    expect(markOf('Coach', 1).ariaLabel).toContain('presumed');
    expect(textOf(matrix())).toContain('as of 31 December 2020');
  });

  test('it shows what it would show of that day alone', async () => {
    const atlas = await show(groups, { asOf: '2025-12-31' });
    const shown = () =>
      all('tbody tr').map((row) =>
        [...row.children].map((cell) => cell.innerHTML.replaceAll(/ tabindex="-?\d"/g, '')),
      );
    for (const asOf of ['2018-06-30', '2021-06-30', '2018-12-31'] as const) {
      atlas.asOf = asOf;
      await drawn();
      const moved = shown();
      const view = open(seeds).presenceMatrix({
        asOf,
        owners: ['tapestry', 'kering'],
        platforms: six.split(' '),
      });
      expect(brandsShown()).toEqual(
        view.groups.flatMap(({ rows }) => rows.map(({ brand }) => brand.name.en)),
      );
      matrix().replaceWith(document.createRange().createContextualFragment(groups));
      await drawn();
      expect(shown()).toEqual(moved);
    }
  });
});

describe('too much to draw at once', () => {
  async function showMany() {
    await show('<vitrine-presence-matrix></vitrine-presence-matrix>');
    matrix().data = madeMatrix({ brands: 2000, platforms: 12 });
    await drawn();
    await frame();
    await frame();
  }

  test('draws what is in sight, and says how many there are', async () => {
    await showMany();
    expect(all('tbody tr').length).toBeLessThan(100);
    expect(all('table')[0]?.getAttribute('aria-rowcount')).toBe('2252');
    expect(all('tbody .name').map(textOf)).toContain('Brand 0');
    expect(textOf(matrix())).toContain('2,000 rows are drawn as you scroll');
    await expectAccessible();
  });

  test('draws the others as a reader scrolls', async () => {
    await showMany();
    const region = page.getByRole('region').element();
    region.scrollTop = region.scrollHeight / 2;
    await frame();
    await frame();
    const names = brandsShown().map((name) => Number(name.replace('Brand ', '')));
    expect(names[0]).toBeGreaterThan(900);
    expect(names.length).toBeLessThan(100);
    region.scrollTop = region.scrollHeight;
    await frame();
    await frame();
    expect(brandsShown().at(-1)).toBe('Brand 1999');
  });

  test('the arrow keys lead on beyond what is drawn', async () => {
    await showMany();
    all('tbody button')
      .at(1)
      ?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    const first = all('tbody .cell')[0];
    if (first instanceof HTMLElement) first.focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused()?.closest('tr')?.textContent).toContain('Brand 1999');
  });

  test('paper has all of them, with the numbers of the notes', async () => {
    await showMany();
    window.dispatchEvent(new Event('beforeprint'));
    expect(brandsShown()).toHaveLength(2000);
    expect(textOf(all('tbody .numbers')[0] ?? matrix())).toBe('1');
    window.dispatchEvent(new Event('afterprint'));
    expect(all('tbody tr').length).toBeLessThan(100);
    expect(all('.numbers')).toHaveLength(0);
  });
});

describe('in a narrow place', () => {
  async function showNarrow(width: number) {
    await show(`<div id="narrow">${groups}</div>`);
    const place = document.getElementById('narrow');
    if (place) place.style.width = `${width}px`;
    await frame();
    await frame();
    await drawn();
  }

  test('it stacks without scrolling sideways, and is still a table', async () => {
    await showNarrow(320);
    const scroller = all('.scroller')[0];
    expect(scroller?.scrollWidth).toBeLessThanOrEqual(320);
    expect(page.getByRole('columnheader').elements()).toHaveLength(8);
    expect(page.getByRole('rowheader').elements()).toHaveLength(12);
    expect(page.getByRole('cell').elements().length).toBeGreaterThan(60);
    await expectAccessible();
  });

  test.each([320, 760])(
    'a long one is drawn in its whole length at %i px where it is not cut',
    async (width) => {
      await show(
        `<div id="narrow"><vitrine-presence-matrix platforms="${six}"></vitrine-presence-matrix></div>`,
      );
      const place = document.getElementById('narrow');
      if (place) place.style.width = `${width}px`;
      await frame();
      await drawn();
      const scroller = all('.scroller')[0];
      expect(brandsShown().length).toBeGreaterThan(60);
      expect(scroller?.scrollHeight).toBe(scroller?.clientHeight);
    },
  );

  test('on paper nothing is cut', async () => {
    await show('<vitrine-presence-matrix></vitrine-presence-matrix>');
    const session = cdp();
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    const scroller = all('.scroller')[0];
    const { scrollHeight, clientHeight } = scroller ?? { scrollHeight: 1, clientHeight: 0 };
    await session.send('Emulation.setEmulatedMedia', { media: '' });
    expect(scrollHeight).toBe(clientHeight);
  });

  test('in between it scrolls inside a region that has a name and takes the focus', async () => {
    await showNarrow(520);
    await expect
      .element(page.getByRole('region', { name: /\(scrolls\)/ }))
      .toHaveAttribute('tabindex', '0');
    const head = rowOf('Coach').cells[0];
    expect(head && getComputedStyle(head).position).toBe('sticky');
    await expectAccessible();
  });
});
