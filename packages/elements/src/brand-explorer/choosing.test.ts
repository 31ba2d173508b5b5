import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawn, show, textOf } from '../../test/support.js';
import { firstState } from './state.js';
import {
  found,
  plain,
  tapestry,
  explorers,
  explorer,
  within,
  cards,
  status,
  focused,
  box,
  field,
  choose,
  press,
} from '../../test/shown/explorer.js';

const clean = location.pathname + location.search;

beforeEach(() => page.viewport(1024, 768));
afterEach(() => {
  document.body.innerHTML = '';
  history.replaceState(null, '', clean);
});

describe('what a reader has chosen', () => {
  test('can be left out again, and the focus goes on', async () => {
    await show(
      '<vitrine-brand-explorer platforms="tmall jd-com" categories="watches"></vitrine-brand-explorer>',
    );
    expect([...within('.chip')].map(textOf)).toEqual(['Tmall', 'JD.com', 'Watches']);
    await press('Leave out “Platform: Tmall”');
    expect(textOf(focused() ?? document.body)).toBe('JD.com');
    await press('Start again');
    expect(status()).toContain('238 brands');
    expect(focused()).toBe(within('.found')[0]);
  });

  test('a box keeps the focus that it had', async () => {
    await show(plain);
    const element = box(/^Tmall \d/).element();
    if (element instanceof HTMLElement) element.focus();
    await userEvent.keyboard(' ');
    await drawn();
    expect(focused()).toBe(element);
    expect(cards()).toEqual(found({ platforms: ['tmall'] }).slice(0, 24));
  });

  test('is told to the page, which may forbid it', async () => {
    await show(plain);
    const states: unknown[] = [];
    explorer().addEventListener('vitrine-explore', (event) => {
      states.push(event.state);
      event.preventDefault();
    });
    await choose(/^Tmall \d/);
    expect(states).toEqual([{ ...firstState, platforms: ['tmall'] }]);
    expect(status()).toContain('238 brands');
    await expect.element(box(/^Tmall \d/)).not.toBeChecked();
  });

  test('can be set by the page', async () => {
    await show(plain);
    explorer().state = { owners: ['tapestry'] };
    await drawn();
    expect(cards()).toEqual(found({ owners: ['tapestry'] }));
    expect(explorer().state).toEqual({ ...firstState, owners: ['tapestry'] });
  });
});

describe('in the address', () => {
  const back = async () => {
    const moved = new Promise((resolve) => {
      window.addEventListener('popstate', resolve, { once: true });
    });
    history.back();
    await moved;
    await drawn();
  };

  test.each(['query', 'hash'] as const)(
    'a link in the %s holds it, and the way back',
    async (sync) => {
      await show(`<vitrine-brand-explorer sync="${sync}"></vitrine-brand-explorer>`);
      await choose(/^Tmall \d/);
      await choose(/^Watches \d/);
      const part = () => (sync === 'query' ? location.search : location.hash);
      expect(part()).toContain('brands.platform=tmall&brands.category=watches');
      const link = location.href;
      await back();
      expect(cards()).toEqual(found({ platforms: ['tmall'] }).slice(0, 24));
      await back();
      expect(status()).toContain('238 brands');
      history.replaceState(null, '', link);
      await show(`<vitrine-brand-explorer sync="${sync}"></vitrine-brand-explorer>`);
      expect(cards()).toEqual(found({ platforms: ['tmall'], categories: ['watches'] }));
    },
  );

  test('what is typed letter by letter is one step', async () => {
    await show('<vitrine-brand-explorer sync="hash"></vitrine-brand-explorer>');
    // What lies ahead is forgotten with the first step.
    history.pushState(null, '', location.href);
    const length = history.length;
    await userEvent.type(field(), 'guc');
    expect(location.hash).toBe('#brands.q=guc');
    expect(history.length).toBe(length + 1);
    await back();
    expect(status()).toContain('238 brands');
  });

  test('two of them keep apart, and leave the rest of it alone', async () => {
    history.replaceState(null, '', `${clean}#section`);
    await show(
      '<vitrine-brand-explorer sync="hash"></vitrine-brand-explorer><vitrine-brand-explorer sync="hash"></vitrine-brand-explorer>',
    );
    const [first, second] = explorers();
    const boxIn = (element: Element | undefined) =>
      [...(element?.shadowRoot?.querySelectorAll('label') ?? [])].find((label) =>
        textOf(label).startsWith('Tmall '),
      );
    boxIn(second)?.click();
    await drawn();
    expect(location.hash).toBe('#section&brands-2.platform=tmall');
    expect(first?.state).toEqual(firstState);
    expect(second?.state.platforms).toEqual(['tmall']);
  });

  test('what moves in the address of others leaves what is drawn', async () => {
    await show('<vitrine-brand-explorer sync="query"></vitrine-brand-explorer>');
    await press('Show 24 more');
    const moved = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = 'section';
    await moved;
    await drawn();
    expect(cards()).toHaveLength(48);
  });

  test('nothing where the page did not ask for it', async () => {
    await show(plain);
    const before = location.href;
    await choose(/^Tmall \d/);
    expect(location.href).toBe(before);
  });
});

describe('to take away', () => {
  test('a file with the day, the certainty and the sources of each place', async () => {
    await show('<vitrine-brand-explorer text="coach" platforms="tmall"></vitrine-brand-explorer>');
    const files: { filename: string; text: string }[] = [];
    explorer().addEventListener('vitrine-download', (event) => {
      files.push(event);
      event.preventDefault();
    });
    await press('Download CSV');
    const [file] = files;
    expect(file?.filename).toBe('brands-2019-12-31.csv');
    const [head, line, end] = file?.text.split('\r\n') ?? [];
    expect(head).toBe(
      'Brand,Chinese name,Id,Owner,Ownership,Category,Country of origin,Tier,As of,Platform,Standing,Days,Channels,Disputed,Sources',
    );
    expect(line).toMatch(
      /^Coach,蔻驰,coach,Tapestry,.*,Leather goods,United States,[^,]*,2019-12-31,Tmall,presumed,since Jul 2019,Flagship store,,/,
    );
    expect(line).toContain('https://');
    expect(end).toBe('');
  });

  test('or as Markdown', async () => {
    await show(tapestry);
    const texts: string[] = [];
    explorer().addEventListener('vitrine-copy', (event) => {
      texts.push(`${event.format} ${event.text}`);
      event.preventDefault();
    });
    await press('Copy as Markdown');
    expect(texts[0]).toMatch(/^markdown \| Brand \| Chinese name/);
  });

  test('on paper the question in words, and by name whatever is not drawn', async () => {
    await show('<vitrine-brand-explorer platforms="tmall jd-com"></vitrine-brand-explorer>');
    const question = within('.print.question')[0];
    expect(question?.textContent.trim()).toBe(
      'Standing: present, at least possibly; Platform: Tmall or JD.com; As of 31 December 2019.',
    );
    const all = found({ platforms: ['tmall', 'jd-com'] });
    const rest = within('.cards + .print')[0]?.textContent.trim().split(', ');
    expect(rest).toHaveLength(all.length - 24);
  });
});
