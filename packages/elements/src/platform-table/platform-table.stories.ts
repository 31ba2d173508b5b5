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

/** A headline that states the finding, a subtitle and notes of one’s own, in the language of the page. */
export const WithHeadline: Story = {
  globals: { asOf: '2017-06-30' },
  render: ({ platforms }, { globals }) => {
    const chinese = globals['locale'] === 'zh-Hans';
    const headline = chinese
      ? '时尚品牌：发发奇有八成，京东官方旗舰店仅一成'
      : 'Four in five labels on Farfetch, one in ten on JD.com';
    const subtitle = chinese
      ? '三个平台的概况、覆盖与工具，截至2017年6月30日'
      : 'Profile, reach and tools of three platforms in China, as of 30 June 2017';
    return html`
      <vitrine-platform-table platforms=${platforms}>
        <span slot="headline">${headline}</span>
        <span slot="subtitle">${subtitle}</span>
      </vitrine-platform-table>
    `;
  },
};

export const Chinese: Story = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } };

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
export const MisspeltId: Story = { tags: ['!autodocs'], args: { platforms: 'tmal jd-com' } };

/** Until an atlas comes, the page’s own words stay. */
export const NoAtlas: Story = {
  tags: ['!autodocs'],
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
