import { atlas as seeds } from '@vitrine/core/atlas';
import { open } from '@vitrine/query';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { spoken } from '../../test/spoken.js';
import { drawn, expectAccessible, show, textOf } from '../../test/support.js';
import type { VitrineSelectEvent } from './event.js';

const plain = '<vitrine-atlas-search></vitrine-atlas-search>';

function element() {
  const found = document.querySelector('vitrine-atlas-search');
  if (found === null) throw new Error('There is no search in the page.');
  return found;
}
const field = () => page.getByRole('combobox');
const options = () => page.getByRole('option').elements().map(textOf);
const active = () => {
  const id = field().element().getAttribute('aria-activedescendant');
  const option = id === null ? null : element().shadowRoot?.getElementById(id);
  return option ? textOf(option) : undefined;
};

/** Types as a reader does, and waits for the names, which come with the first letter. */
async function type(text: string) {
  await userEvent.fill(field(), text);
  await expect.poll(() => textOf(page.getByRole('status').element())).not.toBe('');
  await drawn();
}

async function press(keys: string) {
  await userEvent.keyboard(keys);
  await drawn();
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what it finds', () => {
  test('both names, with the letters that were met marked', async () => {
    await show('<vitrine-atlas-search kinds="brands"></vitrine-atlas-search>');
    await type('coa');
    expect(options()[0]).toBe('Coach 蔻驰');
    const marks = [...(element().shadowRoot?.querySelectorAll('mark') ?? [])].map(textOf);
    expect(marks[0]).toBe('Coa');
    const second = element().shadowRoot?.querySelector('.option .second');
    expect(second?.getAttribute('lang')).toBe('zh-Hans');
    await expectAccessible();
  });

  test.each([
    ['kouchi', /Coach 蔻驰 ?pinyin kouchi/],
    ['kc', /Coach 蔻驰 ?initials kc/],
    ['yves saint', /Saint Laurent 圣罗兰 ?also Yves Saint Laurent/],
    ['vuiton', /Louis Vuitton 路易威登 ?similar spelling/],
  ])('%s, and says why', async (text, expected) => {
    await show(plain);
    await type(text);
    expect(options().some((one) => expected.test(one))).toBe(true);
  });

  test('only the kinds that are asked for', async () => {
    await show('<vitrine-atlas-search kinds="people"></vitrine-atlas-search>');
    await type('liu');
    expect(page.getByRole('group').elements()).toHaveLength(1);
    await expect.element(page.getByRole('group', { name: 'People' })).toBeVisible();
  });

  test('where nothing goes by it the nearest names', async () => {
    await show('<vitrine-atlas-search kinds="brands"></vitrine-atlas-search>');
    await type('balenziagga');
    expect(textOf(page.getByRole('status').element())).toBe(
      'Nothing is called “balenziagga”. Nearest names',
    );
    expect(options()[0]).toContain('Balenciaga');
    await expectAccessible();
  });

  test('a misspelt kind is answered in place', async () => {
    await show('<vitrine-atlas-search kinds="brand platforms"></vitrine-atlas-search>');
    expect(textOf(element())).toContain('did you mean “brands”?');
  });

  test('nothing of a word that is still being composed', async () => {
    await show(plain);
    await type('coach');
    const input = field().element();
    if (!(input instanceof HTMLInputElement)) throw new Error('The field takes text.');
    input.value = 'gu';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    await drawn();
    expect(options()[0]).toContain('Coach');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true }));
    await drawn();
    await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('by keyboard', () => {
  test('arrow keys, Home and End move through the names and around', async () => {
    await show(plain);
    await type('tmall');
    const all = options();
    expect(active()).toBeUndefined();
    await press('{ArrowDown}');
    expect(active()).toBe(all[0]);
    await press('{ArrowDown}{ArrowDown}');
    expect(active()).toBe(all[2]);
    await press('{End}');
    expect(active()).toBe(all.at(-1));
    await press('{ArrowDown}');
    expect(active()).toBe(all[0]);
    await press('{ArrowUp}');
    expect(active()).toBe(all.at(-1));
    await press('{Home}');
    expect(active()).toBe(all[0]);
    await press('{ArrowLeft}');
    expect(active()).toBeUndefined();
    // The focus never leaves the field.
    expect(element().shadowRoot?.activeElement).toBe(field().element());
  });

  test('Enter picks, and tells the page what', async () => {
    await show(plain);
    const picked: VitrineSelectEvent[] = [];
    element().addEventListener('vitrine-select', (event) => picked.push(event));
    await type('kouchi');
    await press('{Enter}');
    expect(picked).toEqual([]);
    await press('{ArrowDown}{Enter}');
    expect(picked.map(({ collection, id }) => [collection, id])).toEqual([['brands', 'coach']]);
    await expect.element(field()).toHaveValue('Coach');
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
  });

  test('Escape closes the list, then clears the field', async () => {
    await show(plain);
    await type('coach');
    await press('{Escape}');
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(field()).toHaveValue('coach');
    await press('{Alt>}{ArrowDown}{/Alt}');
    await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
    await press('{Escape}{Escape}');
    await expect.element(field()).toHaveValue('');
  });

  test('the button clears, says so as typing would, and gives the focus back', async () => {
    await show(plain);
    await type('coach');
    const heard = vi.fn();
    document.body.addEventListener('input', heard, { once: true });
    await userEvent.click(page.getByRole('button', { name: 'Clear' }));
    await expect.element(field()).toHaveValue('');
    expect(heard).toHaveBeenCalledOnce();
    expect(element().shadowRoot?.activeElement).toBe(field().element());
  });

  test('who goes on leaves no list behind', async () => {
    await show(`${plain}<a href="#next">Next</a>`);
    await type('coach');
    await press('{Tab}{Tab}');
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('what it leads to', () => {
  const links = '<vitrine-atlas-search href="#/{collection}/{id}"></vitrine-atlas-search>';

  test('a link by a template, unless the page says no', async () => {
    await show(links);
    await type('kouchi');
    const stay = (event: Event) => {
      event.preventDefault();
    };
    const before = location.href;
    document.addEventListener('vitrine-select', stay);
    await press('{ArrowDown}{Enter}');
    document.removeEventListener('vitrine-select', stay);
    expect(location.href).toBe(before);
    await expect.element(field()).toHaveValue('kouchi');
    await press('{ArrowDown}{Enter}');
    expect(location.hash).toBe('#/brands/coach');
    history.replaceState(null, '', before);
  });

  test('no script', async () => {
    await show('<vitrine-atlas-search href="javascript:alert(\'{id}\')"></vitrine-atlas-search>');
    await type('coach');
    expect(element().shadowRoot?.querySelector('a')).toBeNull();
    expect(options()[0]).toContain('Coach');
  });

  test('the value of a form', async () => {
    await show('<form><vitrine-atlas-search name="q"></vitrine-atlas-search></form>');
    await type('kouchi');
    await press('{ArrowDown}{Enter}');
    const form = document.querySelector('form');
    expect(form && [...new FormData(form)]).toEqual([['q', 'Coach']]);
  });
});

describe('what it loads', () => {
  test('no names until a reader comes', async () => {
    const atlas = await show(plain);
    const database = open(seeds);
    const names = vi.fn(async () => {
      const { openSearch } = await import('@vitrine/query/search');
      return openSearch(seeds);
    });
    atlas.atlas = { ...database, search: names };
    await drawn();
    expect(names).not.toHaveBeenCalled();
    await type('coach');
    expect(names).toHaveBeenCalledOnce();
  });

  test('an engine without search says so in place', async () => {
    const atlas = await show(plain);
    atlas.atlas = open(seeds);
    await drawn();
    await type('coach');
    expect(textOf(page.getByRole('status').element())).toBe('The names could not be loaded.');
  });
});

describe('to everybody', () => {
  test('the open list to a screen reader', async () => {
    await show('<vitrine-atlas-search kinds="brands platforms"></vitrine-atlas-search>');
    await type('tmall');
    const lines = await spoken('listbox');
    expect(lines[0]).toBe('listbox: Names');
    expect(lines[1]).toBe('  group: Platforms');
    expect(lines.filter((line) => line.startsWith('    option: ')).length).toBe(options().length);
    expect(lines.filter((line) => /^ {4}option: Tmall ?天猫$/.test(line))).toHaveLength(1);
  });

  test.each(['light', 'dark'])('accessible in a %s page, with the list open', async (theme) => {
    await show('<vitrine-atlas-search href="#{id}"></vitrine-atlas-search>', { theme });
    await type('tm');
    await press('{ArrowDown}');
    await expectAccessible();
  });

  test('in Chinese', async () => {
    await show(plain, { locale: 'zh-Hans' });
    await expect.element(field()).toHaveAccessibleName('按名称搜索');
    await type('天猫');
    expect(options()[0]).toBe('天猫 Tmall');
    await expectAccessible();
  });
});
