import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { html } from 'lit';
import { cardStories, type CardArgs } from '../../test/card-stories.js';
import { withOwnClaims } from '../../test/own-claims.js';

type Args = CardArgs & { brand: string };

const meta: Meta<Args> = {
  title: 'Components/Brand card',
  args: { brand: 'coach' },
  ...cardStories(
    'brand',
    atlas.brands.map(({ id }) => id),
  ),
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

/** In a place wider than a column, where the page lets it grow, the rows stand in two columns. */
export const Wide: Story = {
  args: { brand: 'burberry' },
  render: ({ brand }) => html`
    <vitrine-brand-card brand=${brand} style="--vitrine-card-width: 60rem"></vitrine-brand-card>
  `,
};

/** Where it is present and nothing else, for cards that are compared with each other. */
export const Brief: Story = {
  render: () => html`
    <div class="cards">
      ${['coach', 'burberry', 'michael-kors'].map(
        (brand) => html`<vitrine-brand-card brief brand=${brand}></vitrine-brand-card>`,
      )}
    </div>
  `,
};

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
