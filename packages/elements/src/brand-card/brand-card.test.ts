import { cdp, page } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import {
  drawn,
  everything,
  expectAccessible,
  show,
  showAlone,
  textOf,
} from '../../test/support.js';

const coach = '<vitrine-brand-card brand="coach"></vitrine-brand-card>';

function card() {
  const element = document.querySelector('vitrine-brand-card');
  if (element === null) throw new Error('There is no card in the page.');
  return element;
}

describe('what the card says', () => {
  test('names, facts, presences with their days, and where it is from', async () => {
    await show(coach, { asOf: '2019-09-30' });
    const text = textOf(card());
    expect(text).toContain('Coach 蔻驰');
    expect(text).toContain('owned by Tapestry');
    expect(text).toMatch(/Tmall Luxury Pavilion\s?Flagship store announced Sep 2019/);
    expect(text).toMatch(/\d+ claims from \d+ sources ?, 20\d\d–20\d\d/);
    expect(text).toContain('As of 30 Sep 2019.');
  });

  test('announced is not present: its mark says so', async () => {
    await show(coach, { asOf: '2019-09-30' });
    const row = everything(card())
      .concat(everything(card().shadowRoot!))
      .find((element) => element.matches('.row') && textOf(element).includes('Luxury Pavilion'));
    expect(row?.querySelector('.mark')?.getAttribute('aria-label')).toBe('announced');
  });

  test('Chinese throughout, the second name marked as English', async () => {
    await show(coach, { locale: 'zh-Hans', asOf: '2019-09-30' });
    const text = textOf(card());
    expect(text).toContain('蔻驰');
    expect(text).toContain('天猫奢品');
    expect(text).toContain('2019年9月宣布');
    expect(text).toContain('截至2019年9月30日');
    const second = card().shadowRoot?.querySelector('.second');
    expect(second?.getAttribute('lang')).toBe('en');
    expect(second?.getAttribute('translate')).toBe('no');
  });

  test('an attribute that a template left empty, or that is no number, counts as left out', async () => {
    await show(
      '<vitrine-brand-card brand="coach" as-of="" heading-level="x"></vitrine-brand-card>',
      {
        asOf: '2019-09-30',
      },
    );
    expect(textOf(card())).toContain('As of 30 Sep 2019.');
    const heading = card().shadowRoot?.querySelector('[role=heading]');
    expect(heading?.getAttribute('aria-level')).toBe('3');
  });

  test('a day before every source says that nobody spoke', async () => {
    await show(coach, { asOf: '2005-01-01' });
    expect(textOf(card())).toContain('No source speaks of a presence by 1 January 2005.');
    await expectAccessible();
  });

  test('the day of the atlas changes what the card says', async () => {
    const atlas = await show(coach, { asOf: '2019-09-30' });
    atlas.setAttribute('as-of', '2020-05-31');
    await drawn();
    expect(textOf(card())).toContain('As of 31 May 2020.');
  });

  test('its own day and language win over those of the atlas', async () => {
    await show(
      '<vitrine-brand-card brand="coach" as-of="2018-01-31" locale="zh-Hans"></vitrine-brand-card>',
    );
    expect(textOf(card())).toContain('截至2018年1月31日');
  });
});

