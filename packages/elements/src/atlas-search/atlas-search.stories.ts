import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { commonArgTypes } from '../../test/arg-types.js';

interface Args {
  kinds: string;
  value: string;
  href?: string;
  limit: number;
}

const meta: Meta<Args> = {
  title: 'Components/Atlas search',
  component: 'vitrine-atlas-search',
  args: { kinds: '', value: '', limit: 10 },
  argTypes: { search: { control: false }, ...commonArgTypes } as Meta<Args>['argTypes'] & object,
  render: ({ kinds, value, href, limit }) => html`
    <vitrine-atlas-search
      kinds=${kinds}
      value=${value}
      limit=${limit}
      href=${ifDefined(href)}
    ></vitrine-atlas-search>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Comes to the field and types, as a reader does, and waits for the list. */
const typing =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('vitrine-atlas-search');
    await element?.updateComplete;
    const field = element?.shadowRoot?.querySelector('input');
    if (!element || !field) throw new Error('The story has no field.');
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    while (element.shadowRoot?.querySelector('.popup:not([hidden])') === null) {
      await new Promise(requestAnimationFrame);
    }
  };

export const Default: Story = {};

/** Names of several kinds, each in both languages. */
export const WithQuery: Story = { play: typing('tm') };

/** By pinyin: the list says so. */
export const ByPinyin: Story = { play: typing('kouchi') };

export const Chinese: Story = {
  tags: ['!autodocs'],
  globals: { locale: 'zh-Hans' },
  play: typing('天猫'),
};

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' }, play: typing('lv') };

export const Narrow: Story = {
  render: () => html`<div class="phone"><vitrine-atlas-search></vitrine-atlas-search></div>`,
  play: typing('saint'),
};

/** Nothing goes by it: the nearest names. */
export const NothingFound: Story = { play: typing('balenziagga') };

/** Only brands and platforms, each a link. */
export const Links: Story = {
  args: { kinds: 'brands platforms', href: '#/{collection}/{id}' },
  play: typing('wei'),
};

/** A misspelt kind is answered in place, with the nearest one. */
export const MisspeltKind: Story = { tags: ['!autodocs'], args: { kinds: 'brand' } };
