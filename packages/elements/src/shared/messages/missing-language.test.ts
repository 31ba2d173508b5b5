import { atlas } from '@vitrine/core/atlas';
import { expect, test, vi } from 'vitest';
import '../../brand-card/define.js';
import { exhibitsOf } from '../exhibits.js';

vi.mock(import('./words.js'), async (original) => ({
  ...(await original()),
  learnChinese: () => {
    throw new Error('no such file');
  },
}));

test('where the Chinese words cannot be loaded, the exhibit is English, says so in its lang, and tells the author', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const element = document.createElement('vitrine-brand-card');
  const data = exhibitsOf(atlas).brandProfile('coach', { asOf: '2019-12-31' });
  Object.assign(element, { data, locale: 'zh-Hans' });
  document.body.append(element);
  await element.updateComplete;
  const exhibit = element.shadowRoot?.querySelector('.exhibit');
  expect(exhibit?.getAttribute('lang')).toBe('en');
  expect(exhibit?.textContent).toContain('Deals and campaigns');
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('Chinese words could not be loaded'));
});
