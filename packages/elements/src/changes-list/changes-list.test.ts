import { cdp, page, userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import { spoken } from '../../test/spoken.js';
import { drawn, expectAccessible, show, textOf } from '../../test/support.js';

const pavilion =
  '<vitrine-changes-list after="2018" until="2019" platform="tmall-luxury-pavilion"></vitrine-changes-list>';
const year = (kinds: string) =>
  `<vitrine-changes-list after="2019" until="2020" kinds="${kinds}"></vitrine-changes-list>`;

function shown() {
  const element = document.querySelector('vitrine-changes-list');
  if (element === null) throw new Error('There is no list in the page.');
  return element;
}

const within = (selector: string): Element[] => [
  ...(shown().shadowRoot?.querySelectorAll(selector) ?? []),
];
const rows = (group: string): string[] => within(`.${group} .change`).map(textOf);

describe('what the list says', () => {
  test('whom it is about and when, and where that is from', async () => {
    await show(pavilion);
    const text = textOf(shown());
    expect(text).toContain('Tmall Luxury Pavilion: what changed in 2019');
    expect(text).toContain('Changes in the world after 31 December 2018, up to 31 December 2019');
    expect(text).toMatch(/\d+ claims from \d+ sources ?, 20\d\d–20\d\d/);
    await expect
      .element(page.getByRole('heading', { name: 'Tmall Luxury Pavilion: what changed in 2019' }))
      .toBeVisible();
  });

  test('a change by its day, by whom and by what, without naming its own platform again', async () => {
    await show(pavilion);
    expect(rows('announced')).toEqual([
      'c. Sep 2019 Coach Flagship store',
      'c. Sep 2019 Kate Spade Flagship store',
    ]);
    await show(
      '<vitrine-changes-list after="2018" until="2019" platform="tmall-luxury-pavilion" brand="coach"></vitrine-changes-list>',
    );
    expect(rows('announced')).toEqual([
      'c. Sep 2019 Coach on Tmall Luxury Pavilion Flagship store',
    ]);
  });

  test('how sure it is, in words', async () => {
    await show(pavilion);
    expect(rows('ended')).toEqual([
      'Nov 2019 or later Omega Pop-up store possible: not seen later',
    ]);
    expect(
      rows('started').some((row) => row.endsWith('possible: first seen, start not stated')),
    ).toBe(true);
  });

  test('from one owner to another, and where one of them is not known', async () => {
    await show(year('owners'));
    expect(textOf(shown())).toContain('What changed in 2020');
    expect(rows('owners')).toEqual(
      expect.arrayContaining([
        'c. Dec 2020 Shang Xia from Hermès (group) to Exor',
        '2020 Golden Goose to Permira; owner before unknown',
      ]),
    );
  });

  test('the dates of one deal share a row', async () => {
    await show(pavilion);
    expect(rows('deals')).toEqual([
      'c. Sep 2019 Strategic partnership Tapestry and Alibaba Group, announced, in effect Sep 2019',
    ]);
  });

  test('figures beside those before them: direction in words, a sign only between single numbers', async () => {
    await show(year('figures'));
    const figures = rows('figures');
    expect(figures).toContainEqual(
      expect.stringMatching(/Alibaba Group .* 98% ?up from 96% \(2019\), \+2 points$/),
    );
    expect(figures).toContainEqual(
      expect.stringMatching(
        /WeChat Monthly active users ?≥ 1\.15bn users ?up from c\. 1bn users \(Nov 2019\)$/,
      ),
    );
    expect(figures.at(-1)).toMatch(/no earlier figure$/);
  });

  test('Chinese throughout', async () => {
    await show(pavilion, { locale: 'zh-Hans' });
    const text = textOf(shown());
    expect(text).toContain('天猫奢品：2019年的变化');
    expect(rows('announced')).toContain('约2019年9月 蔻驰 旗舰店');
    expect(rows('ended')[0]).toMatch(/可能：此后未再见到$/);
    expect(rows('figures')[0]).toMatch(/高于此前的\s?75/);
    await expectAccessible();
  });

  test('where the page decides the day, its changes follow', async () => {
    const atlas = await show(
      '<vitrine-changes-list after="2018" brand="coach"></vitrine-changes-list>',
      {
        asOf: '2019-08-31',
      },
    );
    expect(textOf(shown())).toContain('Coach: what changed between 31 Dec 2018 and 31 Aug 2019');
    expect(textOf(shown())).toContain('up to 31 August 2019');
    expect(within('.announced')).toHaveLength(0);
    atlas.setAttribute('as-of', '2019-12-31');
    await drawn();
    expect(within('.announced')).toHaveLength(1);
  });
});

describe('a narrowed list', () => {
  test('has the groups that are asked for, and counts the sources behind these alone', async () => {
    await show(pavilion);
    const sources = () =>
      Number(/from (\d+) sources/.exec(textOf(shown()).replaceAll(/ +/g, ' '))?.[1]);
    const all = sources();
    shown().kinds = 'figures ended';
    await drawn();
    expect(within('.title').map(textOf)).toEqual(['Ended 1', 'Figures 10']);
    expect(sources()).toBeLessThan(all);
    expect(sources()).toBeGreaterThan(0);
  });

  test('without anything to tell says so', async () => {
    await show(
      '<vitrine-changes-list after="2005" until="2006" brand="coach"></vitrine-changes-list>',
    );
    expect(textOf(shown())).toContain(
      'No source tells of a change after 31 December 2005, up to 31 December 2006.',
    );
    await expectAccessible();
  });
});

describe('reaching what is said', () => {
  test('the day leads to the sources, by keyboard and back', async () => {
    await show(pavilion);
    const button = page.getByRole('button', { name: /^c\. Sep 2019, evidence/ }).first();
    const element = button.element();
    if (element instanceof HTMLElement) element.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Coach: announced' })).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    expect(shown().shadowRoot?.activeElement).toBe(element);
  });

  test('six of a kind, the others on request and on paper', async () => {
    await show(pavilion);
    const started = () => within('.started .change').filter((row) => row.checkVisibility());
    expect(started()).toHaveLength(6);
    const session = cdp();
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(started()).toHaveLength(26);
    await session.send('Emulation.setEmulatedMedia', { media: '' });
    const more = page.getByRole('button', { name: '20 more' });
    await more.click();
    await expect.element(more).toHaveAttribute('aria-expanded', 'true');
    expect(started()).toHaveLength(26);
  });

  test('what a screen reader says of a group', async () => {
    await show(pavilion);
    const lines = (await spoken('main')).map((line) => line.trim());
    expect(lines).toEqual(expect.arrayContaining(['heading: Ended 1', 'list: Ended']));
    const at = lines.indexOf('list: Ended');
    expect(lines.slice(at, at + 6)).toEqual([
      'list: Ended',
      'listitem',
      expect.stringMatching(/^button: Nov 2019 or later, evidence, \d+ source/),
      'StaticText: Omega',
      'StaticText: Pop-up store',
      'StaticText: possible: not seen later',
    ]);
  });
});

test.each([320, 360])('nothing in it is wider than its place: %i', async (width) => {
  await show(`<div id="place">${pavilion}${year('figures owners')}</div>`);
  const place = document.getElementById('place');
  if (place) place.style.width = `${width}px`;
  const right = place?.getBoundingClientRect().right ?? 0;
  const wider = [...document.querySelectorAll('vitrine-changes-list')]
    .flatMap((each) => [...(each.shadowRoot?.querySelectorAll('.change *') ?? [])])
    .filter((element) => element.getBoundingClientRect().right > right + 1);
  expect(wider).toEqual([]);
});

test('a misspelt kind and brand are answered in place', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await show('<vitrine-changes-list after="2018" kinds="startd"></vitrine-changes-list>');
  expect(textOf(shown())).toMatch(
    /^This cannot be shown\. There is no kind of change called “startd”; there are started,/,
  );
  await show('<vitrine-changes-list after="2018" brand="coahc"></vitrine-changes-list>');
  expect(textOf(shown())).toContain('coach');
  await show('<vitrine-changes-list brand="coach"></vitrine-changes-list>');
  expect(textOf(shown())).toBe('This cannot be shown. The attribute after is missing.');
  expect(warn).toHaveBeenCalledTimes(3);
  warn.mockRestore();
});
