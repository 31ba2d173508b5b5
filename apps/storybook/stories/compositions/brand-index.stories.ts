import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { html } from 'lit';
import './compositions.css';

const meta: Meta = { title: 'Compositions/Brand index' };
export default meta;

const brands = [...new Set(atlas.presences.map(({ brand }) => brand))].slice(0, 9);

/** Every brand with a known presence, each card a link to a page of its own. */
export const BrandIndex: StoryObj = {
  render: () => html`
    <div class="cards">
      ${brands.map(
        (brand) => html`<vitrine-brand-card brand=${brand} href="#${brand}"></vitrine-brand-card>`,
      )}
    </div>
  `,
};

export const Chinese: StoryObj = {
  ...BrandIndex,
  tags: ['!autodocs'],
  globals: { locale: 'zh-Hans' },
};
