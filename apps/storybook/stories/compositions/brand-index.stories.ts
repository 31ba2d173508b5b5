import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Compositions/Brand index' };
export default meta;

/** A page of all brands: where each is, narrowed by the reader, each card a link to a page of its own. */
export const BrandIndex: StoryObj = {
  render: () => html`
    <vitrine-as-of-slider></vitrine-as-of-slider>
    <vitrine-brand-explorer
      order="platforms"
      heading-level="2"
      href="#{id}"
    ></vitrine-brand-explorer>
  `,
};

export const Chinese: StoryObj = {
  ...BrandIndex,
  tags: ['!autodocs'],
  globals: { locale: 'zh-Hans' },
};