describe('a brand of whom much is known', () => {
  const burberry = '<vitrine-brand-card brand="burberry"></vitrine-brand-card>';

  test('a platform has one row, whatever its channels and spells', async () => {
    await show(coach, { asOf: '2026-11-01' });
    const names = [...(card().shadowRoot?.querySelectorAll('.place dt') ?? [])].map(textOf);
    const tmall = names.filter((name) => /^Tmall(?!\s*Luxury)/.test(name));
    expect(tmall).toHaveLength(1);
    expect(textOf(card())).toMatch(/since Jul 2019 2015 – Sep 2016 Dec 2011 – Jan 2012/);
  });

  test('few rows of each kind, the others behind buttons that say how many', async () => {
    await show(burberry, { asOf: '2026-11-01' });
    const visible = () =>
      [...(card().shadowRoot?.querySelectorAll('.row') ?? [])].filter((row) =>
        row.checkVisibility(),
      );
    expect(visible()).toHaveLength(6 + 3 + 3);
    const button = page.getByRole('button', { name: /\d+ more platforms$/ });
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    const hidden = Number.parseInt(button.element().textContent);
    await button.click();
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    expect(visible()).toHaveLength(6 + 3 + 3 + hidden);
    await expectAccessible();
    await button.click();
    expect(visible()).toHaveLength(6 + 3 + 3);
  });

  test('on paper all of them are drawn', async () => {
    await show(burberry, { asOf: '2026-11-01' });
    const session = cdp();
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    const rows = [...(card().shadowRoot?.querySelectorAll('.row') ?? [])];
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.every((row) => row.checkVisibility())).toBe(true);
    expect(card().shadowRoot?.querySelector('.more')?.checkVisibility()).toBe(false);
    await session.send('Emulation.setEmulatedMedia', { media: '' });
  });

  test.each([260, 320])('nothing in it is wider than the card: %i', async (width) => {
    await show(`<div id="place">${burberry}${coach}</div>`, { asOf: '2026-11-01' });
    const place = document.getElementById('place');
    if (place) place.style.width = `${width}px`;
    const right = place?.getBoundingClientRect().right ?? 0;
    const wider = [...document.querySelectorAll('vitrine-brand-card')]
      .flatMap((each) => [...(each.shadowRoot?.querySelectorAll('.row *, .facts *') ?? [])])
      .filter((element) => element.getBoundingClientRect().right > right + 1);
    expect(wider).toEqual([]);
  });

  test('it does not grow with the page', async () => {
    await show(burberry);
    expect(card().getBoundingClientRect().width).toBe(448);
  });
});

test.each([
  ['en', /As of 1 Jun 2035\. Nothing newer than [A-Z][a-z]{2} 20\d\d is known\.$/],
  ['zh-Hans', /截至2035年6月1日。 ?20\d\d年(?:\d+月)?之后未见新资料。$/],
])('a day long after the last publication says so: %s', async (locale, foot) => {
  await show(coach, { locale, asOf: '2035-06-01' });
  expect(textOf(card())).toMatch(foot);
  await show(coach, { locale, asOf: '2019-12-31' });
  expect(textOf(card())).not.toMatch(/Nothing newer|之后未见/);
});

describe('as a link', () => {
  const linked = '<vitrine-brand-card brand="gucci" href="#gucci"></vitrine-brand-card>';

  test('one link, named after the brand, over the whole card', async () => {
    await show(linked);
    const links = page.getByRole('link', { name: 'Gucci', exact: true });
    await expect.element(links).toBeVisible();
    const box = card().getBoundingClientRect();
    const under = card().shadowRoot?.elementFromPoint(box.left + 10, box.top + 10);
    expect(under?.localName).toBe('a');
  });

  test('evidence stays reachable above it', async () => {
    await show(linked);
    const button = page.getByRole('button', { name: /evidence/ }).first();
    await button.click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(location.hash).not.toBe('#gucci');
  });
});

test.each(['javascript:alert(1)', 'JAVA\nSCRIPT:alert(1)', 'data:text/html,x', 'http://['])(
  'no link to what is no page: %j',
  async (href) => {
    await show('<vitrine-brand-card brand="gucci"></vitrine-brand-card>');
    card().setAttribute('href', href);
    await drawn();
    expect(card().shadowRoot?.querySelectorAll('[part="link"]')).toHaveLength(0);
    expect(textOf(card())).toContain('Gucci');
  },
);

