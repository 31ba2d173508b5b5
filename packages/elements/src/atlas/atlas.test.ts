import { atlas as seeds } from '@vitrine/core/atlas';
import { brandPart, cardPart } from '@vitrine/core/parts';
import { open } from '@vitrine/query';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawn, everything, show, showAlone, textOf } from '../../test/support.js';
import { VitrineEvidencePanel } from '../evidence/panel.js';
import { setDefaultAtlas } from '../shared/set-default-atlas.js';

const card = '<vitrine-brand-card brand="coach"></vitrine-brand-card>';

function cardText(): string {
  const element = document.querySelector('vitrine-brand-card');
  return element === null ? '' : textOf(element);
}

afterEach(() => setDefaultAtlas(undefined));

describe('where data comes from', () => {
  test('an opened engine is as good as an atlas', async () => {
    const element = await show(card);
    element.atlas = open(seeds);
    await drawn();
    expect(cardText()).toContain('Coach');
  });

  test('the default atlas serves components that stand alone, whenever it comes', async () => {
    await showAlone(card);
    expect(cardText()).toContain('no atlas is set');
    setDefaultAtlas(seeds);
    await drawn();
    expect(cardText()).toContain('Coach');
  });

  test('an atlas that comes while a component is out of the page is there when it is back', async () => {
    await showAlone(card);
    const element = document.querySelector('vitrine-brand-card');
    element?.remove();
    setDefaultAtlas(seeds);
    if (element) document.querySelector('main')?.append(element);
    await drawn();
    expect(cardText()).toContain('Coach');
  });

  test('an atlas inside another gives only what it has itself', async () => {
    await show(`<vitrine-atlas as-of="2018-06-30">${card}</vitrine-atlas>`);
    expect(cardText()).toContain('As of 30 Jun 2018.');
  });

  test('no atlas yet, as frameworks say it, is no mistake', async () => {
    const element = await show(card);
    Object.assign(element, { atlas: null });
    await drawn();
    expect(cardText()).toContain('no atlas is set');
  });

  test('an atlas of one’s own', async () => {
    const mine = {
      ...seeds,
      brands: seeds.brands.map((brand) =>
        brand.id === 'coach' ? { ...brand, name: { en: 'Coach New York' } } : brand,
      ),
    };
    await show(card, { atlas: mine });
    expect(cardText()).toContain('Coach New York');
  });
});

describe('the part of a brand', () => {
  const opened = () =>
    everything(document)
      .filter((one) => one instanceof VitrineEvidencePanel)
      .find((one) => one.matches(':popover-open'));
  const burberry = '<vitrine-brand-card brand="burberry"></vitrine-brand-card>';
  const textOfCard = () => textOf(document.querySelector('vitrine-brand-card') ?? document.body);

  test.each(['burberry', 'coach', 'louis-vuitton'])(
    'draws the card of %s as the whole atlas does, with its counts and disputes',
    async (id) => {
      for (const locale of ['en', 'zh-Hans']) {
        const content = `<vitrine-brand-card brand="${id}"></vitrine-brand-card>`;
        await show(content, { locale, asOf: '2025-06-30' });
        const expected = textOfCard();
        expect(expected).toMatch(/\d+ claims from|条记录/u);
        await show(content, { locale, asOf: '2025-06-30', atlas: cardPart(seeds, id) });
        expect(textOfCard()).toBe(expected);
      }
    },
  );

  test('loads its evidence once, when a reader comes near, and shows it', async () => {
    let loads = 0;
    const element = await show(burberry, { atlas: cardPart(seeds, 'burberry') });
    element.evidence = () => {
      loads += 1;
      return Promise.resolve(brandPart(seeds, 'burberry'));
    };
    await drawn();
    const values = everything(document).filter((one) => one.matches('.evidence button'));
    expect(loads).toBe(0);
    for (const value of values) {
      value.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    }
    await drawn();
    expect(loads).toBe(1);
    const [value] = values;
    if (value instanceof HTMLElement) value.click();
    await expect.poll(opened).toBeDefined();
    const titles = opened()?.sources.map(({ title }) => title) ?? [];
    expect(titles.length).toBeGreaterThan(0);
    expect(titles).not.toContain('');
  });

  test('says on the console why its evidence does not come, and asks again', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    let loads = 0;
    const element = await show(burberry, { atlas: cardPart(seeds, 'burberry') });
    const expected = textOfCard();
    element.evidence = () => {
      loads += 1;
      return Promise.reject(new Error('offline'));
    };
    await drawn();
    for (let round = 1; round <= 2; round++) {
      document
        .querySelector('vitrine-brand-card')
        ?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      await drawn();
      expect(loads).toBe(round);
    }
    expect(textOfCard()).toBe(expected);
    const words = [...said.mock.calls, ...warned.mock.calls].flat().join(' ');
    expect(words).toContain('offline');
    said.mockRestore();
    warned.mockRestore();
  });
});

describe('language and day', () => {
  test('the nearest lang decides where nothing is set', async () => {
    setDefaultAtlas(seeds);
    await showAlone(`<section lang="zh-CN">${card}</section>`);
    expect(cardText()).toContain('蔻驰');
    expect(cardText()).toContain('截至');
  });

  test('a component that moves takes the language of its new place', async () => {
    setDefaultAtlas(seeds);
    await showAlone(`<section lang="en">${card}</section><section lang="zh-CN"></section>`);
    expect(cardText()).toContain('As of');
    const element = document.querySelector('vitrine-brand-card');
    if (element) document.querySelector('[lang="zh-CN"]')?.append(element);
    await drawn();
    expect(cardText()).toContain('截至');
  });

  test('a change of language reaches every component inside', async () => {
    const element = await show(card);
    element.setAttribute('locale', 'zh-Hans');
    await drawn();
    expect(cardText()).toContain('条记录');
  });
});
