import { atlas } from '@vitrine/core/atlas';
import { afterEach, expect, test, vi } from 'vitest';
import '../brand-card/define.js';
import type { VitrineBrandCard } from '../brand-card/brand-card.js';
import { provideByDefault, provideOnDemand } from './default-atlas.js';
import { exhibitsOf, type Exhibits } from './exhibits.js';

const exhibits = exhibitsOf(atlas);
const profile = exhibits.brandProfile('coach', { asOf: '2019-12-31' });

afterEach(() => {
  provideByDefault(undefined);
  document.body.replaceChildren();
});

/** A loader that ends when it is told to. */
function held() {
  let finish: (exhibits: Exhibits) => void = () => undefined;
  const promise = new Promise<Exhibits>((resolve) => (finish = resolve));
  return { load: vi.fn(() => promise), finish: () => finish(exhibits), promise };
}

async function card(set: Partial<VitrineBrandCard>): Promise<VitrineBrandCard> {
  const element = document.createElement('vitrine-brand-card');
  Object.assign(element, set);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const textOf = (element: VitrineBrandCard): string => element.shadowRoot?.textContent ?? '';

test('a component that is given its data loads no atlas', async () => {
  const load = vi.fn(() => Promise.resolve(exhibits));
  provideOnDemand(load);
  const element = await card({ data: profile });
  expect(textOf(element)).toContain('Coach');
  expect(load).not.toHaveBeenCalled();
});

test('components that ask load it once, stand in until it is there, and then show it', async () => {
  const { load, finish } = held();
  provideOnDemand(load);
  const cards = [await card({ brand: 'coach' }), await card({ brand: 'gucci' })];
  expect(load).toHaveBeenCalledOnce();
  for (const element of cards) {
    expect(element.shadowRoot?.querySelector('slot > [aria-busy]')?.textContent).toBe('…');
  }
  finish();
  const [coach, gucci] = cards;
  await vi.waitFor(() => {
    expect(coach && textOf(coach)).toContain('Coach');
    expect(gucci && textOf(gucci)).toContain('Gucci');
  });
  expect(load).toHaveBeenCalledOnce();
});

test('where it cannot be loaded, the component says so', async () => {
  provideOnDemand(() => Promise.reject(new TypeError('no such file')));
  const element = await card({ brand: 'coach' });
  await vi.waitFor(() => expect(textOf(element)).toContain('no such file'));
});

test('what is provided in the meantime stays', async () => {
  const { load, finish, promise } = held();
  provideOnDemand(load);
  const element = await card({ brand: 'coach' });
  provideByDefault(exhibitsOf({ ...atlas, brands: [] }));
  finish();
  await promise;
  await element.updateComplete;
  expect(textOf(element)).not.toContain('Tapestry');
});
