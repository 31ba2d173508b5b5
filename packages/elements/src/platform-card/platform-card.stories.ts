import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { commonArgTypes } from '../../test/arg-types.js';

interface Args {
  platform: string;
  href?: string;
  'as-of'?: string;
  locale?: 'en' | 'zh-Hans';
}

const meta: Meta<Args> = {
  title: 'Components/Platform card',
  component: 'vitrine-platform-card',
  args: { platform: 'tmall-luxury-pavilion' },
  argTypes: {
    platform: { options: atlas.platforms.map(({ id }) => id), control: { type: 'select' } },
    href: { control: { type: 'text' } },
    ...commonArgTypes,
  },
  render: ({ platform, href, locale, 'as-of': asOf }) => html`
    <div class="card-width">
      <vitrine-platform-card
        platform=${platform}
        href=${ifDefined(href)}
        as-of=${ifDefined(asOf)}
        locale=${ifDefined(locale)}
      ></vitrine-platform-card>
    </div>
  `,
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
