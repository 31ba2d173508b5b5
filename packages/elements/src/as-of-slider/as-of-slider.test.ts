import { atlas as seeds } from '@vitrine/core/atlas';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { spoken } from '../../test/spoken.js';
import { drawn, expectAccessible, show, showAlone, textOf } from '../../test/support.js';
import { setDefaultAtlas } from '../shared/set-default-atlas.js';

const slider = '<vitrine-as-of-slider></vitrine-as-of-slider>';
const card = '<vitrine-brand-card brand="coach"></vitrine-brand-card>';

const range = () => page.getByRole('slider');
function element() {
  const found = document.querySelector('vitrine-as-of-slider');
  if (found === null) throw new Error('There is no slider in the page.');
  return found;
}
const cardText = () => textOf(document.querySelector('vitrine-brand-card') ?? document.body);

async function press(keys: string) {
  const input = range().element();
  if (input instanceof HTMLElement) input.focus();
  await userEvent.keyboard(keys);
  await drawn();
}

afterEach(() => {
  setDefaultAtlas(undefined);
  vi.useRealTimers();
});

describe('what it says', () => {
  test('a named slider with the day in words', async () => {
    await show(slider);
    await expect.element(range()).toHaveAccessibleName('As of');
    await expect.element(range()).toHaveAttribute('aria-valuetext', '31 December 2019');
    expect(textOf(element())).toContain('As of 31 December 2019');
    expect(await spoken('slider')).toEqual(['slider: As of']);
    await expectAccessible();
  });

  test('in Chinese', async () => {
    await show(slider, { locale: 'zh-Hans' });
    await expect.element(range()).toHaveAccessibleName('截至');
    await expect.element(range()).toHaveAttribute('aria-valuetext', '2019年12月31日');
    await expect.element(page.getByRole('button', { name: '播放' })).toBeVisible();
    await expectAccessible();
  });

  test('the years of the sources, and none to come', async () => {
    await show(slider);
    const years = [...(element().shadowRoot?.querySelectorAll('.year') ?? [])].map(textOf);
    const published = seeds.sources.flatMap(
      ({ published }) => published?.earliest?.slice(0, 4) ?? [],
    );
    expect(years[0]).toBe(published.toSorted()[0]);
    expect(Number(years.at(-1))).toBeLessThanOrEqual(new Date().getUTCFullYear());
  });

  test.each(['light', 'dark'])('accessible in a %s page', async (theme) => {
    await show(slider, { theme });
    await expectAccessible();
  });
});

describe('by keyboard', () => {
  test('by month, by year, to both ends; every component inside follows', async () => {
    const atlas = await show(
      `<vitrine-as-of-slider min="2012" max="2021-06"></vitrine-as-of-slider>${card}`,
    );
    await press('{ArrowLeft}');
    expect(atlas.asOf).toBe('2019-11-30');
    expect(cardText()).toContain('As of 30 Nov 2019');
    await press('{PageUp}');
    expect(atlas.asOf).toBe('2020-11-30');
    await press('{PageDown}{PageDown}');
    expect(atlas.asOf).toBe('2018-11-30');
    await press('{Home}');
    expect(atlas.asOf).toBe('2012-01-31');
    await press('{End}');
    expect(atlas.asOf).toBe('2021-06-30');
    await expect.element(range()).toHaveAttribute('aria-valuetext', '30 June 2021');
    await press('{PageUp}');
    expect(atlas.asOf).toBe('2021-06-30');
  });

  test('a day within a month stays until a reader moves', async () => {
    await show(slider, { asOf: '2019-09-15' });
    await expect.element(range()).toHaveAttribute('aria-valuetext', '15 September 2019');
    await press('{ArrowRight}');
    await expect.element(range()).toHaveAttribute('aria-valuetext', '31 October 2019');
  });
});

