import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { html } from 'lit';
import { cardStories, type CardArgs } from '../../test/card-stories.js';

type Args = CardArgs & { deal: string };

const meta: Meta<Args> = {
  title: 'Components/Deal card',
  args: { deal: 'tapestry-alibaba-2019' },
  ...cardStories(
    'deal',
    atlas.deals.map(({ id }) => id),
  ),
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Chinese: Story = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } };

/** What came of it: the ownerships that it began. Sources disagree about the amount. */
export const Acquisition: Story = {
  args: { deal: 'coupang-farfetch-2024', 'as-of': '2024-06-01' },
};

/** A deal with many parties and statements: four of each, the others on request and on paper. */
export const Large: Story = {
  args: { deal: 'alibaba-richemont-jv-2018' },
  globals: { asOf: 'today' },
};

/** On this day it still lay ahead. */
export const Ahead: Story = { args: { deal: 'coupang-farfetch-2024', 'as-of': '2019-12-31' } };

/** The whole card is one link, named after the parties; every value stays a button of its own. */
export const AsLink: Story = { args: { deal: 'farfetch-toplife-2019', href: '#toplife' } };

export const Narrow: Story = {
  render: ({ deal }) => html`
    <div class="phone"><vitrine-deal-card deal=${deal}></vitrine-deal-card></div>
  `,
};

/** A misspelt id is answered in place, with the nearest one. */
export const MisspeltId: Story = { tags: ['!autodocs'], args: { deal: 'tapestry-alibaba-2018' } };

/** Deals side by side, as a dossier on a platform would have them. */
export const Row: Story = {
  render: () => html`
    <div class="cards">
      ${['tapestry-alibaba-2019', 'farfetch-toplife-2019', 'burberry-tencent-2019'].map(
        (deal) => html`<vitrine-deal-card deal=${deal}></vitrine-deal-card>`,
      )}
    </div>
  `,
};
