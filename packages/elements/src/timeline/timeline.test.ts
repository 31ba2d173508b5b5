import { cdp, page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { drawn, everything, expectAccessible, show, textOf } from '../../test/support.js';

const coach = '<vitrine-timeline brand="coach"></vitrine-timeline>';
const pavilion = '<vitrine-timeline platform="tmall-luxury-pavilion"></vitrine-timeline>';

function timeline() {
  const element = document.querySelector('vitrine-timeline');
  if (!element?.shadowRoot) throw new Error('There is no timeline in the page.');
  return { element, root: element.shadowRoot };
}

const inside = (selector: string): Element[] => [...timeline().root.querySelectorAll(selector)];
const visible = (selector: string): Element[] =>
  inside(selector).filter((one) => one.checkVisibility());

/** Shows a timeline and waits until it is laid out for its place. */
async function showTimeline(content: string, options: Parameters<typeof show>[1] = {}) {
  const atlas = await show(content, { asOf: '2024-12-31', ...options });
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await drawn();
  return atlas;
}

beforeEach(() => page.viewport(1024, 768));

describe('what the timeline says', () => {
  test('each kind in a list of its own, in the order of time', async () => {
    await showTimeline(coach);
    for (const name of ['Presence', 'Owners', 'Deals']) {
      await expect.element(page.getByRole('heading', { name, level: 4 })).toBeVisible();
      await expect.element(page.getByRole('list', { name })).toBeVisible();
    }
    const rows = inside('.lane.presence .item').map(textOf);
    expect(rows).toContain('Tmall Flagship store 2015 – Sep 2016');
    expect(rows.findIndex((row) => row.includes('2015'))).toBeLessThan(
      rows.findIndex((row) => row.includes('first seen c. Apr 2020')),
    );
  });

  test('one row for what lasted, with its beginning, its end and what was said of it', async () => {
    await showTimeline(coach);
    const row = inside('.item').find((one) => textOf(one).startsWith('Tmall Luxury Pavilion'));
    expect(row && textOf(row)).toBe(
      'Tmall Luxury Pavilion Flagship store announced c. Sep 2019 first seen c. Apr 2020',
    );
  });

  test('a date is a time where its source is sure of it, and none where it is not', async () => {
    await showTimeline(coach);
    const times = inside('time').map((time) => time.getAttribute('datetime'));
    expect(times).toContain('2016-09');
    expect(inside('.when').some((when) => textOf(when).includes('c. '))).toBe(true);
    expect(inside('time').filter((time) => textOf(time).includes('c. '))).toEqual([]);
  });

  test('what is to come is no fact: on the day of an announcement there is no bar', async () => {
    await showTimeline(coach, { asOf: '2019-09-30' });
    const row = inside('.item').find((one) => textOf(one).startsWith('Tmall Luxury Pavilion'));
    expect(row && textOf(row)).toBe(
      'Tmall Luxury Pavilion Flagship store announced c. Sep 2019 planned for Dec 2019',
    );
    expect(row?.querySelectorAll('.certain, .open')).toHaveLength(0);
  });

  test('a dispute has a flag and a word', async () => {
    await showTimeline(coach);
    const flagged = inside('.event').filter((event) => event.querySelector('.flag'));
    expect(flagged.length).toBeGreaterThan(0);
    expect(flagged[0]?.querySelector('button')?.ariaLabel).toContain('sources disagree');
  });

  test('an ownership says who owns', async () => {
    await showTimeline('<vitrine-timeline organization="tapestry"></vitrine-timeline>');
    expect(inside('.lane.ownership .what').map(textOf)).toContain(
      'Coach, owned by Tapestry Parent',
    );
  });

  test('Chinese throughout', async () => {
    await showTimeline(coach, { locale: 'zh-Hans' });
    const text = textOf(timeline().element).replaceAll(/\s/g, '');
    expect(text).toContain('蔻驰：大事与日期');
    expect(text).toContain('2015年至2016年9月');
    expect(text).toContain('未见终止');
  });
});

describe('evidence', () => {
  test('by keyboard: Tab reaches each date, Enter opens who says so, Esc gives the focus back', async () => {
    await showTimeline(coach);
    const button = page.getByRole('button', { name: /^Tmall, since 2015, evidence/ }).element();
    if (button instanceof HTMLElement) button.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Tmall' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(timeline().root.activeElement).toBe(button);
  });
});

describe('a long timeline', () => {
  test('shows the first of each lane, the rest behind a button that says how many, and all on paper', async () => {
    await showTimeline(pavilion);
    expect(visible('.lane.presence .item')).toHaveLength(8);
    const button = page.getByRole('button', { name: /\d+ more entries$/ }).first();
    const more = Number.parseInt(button.element().textContent);
    await button.click();
    expect(visible('.lane.presence .item')).toHaveLength(8 + more);
    const session = cdp();
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(visible('.item')).toHaveLength(inside('.item').length);
    await session.send('Emulation.setEmulatedMedia', { media: '' });
  });
});

describe('in a narrow place', () => {
  async function showNarrow() {
    await show(`<div id="narrow">${coach}</div>`, { asOf: '2024-12-31' });
    const place = document.getElementById('narrow');
    if (place) place.style.width = '320px';
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    await drawn();
  }

  test('a list by year, nothing wider than its place', async () => {
    await showNarrow();
    await expect.element(page.getByRole('list', { name: '2016' })).toBeVisible();
    expect(inside('.track')).toHaveLength(0);
    expect(visible('.entry')).toHaveLength(12);
    const years = inside('.year .lane-name').map(textOf);
    expect(years).toEqual(years.toSorted());
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    await expectAccessible();
  });
});

describe('states', () => {
  test('nothing by the day', async () => {
    await showTimeline('<vitrine-timeline brand="coach" until="2005"></vitrine-timeline>');
    expect(textOf(timeline().element)).toContain('No source tells of anything');
    await expectAccessible();
  });

  test.each([
    ['brand="coahc"', 'did you mean “coach”?'],
    ['kinds="deals"', 'deal'],
    ['after="2019-13"', '2019-13'],
  ])('%s is answered in place', async (attributes, answer) => {
    await showTimeline(`<vitrine-timeline ${attributes}></vitrine-timeline>`);
    expect(textOf(timeline().element)).toContain('This cannot be shown.');
    expect(textOf(timeline().element)).toContain(answer);
  });
});

test('no inline style, which a strict page would refuse', async () => {
  await showTimeline(coach);
  expect(everything(timeline().root).filter((one) => one.hasAttribute('style'))).toEqual([]);
});

test('what a screen reader hears', async () => {
  await showTimeline(
    '<vitrine-timeline brand="coach" platform="tmall" until="2016"></vitrine-timeline>',
  );
  const list = page.getByRole('list', { name: 'Presence' });
  await expect.element(list).toMatchAriaInlineSnapshot(`
    - list "Presence":
      - listitem:
        - text: Coach on Tmall Flagship store
        - button "Coach on Tmall, since Dec 2011, evidence, 7 sources, sources disagree":
          - time: Dec 2011
        - text: –
        - button "Coach on Tmall, ended Jan 2012, evidence, 7 sources, sources disagree":
          - time: Jan 2012
      - listitem:
        - text: Coach on Tmall Flagship store
        - button "Coach on Tmall, since 2015, evidence, 6 sources":
          - time: "2015"
        - text: –
        - button "Coach on Tmall, ended Sep 2016, evidence, 7 sources":
          - time: Sep 2016
  `);
});

describe.each(['en', 'zh-Hans'])('accessible in %s', (locale) => {
  test.each(['light', 'dark'])('%s', async (theme) => {
    await showTimeline(coach, { locale, theme });
    await expectAccessible();
  });
});
