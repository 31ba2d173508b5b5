import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { commonArgTypes } from '../../test/arg-types.js';
import { withOwnClaims } from '../../test/own-claims.js';

interface Args {
  brand: string;
  href?: string;
  'as-of'?: string;
  locale?: 'en' | 'zh-Hans';
}

const meta: Meta<Args> = {
  title: 'Components/Brand card',
  component: 'vitrine-brand-card',
  args: { brand: 'coach' },
  argTypes: {
    brand: { options: atlas.brands.map(({ id }) => id), control: { type: 'select' } },
    href: { control: { type: 'text' } },
    ...commonArgTypes,
  },
  render: ({ brand, href, locale, 'as-of': asOf }) => html`
    <div class="card-width">
      <vitrine-brand-card
        brand=${brand}
        href=${ifDefined(href)}
        as-of=${ifDefined(asOf)}
        locale=${ifDefined(locale)}
      ></vitrine-brand-card>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Chinese: Story = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } };

/** The whole card is one link, named after the brand; every value stays a button of its own. */
export const AsLink: Story = { args: { brand: 'gucci', href: '#gucci' } };

/** Announced is not present: on this day the store on Luxury Pavilion is still to come. */
export const Announced: Story = { globals: { asOf: '2019-09-30' } };

/** A flag stands beside what sources disagree about; its popover holds every reading and why the first is shown. */
export const Disputed: Story = { args: { brand: 'burberry' } };

/** A day before anybody wrote of the brand. */
export const NobodySpoke: Story = { args: { 'as-of': '2009-01-01' } };

/** Of a brand of whom much is known the card shows the latest; the rest stands behind buttons, and on paper. */
export const MuchKnown: Story = { args: { brand: 'burberry' }, globals: { asOf: 'today' } };

export const Narrow: Story = {
  render: ({ brand }) => html`
    <div class="phone"><vitrine-brand-card brand=${brand}></vitrine-brand-card></div>
  `,
};

/** A misspelt id is answered in place, with the nearest one. */
export const MisspeltId: Story = { tags: ['!autodocs'], args: { brand: 'coahc' } };

/** Until an atlas comes, the page’s own words stay. */
export const NoAtlas: Story = {
  tags: ['!autodocs'],
  render: () => html`
    <vitrine-brand-card brand="coach" .data=${undefined} class="card-width">
      <p>Coach, leather goods, New York.</p>
    </vitrine-brand-card>
  `,
  parameters: { withoutAtlas: true },
};

/** Your own claims, fused with ours by the same rules: the announced store has opened. */
export const OwnData: Story = {
  render: ({ brand }) => html`
    <vitrine-atlas .atlas=${withOwnClaims()} class="card-width">
      <vitrine-brand-card brand=${brand}></vitrine-brand-card>
    </vitrine-atlas>
  `,
};

/** Three cards side by side, as a page of brands would have them. */
export const Row: Story = {
  render: () => html`
    <div class="cards">
      ${['coach', 'burberry', 'michael-kors'].map(
        (brand) => html`<vitrine-brand-card brand=${brand}></vitrine-brand-card>`,
      )}
    </div>
  `,
};
