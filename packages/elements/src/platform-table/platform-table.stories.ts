import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { html } from 'lit';
import { commonArgTypes } from '../../test/arg-types.js';
import { withOwnClaims } from '../../test/own-claims.js';

interface Args {
  platforms: string;
}

const ids = atlas.platforms.map(({ id }) => id);

const meta: Meta<Args> = {
  title: 'Components/Platform table',
  component: 'vitrine-platform-table',
  args: { platforms: 'tmall jd-com farfetch-china' },
  argTypes: {
    platforms: {
      options: [
        'tmall jd-com farfetch-china',
        'tmall tmall-luxury-pavilion',
        'wechat wechat-mini-programs wechat-official-accounts',
        ids.join(' '),
      ],
      control: { type: 'select' },
    },
    ...commonArgTypes,
  },
  render: ({ platforms }) =>
    html`<vitrine-platform-table platforms=${platforms}></vitrine-platform-table>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** A headline that states the finding, a subtitle and notes of one’s own. */
export const WithHeadline: Story = {
  globals: { asOf: '2017-06-30' },
  render: ({ platforms }) => html`
    <vitrine-platform-table platforms=${platforms}>
      <span slot="headline">Pure players won the labels that the malls could not</span>
      <span slot="subtitle">
        Terms, reach and tools of three routes to China’s luxury shoppers, as of 30 June 2017
      </span>
    </vitrine-platform-table>
  `,
};

export const Chinese: Story = { globals: { locale: 'zh-Hans' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Compact: Story = { globals: { density: 'compact' } };

/** Six platforms do not fit: the first column stays, the others scroll inside a region that has a name. */
export const Scrolling: Story = {
  args: {
    platforms: 'tmall tmall-luxury-pavilion jd-com farfetch-china wechat wechat-mini-programs',
  },
  render: ({ platforms }) => html`
    <div class="column">
      <vitrine-platform-table platforms=${platforms}></vitrine-platform-table>
    </div>
  `,
};

/** In the width of a phone each row becomes a block with one line a platform. It is still one table. */
export const Narrow: Story = {
  render: ({ platforms }) => html`
    <div class="phone">
      <vitrine-platform-table platforms=${platforms}></vitrine-platform-table>
    </div>
  `,
};

/** A misspelt id is answered in place, with the nearest one. */
export const MisspeltId: Story = { args: { platforms: 'tmal jd-com' } };

/** Until an atlas comes, the page’s own words stay. */
export const NoAtlas: Story = {
  render: () => html` <vitrine-platform-table platforms="tmall jd-com"></vitrine-platform-table> `,
  parameters: { withoutAtlas: true },
};

/** Your own claims on top of ours: one more brand on Luxury Pavilion. */
export const OwnData: Story = {
  args: { platforms: 'tmall tmall-luxury-pavilion' },
  render: ({ platforms }) => html`
    <vitrine-atlas .atlas=${withOwnClaims()}>
      <vitrine-platform-table platforms=${platforms}></vitrine-platform-table>
    </vitrine-atlas>
  `,
};
