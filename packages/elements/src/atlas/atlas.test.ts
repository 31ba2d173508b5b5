import { atlas as seeds } from '@vitrine/core/atlas';
import { open } from '@vitrine/query';
import { afterEach, describe, expect, test } from 'vitest';
import { drawn, show, showAlone, textOf } from '../../test/support.js';
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
