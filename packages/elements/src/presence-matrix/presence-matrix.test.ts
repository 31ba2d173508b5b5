import { atlas as seeds } from '@vitrine/core/atlas';
import { open } from '@vitrine/query';
import { page } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  drawn,
  everything,
  expectAccessible,
  show,
  showAlone,
  textOf,
} from '../../test/support.js';
import { spoken } from '../../test/spoken.js';
import type { VitrineCopyEvent } from '../shared/copy/event.js';
import { six, groups, matrix, all, brandsShown, rowOf, markOf } from '../../test/shown/matrix.js';

beforeEach(() => page.viewport(1024, 768));

describe('what the matrix says', () => {
  test('a table of owners, brands and platforms to a screen reader', async () => {
    await show(groups);
    const table = page.getByRole('table', { name: 'Kering and Tapestry, as of 31 December 2019' });
    await expect.element(table).toBeVisible();
    expect(page.getByRole('rowgroup').elements()).toHaveLength(4);
    const heads = page.getByRole('columnheader').elements().map(textOf);
    expect(heads).toEqual([
      'Brand',
      'Tmall',
      'Tmall Luxury Pavilion',
      'JD.com',
      'WeChat Official Accounts',
      'WeChat Mini Programs',
      'Weibo',
      'Present on',
    ]);
    expect(page.getByRole('rowheader').elements().map(textOf)).toEqual([
      'Kering',
      'Alexander McQueen',
      'Balenciaga',
      'Bottega Veneta',
      'Gucci',
      'Qeelin',
      'Saint Laurent',
      'Tapestry',
      'Coach',
      'Kate Spade',
      'Stuart Weitzman',
      'Brands present',
    ]);
  });

  test('the accessibility tree of one row: the brand, a word for each mark, unknown as a word', async () => {
    await show(groups);
    const lines = (await spoken('table')).map((line) => line.trim());
    const from = lines.indexOf('rowheader: Coach');
    const sources = open(seeds)
      .presenceMatrix({ brands: ['coach'], platforms: six.split(' '), asOf: '2019-12-31' })
      .groups[0]?.rows[0]?.cells.map((cell) => cell?.sources.length ?? 0);
    const counted = (sources ?? []).map((count) => `${count} source${count === 1 ? '' : 's'}`);
    expect(lines.slice(from - 1, lines.indexOf('row', from))).toEqual([
      'row',
      'rowheader: Coach',
      'StaticText: Coach',
      `cell: presumed, evidence, ${counted[0] ?? ''}`,
      `button: presumed, evidence, ${counted[0] ?? ''}`,
      `cell: announced, evidence, ${counted[1] ?? ''}`,
      `button: announced, evidence, ${counted[1] ?? ''}`,
      'cell: unknown',
      'StaticText: unknown',
      `cell: presumed, evidence, ${counted[3] ?? ''}`,
      `button: presumed, evidence, ${counted[3] ?? ''}`,
      `cell: present, evidence, ${counted[4] ?? ''}`,
      `button: present, evidence, ${counted[4] ?? ''}`,
      `cell: presumed, evidence, ${counted[5] ?? ''}`,
      `button: presumed, evidence, ${counted[5] ?? ''}`,
      'cell: 4',
      'StaticText: 4',
    ]);
    expect(lines).toContain('columnheader: Tmall Luxury Pavilion');
  });

  test('marks, disputes, totals of brands and of platforms', async () => {
    await show(groups);
    expect(markOf('Saint Laurent', 0).ariaLabel).toBe(
      'absent, evidence, 4 sources, sources disagree',
    );
    expect(rowOf('Saint Laurent').lastElementChild?.textContent).toBe('0');
    expect(all('tfoot td').map(textOf)).toEqual(['3', '4', '0', '1', '3', '2', '']);
    const legend = textOf(all('.legend')[0] ?? matrix());
    expect(legend).toContain('presumed still there');
    expect(legend).toContain('sources disagree');
  });

  test('brands without a known owner stand last, with who may own them', async () => {
    await show(
      '<vitrine-presence-matrix brands="dior louis-vuitton" platforms="tmall weibo"></vitrine-presence-matrix>',
      {
        asOf: '2017-06-30',
      },
    );
    expect(all('.heading').map(textOf)).toEqual(['LVMH', 'Owner not known']);
    expect(textOf(rowOf('Dior'))).toContain('possibly LVMH');
  });

  test('Chinese names, words and dates', async () => {
    await show(groups, { locale: 'zh-Hans' });
    const text = textOf(matrix());
    expect(text).toContain('9个品牌、6个平台，全部渠道，截至2019年12月31日');
    expect(text).toContain('泰佩思琦');
    expect(markOf('蔻驰', 1).ariaLabel).toMatch(/^已宣布，证据，\d个来源$/);
    const foreign = rowOf('Alexander McQueen').querySelector('.name');
    expect(foreign?.getAttribute('lang')).toBe('en');
    await expectAccessible();
  });

  test('one channel alone', async () => {
    await show(groups.replace('owners', 'channels="mini-program" owners'));
    expect(textOf(matrix())).toContain('mini program only');
    expect(all('tbody .cell').length).toBeLessThan(8);
  });

  test('several channels, named in the subtitle', async () => {
    await show(groups.replace('owners', 'channels="mini-program flagship-store" owners'));
    expect(textOf(matrix())).toContain('mini program and flagship store only');
    const channels = ['mini-program', 'flagship-store'];
    const view = open(seeds).presenceMatrix({
      asOf: '2019-12-31',
      owners: ['tapestry', 'kering'],
      platforms: six.split(' '),
      channels,
    });
    const cells = view.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(all('tbody .cell')).toHaveLength(cells.filter((cell) => cell !== null).length);
  });
});

