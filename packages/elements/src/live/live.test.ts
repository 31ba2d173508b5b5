import { atlas as seeds } from '@vitrine/core/atlas';
import { parseClaims } from '@vitrine/core/schema';
import { openLive, type LiveAtlas } from '@vitrine/query/live';
import { html, LitElement } from 'lit';
import { describe, expect, test } from 'vitest';
import { drawn, everything, expectAccessible, show, textOf } from '../../test/support.js';
import { AnswerController } from './answer-controller.js';

const visit = (state: 'present' | 'ended') =>
  parseClaims(
    {
      source: {
        id: 'own-visit',
        title: 'A look at the shop',
        publisher: 'Own desk',
        kind: 'news',
        language: 'en',
        published: '2019-12-20',
      },
      claims: [
        {
          type: 'presence',
          brand: 'coach',
          platform: 'pinduoduo',
          channel: 'flagship-store',
          state,
          asOf: '2019-12-20',
        },
      ],
    },
    seeds,
  );

/** A live atlas that counts who follows it. */
function counted(): { live: LiveAtlas; following: () => number } {
  const live = openLive(seeds);
  let following = 0;
  const counting = (stop: () => void) => {
    following++;
    return () => {
      following--;
      stop();
    };
  };
  return {
    live: {
      get atlas() {
        return live.atlas;
      },
      put: (own) => live.put(own),
      remove: (sources) => live.remove(sources),
      follow: (listener) => counting(live.follow(listener)),
      subscribe: (query, listener, values) => counting(live.subscribe(query, listener, values)),
    },
    following: () => following,
  };
}

describe('components in an atlas that changes', () => {
  const card = '<vitrine-brand-card brand="coach"></vitrine-brand-card>';
  const cardText = (): string => {
    const element = document.querySelector('vitrine-brand-card');
    return element ? textOf(element) : '';
  };

  test('show what is put and forget what is taken away', async () => {
    const around = await show(card);
    const { live } = counted();
    around.atlas = live;
    await drawn();
    expect(cardText()).not.toContain('Pinduoduo');
    live.put(visit('present'));
    await drawn();
    expect(cardText()).toContain('Pinduoduo');
    await expectAccessible();
    live.remove(['own-visit']);
    await drawn();
    expect(cardText()).not.toContain('Pinduoduo');
  });

  test('out of the page they follow nothing, and back in it they show what came in the meantime', async () => {
    const around = await show(card);
    const { live, following } = counted();
    around.atlas = live;
    await drawn();
    expect(following()).toBe(1);
    around.remove();
    expect(following()).toBe(0);
    live.put(visit('present'));
    document.body.append(around);
    await drawn();
    expect(following()).toBe(1);
    expect(cardText()).toContain('Pinduoduo');
    around.atlas = seeds;
    await drawn();
    expect(following()).toBe(0);
    expect(cardText()).not.toContain('Pinduoduo');
  });
});

/** An element as a page would write it. */
class OwnShops extends LitElement {
  static override properties = { live: { attribute: false }, brand: {} };
  declare live: LiveAtlas | undefined;
  declare brand: string;
  draws = 0;

  private readonly shops = new AnswerController(
    this,
    () =>
      this.live && {
        live: this.live,
        query: { v: 1, from: 'presence', match: { brand: { param: 'of' } }, select: ['platform'] },
        values: { of: this.brand },
      },
  );

  override render() {
    this.draws++;
    const rows = this.shops.answer?.rows ?? [];
    return html`${rows.map(({ platform }) => html`<p>${platform}</p>`)}`;
  }
}
customElements.define('own-shops', OwnShops);

describe('an element with a query of its own', () => {
  async function shown() {
    await show('<own-shops></own-shops>');
    const { live, following } = counted();
    const element = document.querySelector('own-shops');
    if (!(element instanceof OwnShops)) throw new Error('The element is not in the page.');
    element.brand = 'coach';
    element.live = live;
    await drawn();
    const text = () =>
      everything(element.shadowRoot ?? element)
        .map(textOf)
        .join(' ');
    return { element, live, following, text };
  }

  test('is drawn again when its answer changes, and only then', async () => {
    const { element, live, text } = await shown();
    expect(text()).toContain('tmall');
    expect(text()).not.toContain('pinduoduo');
    live.put(visit('present'));
    await drawn();
    expect(text()).toContain('pinduoduo');
    await expectAccessible();
    const { draws } = element;
    live.put(visit('present'));
    await drawn();
    expect(element.draws).toBe(draws);
  });

  test('asks anew when its properties ask for something else, and ends when it leaves the page', async () => {
    const { element, live, following, text } = await shown();
    element.brand = 'gucci';
    await drawn();
    live.put(visit('present'));
    await drawn();
    expect(text()).not.toContain('pinduoduo');
    expect(following()).toBe(1);
    element.remove();
    expect(following()).toBe(0);
    document.body.append(element);
    element.brand = 'coach';
    await drawn();
    expect(following()).toBe(1);
    expect(text()).toContain('pinduoduo');
  });
});
