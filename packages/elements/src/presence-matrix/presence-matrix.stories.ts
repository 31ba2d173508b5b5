import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { commonArgTypes } from '../../test/arg-types.js';
import { madeMatrix } from '../../test/made-matrix.js';

interface Args {
  owners: string;
  platforms: string;
  channels: string;
}

const six =
  'tmall tmall-luxury-pavilion jd-com wechat-official-accounts wechat-mini-programs weibo';

const meta: Meta<Args> = {
  title: 'Components/Presence matrix',
  component: 'vitrine-presence-matrix',
  args: { owners: 'tapestry kering prada-group burberry-group', platforms: six, channels: '' },
  argTypes: {
    channels: {
      options: ['', 'flagship-store', 'mini-program', 'official-account'],
      control: { type: 'select' },
    },
    brands: { control: { type: 'text' } },
    ...commonArgTypes,
  } as Meta<Args>['argTypes'] & object,
  render: ({ owners, platforms, channels }) => html`
    <vitrine-presence-matrix
      owners=${owners}
      platforms=${platforms}
      channels=${channels}
    ></vitrine-presence-matrix>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** A headline that states the finding, in the language of the page. */
export const WithHeadline: Story = {
  args: { owners: 'tapestry' },
  globals: { asOf: '2019-09-30' },
  render: ({ owners, platforms }, { globals }) => html`
    <vitrine-presence-matrix owners=${owners} platforms=${platforms}>
      <span slot="headline"
        >${
          globals['locale'] === 'zh-Hans'
            ? '三个品牌同时宣布进驻天猫奢品'
            : 'Three sisters, one announcement'
        }</span
      >
    </vitrine-presence-matrix>
  `,
};

export const Chinese: Story = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } };

export const Compact: Story = { globals: { density: 'compact' } };

/** In the width of a phone each brand becomes a block with the platforms of which somebody spoke. It is still one table. */
export const Narrow: Story = {
  render: ({ owners, platforms }) => html`
    <div class="phone">
      <vitrine-presence-matrix owners=${owners} platforms=${platforms}></vitrine-presence-matrix>
    </div>
  `,
};

/** Everything that is known of a day: brand names and heads stay in sight. */
export const Everything: Story = {
  render: () => html`<vitrine-presence-matrix></vitrine-presence-matrix>`,
};

/** Sources that contradict each other are flagged beside the mark; brands without a known owner stand last. */
export const Disputed: Story = {
  globals: { asOf: '2017-06-30' },
  render: () => html`
    <vitrine-presence-matrix
      brands="saint-laurent dior louis-vuitton burberry"
      platforms="tmall tmall-luxury-pavilion wechat weibo"
    ></vitrine-presence-matrix>
  `,
};

/** Two thousand brands: rows are drawn as they come into sight, and all of them on paper. */
export const TooMuch: Story = {
  render: () => html`
    <vitrine-presence-matrix
      .data=${madeMatrix({ brands: 2000, platforms: 12, told: 0.4 })}
    ></vitrine-presence-matrix>
  `,
};

/** A day before anybody spoke. */
export const Nothing: Story = { tags: ['!autodocs'], globals: { asOf: '1999-12-31' } };

/** A misspelt id is answered in place, with the nearest one. */
export const MisspeltId: Story = { tags: ['!autodocs'], args: { owners: 'tapesry' } };

/** Until an atlas comes, the page’s own words stay. */
export const NoAtlas: Story = {
  tags: ['!autodocs'],
  parameters: { withoutAtlas: true },
};
