import { platformFinder, type PlatformNeeds } from '@vitrine/query/views';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { spoken } from '../../test/spoken.js';
import { drawn, expectAccessible, show, textOf } from '../../test/support.js';
import {
  store,
  asOf,
  quiz,
  asked,
  finder,
  within,
  headline,
  news,
  names,
  choose,
} from '../../test/shown/finder.js';

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