describe('evidence', () => {
  const dialog = () => page.getByRole('dialog');

  test('a click on a mark tells who says so', async () => {
    await show(groups);
    markOf('Coach', 1).click();
    await expect.element(dialog()).toBeVisible();
    const text = textOf(dialog().element());
    expect(dialog().element().ariaLabel).toBe('Coach: Tmall Luxury Pavilion');
    expect(text).toContain('Announced, announced Sep 2019; flagship store');
    expect(dialog().getByRole('link').elements().length).toBeGreaterThan(0);
  });

  test('a click on an owner tells who says that it owned which brand', async () => {
    await show(groups);
    await page.getByRole('button', { name: 'Tapestry, evidence' }).click();
    await expect.element(dialog()).toBeVisible();
    expect(textOf(dialog().element())).toMatch(/Coach.*Kate Spade.*Stuart Weitzman/);
  });

  test('an open popover follows its mark to another day', async () => {
    const atlas = await show(groups);
    markOf('Coach', 1).click();
    await expect.element(dialog()).toBeVisible();
    atlas.asOf = '2021-06-30';
    await drawn();
    expect(textOf(dialog().element())).toContain('Presumed');
  });

  test('a page can show the evidence elsewhere', async () => {
    await show(groups);
    let asked = 0;
    matrix().addEventListener('vitrine-evidence-open', (event) => {
      asked = event.entries.length;
      event.preventDefault();
    });
    markOf('Coach', 0).click();
    await drawn();
    expect(asked).toBeGreaterThan(0);
    expect(dialog().elements()).toHaveLength(0);
  });

  test('a matrix that a page gives without an atlas lists its sources', async () => {
    await showAlone('<vitrine-presence-matrix></vitrine-presence-matrix>');
    matrix().data = open(seeds).presenceMatrix({ brands: ['coach'], platforms: ['tmall'] });
    await drawn();
    markOf('Coach', 0).click();
    await expect.element(dialog()).toBeVisible();
    expect(dialog().getByRole('link').elements().length).toBeGreaterThan(0);
  });
});

describe('sorting', () => {
  const sortBy = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const sorts = () =>
    all('[aria-sort]').map((head) => `${textOf(head)} ${head.getAttribute('aria-sort') ?? ''}`);

  test('by names first, and by one head at a time', async () => {
    await show(groups);
    expect(sorts()).toEqual(['Brand ascending']);
    await sortBy('Tmall Luxury Pavilion');
    expect(sorts()).toEqual(['Tmall Luxury Pavilion descending']);
    expect(brandsShown().slice(0, 2)).toEqual(['Alexander McQueen', 'Bottega Veneta']);
    await sortBy('Tmall Luxury Pavilion');
    expect(sorts()).toEqual(['Tmall Luxury Pavilion ascending']);
  });

  test('on how many platforms brands are, those with the most first', async () => {
    await show(groups);
    await sortBy('Present on');
    const kering = all('tbody')[0];
    const totals = [...(kering?.querySelectorAll('.total') ?? [])].map((cell) => textOf(cell));
    expect(totals).toEqual(totals.toSorted().reverse());
  });

  test('a second click on the names turns them round', async () => {
    await show(groups);
    await sortBy('Brand');
    expect(brandsShown()[0]).toBe('Stuart Weitzman');
  });
});

test('what is copied has the words of the marks, in the order of the reader', async () => {
  await show(groups);
  let text = '';
  const take = (event: VitrineCopyEvent) => {
    text = event.text;
    event.preventDefault();
  };
  matrix().addEventListener('vitrine-copy', take);
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toBe(
    'Owner,Brand,Tmall,Tmall Luxury Pavilion,JD.com,WeChat Official Accounts,WeChat Mini Programs,Weibo,Present on',
  );
  expect(lines).toContain('Tapestry,Coach,presumed,announced,unknown,presumed,present,presumed,4');
  expect(lines).toContain(
    'Kering,Saint Laurent,"absent, sources disagree",unknown,unknown,unknown,unknown,unknown,0',
  );
  expect(lines).toHaveLength(11);
});

describe('when there is nothing to draw', () => {
  test('no presence by that day is said so', async () => {
    await show(groups, { asOf: '1999-12-31' });
    expect(textOf(matrix())).toContain('No source speaks of a presence by this day.');
    expect(page.getByRole('table').elements()).toHaveLength(0);
    await expectAccessible();
  });

  test.each([
    ['owners="tapesry"', /did you mean “tapestry”\?/],
    ['platforms="tmal"', /no platform called “tmal”; did you mean “tmall”\?/],
    [
      'channels="flagship"',
      /There is no channel called “flagship”; did you mean “flagship-store”\?/,
    ],
  ])('what is misspelt names the nearest: %s', async (attribute, expected) => {
    await show(`<vitrine-presence-matrix ${attribute}></vitrine-presence-matrix>`);
    expect(textOf(matrix())).toMatch(expected);
  });
});

describe.each(['en', 'zh-Hans'])('accessible in %s', (locale) => {
  test.each(['light', 'dark'])('%s', async (theme) => {
    await show(groups, { locale, theme });
    expect(everything(document).filter((element) => element.hasAttribute('onclick'))).toEqual([]);
    await expectAccessible();
  });
});
