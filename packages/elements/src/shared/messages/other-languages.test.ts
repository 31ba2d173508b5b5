import { atlas } from '@vitrine/core/atlas';
import { afterEach, expect, test } from 'vitest';
import '../../brand-card/define.js';
import type { VitrineBrandCard } from '../../brand-card/brand-card.js';
import { exhibitsOf } from '../exhibits.js';
import { knowsChinese } from './words.js';

const profile = exhibitsOf(atlas).brandProfile('coach', { asOf: '2019-12-31' });

afterEach(() => {
  document.body.replaceChildren();
});

function card(locale: 'en' | 'zh-Hans'): VitrineBrandCard {
  const element = document.createElement('vitrine-brand-card');
  Object.assign(element, { data: profile, locale, textContent: '蔻驰，皮具。' });
  document.body.append(element);
  return element;
}

const shown = (element: Element): string => element.shadowRoot?.textContent ?? '';

test('an English reader is sent no Chinese words; a Chinese one sees what the page wrote until they are there', async () => {
  const english = card('en');
  await english.updateComplete;
  expect(shown(english)).toContain('Deals and campaigns');
  expect(knowsChinese()).toBe(false);

  const chinese = card('zh-Hans');
  const seen: string[] = [];
  const root = chinese.shadowRoot;
  if (root) {
    new MutationObserver(() => seen.push(shown(chinese))).observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  }
  await Promise.resolve();
  expect(knowsChinese()).toBe(false);
  expect(root?.querySelector('slot')?.assignedNodes()).toEqual([...chinese.childNodes]);

  // An exhibit that turns to Chinese keeps what it shows until then.
  english.locale = 'zh-Hans';
  await Promise.resolve();
  expect(shown(english)).toContain('Deals and campaigns');

  await Promise.all([chinese.updateComplete, english.updateComplete]);
  expect(shown(english)).toContain('交易与活动');
  expect(shown(chinese)).toContain('交易与活动');
  expect(seen.join()).not.toContain('Deals and campaigns');
});