describe('what is missing', () => {
  test('a misspelt id names the nearest one, in place', async () => {
    await show('<vitrine-brand-card brand="coahc"></vitrine-brand-card>');
    expect(textOf(card())).toBe(
      'This cannot be shown. There is no brand called “coahc”; did you mean “coach”?',
    );
    await expectAccessible();
  });

  test('to a Chinese reader in Chinese, without the marks of code', async () => {
    await show('<vitrine-brand-card brand="coahc"></vitrine-brand-card>', { locale: 'zh-Hans' });
    expect(textOf(card())).toBe('无法显示。没有名为“coahc”的品牌；是否指“coach”？');
    await show('<vitrine-brand-card brand="coach" as-of="soon"></vitrine-brand-card>', {
      locale: 'zh-Hans',
    });
    expect(textOf(card())).toBe('无法显示。“soon”不是日期，应写作2019-09-30。');
  });

  test('the developer is told once, by the name of the element', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const misspelt = '<vitrine-brand-card brand="burbery"></vitrine-brand-card>';
    await show(misspelt + misspelt);
    expect(warn.mock.calls).toEqual([
      ['<vitrine-brand-card>: Unknown brand `burbery`; did you mean `burberry`?'],
    ]);
    warn.mockRestore();
  });

  test('a language that nobody wrote is told too', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await show('<vitrine-brand-card brand="coach" locale="tlh"></vitrine-brand-card>');
    expect(warn.mock.calls).toEqual([
      ['<vitrine-brand-card>: the locale tlh is unknown; write en or zh-Hans'],
    ]);
    warn.mockRestore();
  });

  test('no id at all names the attribute', async () => {
    await show('<vitrine-brand-card></vitrine-brand-card>');
    expect(textOf(card())).toBe('This cannot be shown. The attribute brand is missing.');
  });

  test('a day that is none is a message', async () => {
    await show('<vitrine-brand-card brand="coach" as-of="last week"></vitrine-brand-card>');
    expect(textOf(card())).toContain('This cannot be shown.');
  });

  test('without an atlas the page’s own content stays', async () => {
    await showAlone(
      '<vitrine-brand-card brand="coach"><p>Coach is a brand.</p></vitrine-brand-card>',
    );
    expect(textOf(card())).toBe('Coach is a brand.');
    await showAlone('<vitrine-brand-card brand="coach"></vitrine-brand-card>');
    expect(textOf(card())).toBe('Nothing to show yet: no atlas is set.');
  });
});

describe.each(['en', 'zh-Hans'])('accessible in %s', (locale) => {
  test.each(['light', 'dark'])('%s', async (theme) => {
    await show(coach, { locale, theme });
    await expectAccessible();
  });
});

test('a right-to-left page does not break it', async () => {
  await show(`<div dir="rtl">${coach}</div>`);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

test('no inline style: it works where a page forbids them', async () => {
  await show(coach);
  const drawnElements = everything(card().shadowRoot!);
  expect(drawnElements.length).toBeGreaterThan(50);
  expect(drawnElements.filter((element) => element.hasAttribute('style'))).toEqual([]);
});

test('on paper the sources are numbered notes with their addresses spelt out', async () => {
  await show(coach);
  const session = cdp();
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  const notes = card().shadowRoot?.querySelector('.notes');
  expect(notes && getComputedStyle(notes).display).toBe('block');
  expect(notes?.textContent).toContain('https://insideretail.asia/2019/09/13/');
  const number = everything(card().shadowRoot!).find((element) => element.matches('sup.print'));
  expect(number && getComputedStyle(number).display).not.toBe('none');
  await session.send('Emulation.setEmulatedMedia', { media: '' });
});

test('who owns it, in words of ownership', async () => {
  await show(coach);
  await page.getByRole('button', { name: /^owned by Tapestry/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Coach: owner' });
  await expect.element(dialog).toBeVisible();
  expect(textOf(dialog.element())).toMatch(/Owner/);
});

test('a campaign keeps the capitals of its name, in the title of its evidence too', async () => {
  await show('<vitrine-brand-card brand="gucci"></vitrine-brand-card>');
  const titles: string[] = [];
  for (const value of everything(card().shadowRoot!)) {
    if (!(value instanceof HTMLButtonElement) || !value.matches('.rows .evidence button')) continue;
    value.click();
    await expect.poll(() => page.getByRole('dialog').elements().length).toBe(1);
    titles.push(page.getByRole('dialog').element().ariaLabel ?? '');
    value.click();
  }
  expect(titles).toContain('Gucci: Gucci Inspiration Map');
});
