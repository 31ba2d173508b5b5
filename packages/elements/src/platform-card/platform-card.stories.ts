import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { html } from 'lit';
import { cardStories, type CardArgs } from '../../test/card-stories.js';

type Args = CardArgs & { platform: string };

const meta: Meta<Args> = {
  title: 'Components/Platform card',
  args: { platform: 'tmall-luxury-pavilion' },
  ...cardStories(
    'platform',
    atlas.platforms.map(({ id }) => id),
  ),
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Chinese: Story = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } };

/** The whole card is one link, named after the platform; every value stays a button of its own. */
export const AsLink: Story = { args: { platform: 'jd-com', href: '#jd-com' } };

/** Of a platform of which much is said the card shows the latest; the rest stands behind buttons, and on paper. */
export const MuchKnown: Story = { args: { platform: 'tmall' }, globals: { asOf: 'today' } };

/** A flag stands beside the day of the launch, on which sources disagree. */
export const Disputed: Story = { args: { platform: 'tmall-luxury-pavilion' } };

/** On this day it had not been launched, and no source speaks of a brand on it. */
export const BeforeItsLaunch: Story = { args: { platform: 'toplife', 'as-of': '2015-01-01' } };

/** Where little is known the card is short. */
export const LittleKnown: Story = { args: { platform: 'farfetch-china' } };

export const Narrow: Story = {
  render: ({ platform }) => html`
    <div class="phone"><vitrine-platform-card platform=${platform}></vitrine-platform-card></div>
  `,
};

/** A misspelt id is answered in place, with the nearest one. */
export const MisspeltId: Story = { tags: ['!autodocs'], args: { platform: 'tmal' } };

/** Until an atlas comes, the page’s own words stay. */
export const NoAtlas: Story = {
  tags: ['!autodocs'],
  render: () => html`
    <vitrine-platform-card platform="tmall" .data=${undefined} class="card-width">
      <p>Tmall, run by Alibaba since 2008.</p>
    </vitrine-platform-card>
  `,
  parameters: { withoutAtlas: true },
};

/** A platform beside a brand: one rhythm. */
export const BesideABrand: Story = {
  render: ({ platform }) => html`
    <div class="cards">
      <vitrine-platform-card platform=${platform}></vitrine-platform-card>
      <vitrine-brand-card brand="coach"></vitrine-brand-card>
    </div>
  `,
};
