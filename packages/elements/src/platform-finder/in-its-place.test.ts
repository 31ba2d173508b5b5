import { cdp, page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawn, expectAccessible, show, textOf } from '../../test/support.js';
import { asOf, quiz, asked, finder, within, choose } from '../../test/shown/finder.js';

const withoutAnswers = () => {
  history.replaceState(null, '', location.pathname);
};
beforeEach(withoutAnswers);
afterEach(withoutAnswers);

describe('by keyboard', () => {
  test('arrow keys answer, the focus stays where it is, and the reasons unfold', async () => {
    await show(quiz(), { asOf });
    const radio = page.getByRole('radio', { name: 'No preference' }).nth(1).element();
    if (radio instanceof HTMLElement) radio.focus();
    await userEvent.keyboard('{ArrowDown}');
    await drawn();
    const own = page.getByRole('radio', { name: /^We ourselves/ });
    await expect.element(own).toBeChecked();
    expect(finder().shadowRoot?.activeElement).toBe(own.element());
    const [more] = within('.about .more');
    if (!(more instanceof HTMLElement)) throw new Error('The second platform has a button.');
    more.focus();
    await userEvent.keyboard('{Enter}');
    await drawn();
    expect(more.ariaExpanded).toBe('true');
    expect(within('.platform')[1]?.querySelector('.verdicts')?.checkVisibility()).toBe(true);
  });

  test('an answer further down stays in sight once it is let go of', async () => {
    await show(quiz('service:loyalty'), { asOf });
    const loyalty = page.getByRole('checkbox', { name: /^Loyalty/ }).element();
    if (loyalty instanceof HTMLElement) loyalty.focus();
    await userEvent.keyboard(' ');
    await drawn();
    expect(finder().needs).toEqual({});
    expect(finder().shadowRoot?.activeElement).toBe(loyalty);
    expect(loyalty.checkVisibility()).toBe(true);
  });
});

describe('in a narrow place', () => {
  const narrow = `<div style="inline-size: 340px">${quiz()}</div>`;
  const visible = () => within('fieldset').filter((fieldset) => fieldset.checkVisibility());

  test('one question at a time, with ways on and back that take the focus along', async () => {
    await show(narrow, { asOf });
    expect(visible().map((one) => textOf(one.querySelector('legend') ?? one))).toEqual([
      'What do you sell?',
    ]);
    await page.getByRole('button', { name: 'Next' }).click();
    await drawn();
    expect(textOf(visible()[0] ?? document.body)).toContain('In which tier?');
    expect(finder().shadowRoot?.activeElement).toBe(visible()[0]);
    expect(textOf(finder())).toContain('Question 2 of 7');
    await page.getByRole('button', { name: 'Back' }).click();
    await drawn();
    await expect
      .element(page.getByRole('button', { name: 'Back' }))
      .toHaveAttribute('aria-disabled', 'true');
    await expectAccessible();
  });

  test.each([260, 320, 340, 700])('nothing in it is wider than its place: %i', async (width) => {
    await show(`<div style="inline-size: ${width}px">${asked}</div>`, { asOf });
    const right = finder().getBoundingClientRect().right;
    const wider = within('*').filter(
      (element) =>
        element.checkVisibility() &&
        element.closest('.spoken') === null &&
        element.getBoundingClientRect().right > right + 1,
    );
    expect(wider.map((element) => element.outerHTML)).toEqual([]);
  });
});

test('on paper the answers stand in the subtitle, and the whole ranking is drawn', async () => {
  await show(asked, { asOf });
  const session = cdp();
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(within('.needs').every((part) => !part.checkVisibility())).toBe(true);
  const platforms = within('.platform');
  expect(platforms.length).toBeGreaterThan(20);
  expect(platforms.every((one) => one.checkVisibility())).toBe(true);
  expect(within('.reason').every((one) => one.checkVisibility())).toBe(true);
  await session.send('Emulation.setEmulatedMedia', { media: '' });
});

describe('in the address of the page', () => {
  test.each(['query', 'hash'])('answers are kept in its %s and taken from there', async (sync) => {
    const where = () => (sync === 'query' ? location.search : location.hash).slice(1);
    await show(quiz('', `sync="${sync}"`), { asOf });
    await choose(/^Livestream/);
    expect(where()).toBe('needs=service:livestream');
    await show(quiz('service:storefront', `sync="${sync}"`), { asOf });
    await expect.element(page.getByRole('checkbox', { name: /^Livestream/ })).toBeChecked();
    await expect.element(page.getByRole('checkbox', { name: /^Storefront/ })).not.toBeChecked();
  });

  test('the way back leads from answer to answer, to what the page began with', async () => {
    await show(quiz('service:loyalty', 'sync="hash"'), { asOf });
    await choose(/^Livestream/);
    await choose(/^Loyalty/);
    history.back();
    await expect.poll(() => finder().needs).toBe('service:loyalty service:livestream');
    history.back();
    await expect.poll(() => finder().needs).toBe('service:loyalty');
  });

  test('a section of the page, other parameters and another finder stay as they are', async () => {
    history.replaceState(null, '', `${location.pathname}?utm=a%20b&flag#section`);
    await show(quiz('', 'sync="hash"') + quiz('', 'sync="query"'), { asOf });
    await page
      .getByRole('checkbox', { name: /^Livestream/ })
      .first()
      .click();
    await page
      .getByRole('checkbox', { name: /^Livestream/ })
      .last()
      .click();
    await drawn();
    expect(location.hash).toBe('#section&needs=service:livestream');
    expect(location.search).toBe('?utm=a%20b&flag&needs-2=service:livestream');
    location.hash = location.hash.replace('section', 'elsewhere');
    await drawn();
    expect(finder().needs).toEqual({ services: ['livestream'] });
  });

  test('not unless it is asked to', async () => {
    await show(quiz(), { asOf });
    await choose(/^Livestream/);
    expect(location.search + location.hash).toBe('');
  });
});

describe('to take away', () => {
  test('one row a reason, unknown ones too, with points that add up and the sources', async () => {
    await show(asked, { asOf });
    let copied = '';
    finder().addEventListener('vitrine-copy', (event) => {
      event.preventDefault();
      copied = event.text;
    });
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    const rows = copied
      .trim()
      .split('\n')
      .map((line) => line.slice(2, -2).split(' | '));
    expect(rows[0]?.slice(0, 3)).toEqual(['Rank', 'Platform', 'Points']);
    const tmall = rows.filter(([, platform]) => platform === 'Tmall');
    expect(tmall.map((row) => row[4])).toEqual([
      'Brands like yours',
      'Who sells there',
      'Brands’ own shops',
      'Brand control',
      'Livestream',
      'Loyalty',
    ]);
    const sum = tmall.reduce((all, row) => all + Number(row[6]), 0);
    expect(sum).toBeCloseTo(Number(tmall[0]?.[2]), 1);
    expect(tmall[4]?.[8]).toMatch(/^L2, c\. 2018; /);
    expect(rows.some((row) => row[5] === 'Unknown' && row[7] === '')).toBe(true);
  });
});
