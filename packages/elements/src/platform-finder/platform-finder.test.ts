import { openStore, platformFinder, type PlatformNeeds } from '@vitrine/query/views';
import { atlas as seeds } from '@vitrine/core/atlas';
import { cdp, page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { spoken } from '../../test/spoken.js';
import { drawn, expectAccessible, show, textOf } from '../../test/support.js';

const store = openStore(seeds);
const asOf = '2020-05-31';

const quiz = (needs = '', attributes = '') =>
  `<vitrine-platform-finder needs="${needs}" ${attributes}></vitrine-platform-finder>`;
const asked = quiz(
  'category:leather-goods tier:luxury control:own-store service:livestream service:loyalty',
);

function finder() {
  const element = document.querySelector('vitrine-platform-finder');
  if (element === null) throw new Error('There is no finder in the page.');
  return element;
}

const within = (selector: string): Element[] => [
  ...(finder().shadowRoot?.querySelectorAll(selector) ?? []),
];
const headline = () => textOf(within('.headline')[0] ?? document.body);
const news = () => textOf(within('[role="status"]')[0] ?? document.body);
const names = () => within('.platform [role="heading"]').map(textOf);

async function choose(name: string | RegExp, role: 'checkbox' | 'radio' = 'checkbox') {
  await page.getByRole(role, { name }).click();
  await drawn();
}

const withoutAnswers = () => {
  history.replaceState(null, '', location.pathname);
};
beforeEach(withoutAnswers);
afterEach(withoutAnswers);

describe('before the first answer', () => {
  test('it asks, and ranks nothing', async () => {
    await show(quiz(), { asOf });
    expect(headline()).toBe('Which platform fits?');
    expect(within('fieldset > legend').map(textOf)).toEqual([
      'What do you sell?',
      'In which tier?',
      'Who should run the shop?',
      'Who are your customers?',
      'How many users should it have?',
      'Which services do you need?',
      'What worries you?',
    ]);
    expect(names()).toEqual([]);
    expect(textOf(finder())).toContain('40 platforms to choose from');
    expect(within('.copy')).toEqual([]);
    await expectAccessible();
  });

  test('an answer says on how many platforms sources tell of it', async () => {
    await show(quiz(), { asOf });
    await expect
      .element(page.getByRole('checkbox', { name: /^Mostly women ?, sources on 2 platforms$/ }))
      .not.toBeChecked();
  });
});

describe('an answer', () => {
  test('ranks at once as the engine does, and says what changed', async () => {
    await show(quiz(), { asOf });
    await choose(/^Leather goods/);
    await choose(/^We ourselves/, 'radio');
    const needs: PlatformNeeds = {
      sells: { categories: ['leather-goods'] },
      control: 'own-store',
    };
    const view = platformFinder(store, needs, { asOf });
    const told = view.platforms.filter(({ reasons }) =>
      reasons.some(({ shows }) => shows.length > 0),
    );
    expect(names()).toEqual(told.map(({ platform }) => platform.name.en));
    const first = view.platforms[0]?.platform.name.en ?? '';
    expect(headline()).toBe(`${first} fits best`);
    expect(news()).toMatch(new RegExp(`^(Now|Still) first: ${first}\\.`));
    expect(textOf(finder())).toContain('Asked for: leather goods; a shop of one’s own.');
    await expectAccessible();
  });

  test('goes to the page as an event, in words for a link', async () => {
    await show(quiz('service:loyalty'), { asOf });
    const told: string[] = [];
    finder().addEventListener('vitrine-needs-change', ({ text }) => told.push(text));
    await choose(/^Livestream/);
    await choose(/^Loyalty/);
    expect(told).toEqual(['service:loyalty service:livestream', 'service:livestream']);
    expect(finder().needs).toEqual({ services: ['livestream'] });
  });

  test('goes back where the page says no', async () => {
    await show(quiz('control:retailer'), { asOf });
    const before = names();
    finder().addEventListener('vitrine-needs-change', (event) => {
      event.preventDefault();
    });
    await choose(/^We ourselves/, 'radio');
    await expect.element(page.getByRole('radio', { name: /^A retailer/ })).toBeChecked();
    expect(names()).toEqual(before);
    expect(news()).toBe('');
  });

  test('is taken back with all others, and what no question asks about stays', async () => {
    await show(quiz('control:own-store platform:tmall platform:jd-com'), { asOf });
    await page.getByRole('button', { name: 'Clear all answers' }).click();
    await drawn();
    expect(finder().needs).toEqual({ platforms: ['tmall', 'jd-com'] });
    expect(headline()).toBe('Which platform fits?');
    expect(news()).toBe('Nothing is asked for, so nothing is ranked.');
  });

  test('asked for on another day stays to be seen where nothing is known of it', async () => {
    await show(quiz('service:payment audience:women'), { asOf: '2010-06-30' });
    await expect.element(page.getByRole('checkbox', { name: 'Payment' })).toBeChecked();
    expect(headline()).toBe('No source speaks for any platform');
    expect(textOf(finder())).toMatch(/No source tells anything of this about \d+ platforms/);
    await expectAccessible();
  });
});

describe('what it says of a platform', () => {
  test('reasons by verdict, each with what it counts, adding up to the points', async () => {
    await show(asked, { asOf });
    const [first] = within('.platform');
    const lists = [...(first?.querySelectorAll('ul') ?? [])].map((list) => list.ariaLabel);
    expect(lists).toEqual(['For', 'In doubt']);
    const counted = [...(first?.querySelectorAll('.counted > [aria-hidden]') ?? [])].map((one) =>
      Number(textOf(one).replace('−', '-')),
    );
    const score = Number(first?.querySelector('.score > [aria-hidden]')?.textContent);
    expect(counted.reduce((all, one) => all + one, 0)).toBeCloseTo(score, 1);
    expect(textOf(first ?? document.body)).toContain('8 at most on any platform');
  });

  test('a value leads to its sources', async () => {
    await show(asked, { asOf });
    await page.getByRole('button', { name: /^6 brands, evidence, \d+ sources/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Tmall: Brands like yours' });
    await expect.element(dialog).toBeVisible();
    expect(dialog.element().shadowRoot?.querySelectorAll('.thing')).toHaveLength(6);
    await expectAccessible();
  });

  test('unknown is a word of its own and takes nothing away', async () => {
    await show(quiz('service:payment service:logistics audience:women'), { asOf });
    const unknown = within('ul[aria-label="Unknown"]');
    expect(unknown.length).toBeGreaterThan(5);
    expect(unknown.every((list) => !textOf(list).includes('−'))).toBe(true);
    const silent = within('.silent').map(textOf);
    expect(silent.join()).toContain('Mostly women');
  });

  test('what speaks for none is said, with what speaks against them', async () => {
    await show(quiz('concern:counterfeits platform:jd-com platform:pinduoduo'), { asOf });
    expect(headline()).toBe('No source speaks for any platform');
    expect(names()).toEqual(['JD.com', 'Pinduoduo']);
    expect(textOf(within('.platform')[1] ?? document.body)).toContain('−1');
    await expectAccessible();
  });

  test('a source that leaves it open is shown, and not counted as silence', async () => {
    await show(quiz('concern:pricing platform:dewu platform:kaixin'), { asOf });
    expect(names()).toEqual(['Dewu']);
    expect(textOf(within('.platform')[0] ?? document.body)).toContain('Also noted, 1 report');
    expect(textOf(finder())).toContain('about 1 platform: Kaixin');
  });

  test('a tool that only the platform above it has names that platform', async () => {
    await show(quiz('service:payment platform:luxury-soho'), { asOf: '2026-01-01' });
    expect(textOf(finder())).toContain('on Tmall, of which it is a part');
    expect(within('ul[aria-label="In doubt"]')).toHaveLength(1);
  });

  test('a rank that is shared says so', async () => {
    await show(quiz('service:payment'), { asOf });
    const ranks = within('.rank').map(textOf);
    expect(ranks.slice(0, 2)).toEqual(['1=1st, shared', '1=1st, shared']);
    expect(headline()).toMatch(/ and .* fit best$/);
  });

  test('platforms that were closed or yet to come are named apart', async () => {
    await show(asked, { asOf });
    expect(textOf(finder())).toContain(
      'Closed by then: Shangpin.com, The Outnet China, Yoox China',
    );
    expect(textOf(finder())).toContain('Not launched by then: ');
  });
});

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

describe('otherwise', () => {
  test('a ranking made elsewhere stands alone, without an atlas', async () => {
    await show('<vitrine-platform-finder></vitrine-platform-finder>', { asOf });
    finder().data = platformFinder(store, { services: ['livestream'] }, { asOf: '2019-12-31' });
    await drawn();
    expect(within('fieldset')).toEqual([]);
    expect(names().length).toBeGreaterThan(2);
    expect(textOf(finder())).toContain('as of 31 December 2019');
    await expectAccessible();
  });

  test('another day ranks anew and says no old news', async () => {
    const atlas = await show(quiz('control:own-store'), { asOf });
    await choose(/^Livestream/);
    expect(news()).not.toBe('');
    atlas.asOf = '2018-01-01';
    await drawn();
    expect(news()).toBe('');
    expect(textOf(finder())).toContain('as of 1 January 2018');
  });

  test('Chinese throughout', async () => {
    const few = ' platform:tmall platform:jd-com platform:wechat-mini-programs platform:douyin';
    await show(asked.replace('service:loyalty', `service:loyalty${few}`), {
      asOf,
      locale: 'zh-Hans',
    });
    await vi.waitFor(() => {
      expect(headline()).toBe('天猫最合适');
    });
    const text = textOf(finder());
    expect(text).toContain('需求：皮具，奢侈；品牌自营；直播；会员。');
    expect(text).toContain('由谁经营店铺？');
    expect(within('ul[aria-label="支持"]')).toHaveLength(4);
    await page.getByRole('checkbox', { name: /^店铺/ }).click();
    await drawn();
    expect(news()).toMatch(/^仍居首位：天猫。/);
    await expectAccessible();
  });

  test('misspelt needs name the nearest word or list them, in the language of the reader', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await show(quiz('service:livestrem tier:lux'), { asOf });
    expect(textOf(finder())).toBe(
      'This cannot be shown. There is no tier called “lux”; there are accessible-luxury, direct-to-consumer, luxury, premium. There is no service called “livestrem”; did you mean “livestream”?',
    );
    await show(quiz('servce:livestream'), { asOf, locale: 'zh-Hans' });
    await vi.waitFor(() => {
      expect(textOf(finder())).toBe('无法显示。没有名为“servce”的需求；是否指“service”？');
    });
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });

  test.each(['light', 'dark'])('accessible in a %s page', async (theme) => {
    await show(asked, { asOf, theme });
    await expectAccessible();
  });
});

test('what a screen reader says of a question and of a platform', async () => {
  await show(quiz('control:own-store platform:tmall platform:vip-com'), { asOf });
  const questions = (await spoken('group')).map((line) => line.trim());
  expect(questions.slice(0, 3)).toEqual([
    'group: What you need',
    'group: What do you sell?',
    expect.stringMatching(/^Legend/),
  ]);
  const lines = (await spoken('list')).map((line) => line.trim());
  const own = lines.filter((line) => !line.startsWith('StaticText'));
  expect(own.slice(0, 8)).toEqual([
    'list: Ranking',
    'listitem',
    'heading: Tmall',
    'list: For',
    'listitem',
    expect.stringMatching(/^button: Third party, evidence, \d+ sources$/),
    'listitem',
    'image: presumed',
  ]);
  const text = lines.filter((line) => line.startsWith('StaticText')).join(' ');
  expect(text).toContain('1st');
  expect(text).toContain('0.67 of 1 points, sources tell of 1.00');
});