describe('whom it moves', () => {
  test('the nearest atlas and no other', async () => {
    const outer = await show(`<vitrine-atlas as-of="2018-06-30">${slider}</vitrine-atlas>`);
    await press('{ArrowRight}');
    expect(outer.asOf).toBe('2019-12-31');
    expect(outer.querySelector('vitrine-atlas')?.asOf).toBe('2018-07-31');
  });

  test('nothing where the page says no, and the handle goes back', async () => {
    const atlas = await show(slider);
    const stay = (event: Event) => {
      event.preventDefault();
    };
    document.addEventListener('vitrine-as-of-change', stay);
    await press('{PageDown}');
    document.removeEventListener('vitrine-as-of-change', stay);
    expect(atlas.asOf).toBe('2019-12-31');
    const input = range().element();
    expect(input instanceof HTMLInputElement && input.valueAsNumber).toBe(2019 * 12 + 11);
  });

  test('outside an atlas itself, and the page by its event', async () => {
    setDefaultAtlas(seeds);
    await showAlone('<vitrine-as-of-slider as-of="2019-12-31"></vitrine-as-of-slider>');
    const days: string[] = [];
    element().addEventListener('vitrine-as-of-change', ({ day }) => days.push(day));
    await press('{ArrowLeft}{ArrowLeft}');
    expect(days).toEqual(['2019-11-30', '2019-10-31']);
    await expect.element(range()).toHaveAttribute('aria-valuetext', '31 October 2019');
  });
});

describe('when it plays', () => {
  test('it goes on step by step and stops at the end', async () => {
    const atlas = await show('<vitrine-as-of-slider min="2012" max="2021"></vitrine-as-of-slider>');
    vi.useFakeTimers();
    const button = page.getByRole('button', { name: 'Play' }).element();
    if (button instanceof HTMLElement) button.click();
    await drawn();
    expect(button.ariaLabel).toBe('Pause');
    // The page of the tests asks for less motion, so that it goes by years.
    await vi.advanceTimersByTimeAsync(1600);
    expect(atlas.asOf).toBe('2020-12-31');
    await vi.advanceTimersByTimeAsync(1600);
    expect(atlas.asOf).toBe('2021-12-31');
    await vi.advanceTimersByTimeAsync(16_000);
    expect(atlas.asOf).toBe('2021-12-31');
    await drawn();
    expect(button.ariaLabel).toBe('Play');
  });

  test('from the end it begins again, and a second click stops it', async () => {
    const atlas = await show('<vitrine-as-of-slider min="2012" max="2019"></vitrine-as-of-slider>');
    vi.useFakeTimers();
    const button = page.getByRole('button', { name: 'Play' }).element();
    if (!(button instanceof HTMLElement)) throw new Error('The button is an element of HTML.');
    button.click();
    await drawn();
    expect(atlas.asOf).toBe('2012-01-31');
    button.click();
    await vi.advanceTimersByTimeAsync(16_000);
    expect(atlas.asOf).toBe('2012-01-31');
  });

  test('it stops when it leaves the page, or a reader takes the handle', async () => {
    const atlas = await show('<vitrine-as-of-slider min="2012" max="2025"></vitrine-as-of-slider>');
    vi.useFakeTimers();
    const button = page.getByRole('button', { name: 'Play' }).element();
    if (button instanceof HTMLElement) button.click();
    const input = range().element();
    if (input instanceof HTMLInputElement) {
      input.valueAsNumber -= 1;
      input.dispatchEvent(new Event('input'));
    }
    await vi.advanceTimersByTimeAsync(16_000);
    expect(atlas.asOf).toBe('2019-11-30');
    if (button instanceof HTMLElement) button.click();
    element().remove();
    await vi.advanceTimersByTimeAsync(16_000);
    expect(atlas.asOf).toBe('2019-11-30');
  });
});

test('a span that is none says so in place', async () => {
  await show('<vitrine-as-of-slider min="soon" max="2019"></vitrine-as-of-slider>');
  expect(textOf(element())).toContain('“soon” is no date');
  await expectAccessible();
});
