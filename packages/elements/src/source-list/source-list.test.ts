import { cdp, page, userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import { spoken } from '../../test/spoken.js';
import { expectAccessible, show, textOf } from '../../test/support.js';

const everything = '<vitrine-source-list></vitrine-source-list>';
const jingDaily = '<vitrine-source-list publisher="jing daily"></vitrine-source-list>';

function list() {
  const element = document.querySelector('vitrine-source-list');
  if (element === null) throw new Error('There is no list in the page.');
  return element;
}

const within = (selector: string): Element[] => [
  ...(list().shadowRoot?.querySelectorAll(selector) ?? []),
];
const visible = (selector: string): Element[] =>
  within(selector).filter((element) => element.checkVisibility());

describe('what the list says', () => {
  test('documents by year, the latest first, each with its link, publisher, kind and claims', async () => {
    await show(everything, { asOf: '2020-05-31' });
    expect(within('.group .title').slice(0, 2).map(textOf)).toEqual([
      expect.stringMatching(/^2020 \d+ sources \d+ ?\d+ claims$/),
      expect.stringMatching(/^2019 \d+ sources \d+ ?\d+ claims$/),
    ]);
    const row = within('.source').find((each) => textOf(each).includes('Marketplace Changes'));
    expect(row && textOf(row)).toMatch(
      /^c\. 2019 Tmall Global and Other Marketplace Changes in 2Q 2019 Azoya, by Ker Zheng, blog 2 ?2 claims$/,
    );
    expect(row?.querySelector('a')?.href).toContain('azoyagroup.com');
  });

  test('nothing that had not been published by the day', async () => {
    await show(everything, { asOf: '2017-12-31' });
    expect(within('.group .title').map(textOf)[0]).toMatch(/^2017/);
    expect(textOf(list())).toContain('Documents published by 31 December 2017');
  });

  test('a document in another language says which, and its title is marked', async () => {
    await show(everything, { asOf: '2020-05-31' });
    const german = within('.source').find((each) => textOf(each).includes('in German'));
    expect(german?.querySelector('a')?.lang).toBe('de');
    await show(everything, { asOf: '2020-05-31', locale: 'zh-Hans' });
    expect(textOf(list())).toContain('新闻，英语');
  });

  test('a title of ours stands in brackets, which the foot explains', async () => {
    await show(everything, { asOf: '2020-05-31' });
    expect(textOf(list())).toContain('[Richemont und Alibaba starten Fengmao]');
    expect(textOf(list())).toContain('Titles in square brackets are ours');
  });

  test('of one publisher, whom the headline names once for all', async () => {
    await show(jingDaily);
    expect(textOf(list())).toContain('Sources by Jing Daily');
    expect(within('.source').some((row) => textOf(row).includes('Jing Daily,'))).toBe(false);
    expect(textOf(list())).not.toContain('Nothing newer');
    expect(textOf(list())).toMatch(/\d+ claims from \d+ sources, 20\d\d–20\d\d/);
  });

  test('of one record, by its name', async () => {
    await show('<vitrine-source-list record="brand/coach"></vitrine-source-list>', {
      locale: 'zh-Hans',
    });
    expect(textOf(list())).toContain('关于蔻驰的来源');
    expect(within('.source').length).toBeGreaterThan(0);
    await expectAccessible();
  });
});

describe('a long list', () => {
  test('five years and five sources of each, the others by keyboard', async () => {
    await show(everything, { asOf: '2020-05-31' });
    expect(visible('.group')).toHaveLength(5);
    expect(visible('.source')).toHaveLength(25);
    const more = page.getByRole('button', { name: /\d+ more years$/ });
    const element = more.element();
    if (element instanceof HTMLElement) element.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(more).toHaveAttribute('aria-expanded', 'true');
    expect(visible('.group').length).toBeGreaterThan(10);
    await expectAccessible();
  });

  test('on paper all of it, with addresses spelt out', async () => {
    await show(jingDaily);
    const session = cdp();
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(visible('.source')).toHaveLength(within('.source').length);
    expect(visible('.address').length).toBeGreaterThan(20);
    await session.send('Emulation.setEmulatedMedia', { media: '' });
    expect(visible('.address')).toHaveLength(0);
  });

  test('by publisher, those with the most sources first', async () => {
    await show('<vitrine-source-list group-by="publisher"></vitrine-source-list>', {
      asOf: '2026-11-01',
    });
    const counts = visible('.group .count').map((count) => Number.parseInt(textOf(count)));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(within('.group .title [translate=no]').map(textOf)[0]).toBe('Jing Daily');
  });
});

test('none by the day is said', async () => {
  await show('<vitrine-source-list year="1990"></vitrine-source-list>');
  expect(textOf(list())).toContain('No such source had been published by 31 December 2019.');
  await expectAccessible();
});

test('what a screen reader says of a document', async () => {
  await show('<vitrine-source-list record="brand/coach"></vitrine-source-list>');
  const lines = (await spoken('main')).map((line) => line.trim());
  const at = lines.indexOf('list: 2019');
  expect(lines.slice(at, at + 4)).toEqual([
    'list: 2019',
    'listitem',
    'StaticText: c. Sep 2019',
    'link: Coach, Kate Spade parent strikes strategic alliance with Tmall China',
  ]);
  expect(lines).toContain('StaticText: 27 claims');
});

test.each([320, 360])('nothing in it is wider than its place: %i', async (width) => {
  await show(`<div id="place">${jingDaily}</div>`);
  const place = document.getElementById('place');
  if (place) place.style.width = `${width}px`;
  const right = (place?.getBoundingClientRect().right ?? 0) + 1;
  const beyond = within('.source *').filter((each) => each.getBoundingClientRect().right > right);
  expect(beyond).toEqual([]);
});

test('what is misspelt or written in another way is answered in place', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await show('<vitrine-source-list publisher="Jing Dayly"></vitrine-source-list>');
  expect(textOf(list())).toBe(
    'This cannot be shown. There is no publisher called “Jing Dayly”; did you mean “Jing Daily”?',
  );
  await show('<vitrine-source-list record="coach"></vitrine-source-list>');
  expect(textOf(list())).toContain('write its kind and id, such as brand/coach');
  await show('<vitrine-source-list group-by="month"></vitrine-source-list>');
  expect(textOf(list())).toContain('write year or publisher');
  expect(warn).toHaveBeenCalledTimes(3);
  warn.mockRestore();
});
