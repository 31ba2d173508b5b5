import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { openStore, platformFinder } from '@vitrine/query/views';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { commonArgTypes } from '../../test/arg-types.js';

interface Args {
  needs: string;
  sync?: 'query' | 'hash';
  'as-of'?: string;
  locale?: 'en' | 'zh-Hans';
}

const finder = (args: Args) =>
  html`<vitrine-platform-finder
    needs=${args.needs}
    sync=${ifDefined(args.sync)}
    as-of=${ifDefined(args['as-of'])}
    locale=${ifDefined(args.locale)}
  ></vitrine-platform-finder>`;

const meta: Meta<Args> = {
  title: 'Components/Platform finder',
  component: 'vitrine-platform-finder',
  args: {
    needs:
      'category:leather-goods tier:luxury control:own-store audience:women service:livestream service:loyalty',
  },
  argTypes: {
    needs: { control: { type: 'text' } },
    ...commonArgTypes,
  },
  render: finder,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** Before the first answer there is no order, only what there is to choose from. */
export const NothingAnswered: Story = { args: { needs: '' } };

export const Chinese: Story = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } };

export const Compact: Story = { globals: { density: 'compact' } };

/** The place of a phone: one question at a time, the ranking below it. */
export const Narrow: Story = {
  render: (args) => html`<div class="phone">${finder(args)}</div>`,
};

/** In a column of text the questions stand above the ranking. */
export const InAColumn: Story = {
  render: (args) => html`<div class="column">${finder(args)}</div>`,
};

/** Somebody who sells through others, with worries: what is reported to draw brands counts for, what holds them back against. */
export const Worries: Story = {
  args: {
    needs: 'control:retailer users:100000000 concern:counterfeits concern:pricing audience:young',
  },
  globals: { asOf: 'today' },
};

/** Platforms of which as much is known, and as much speaks for, share a rank. */
export const SharedRanks: Story = { args: { needs: 'service:payment service:logistics' } };

/** A need of more weight, and only four platforms to choose from. */
export const Weighed: Story = {
  args: {
    needs:
      'control:own-store service:livestream weight:control=3 platform:tmall platform:jd-com platform:wechat-mini-programs platform:vip-com',
  },
};

/** Where nothing speaks for any platform it says so, with what speaks against them and what is in doubt. */
export const NothingFits: Story = {
  args: { needs: 'concern:counterfeits platform:jd-com platform:taobao platform:pinduoduo' },
};

/** On this day no source had told anything yet: the needs stay, each platform is unknown. */
export const NothingKnownYet: Story = { args: { needs: 'audience:women', 'as-of': '2010-06-30' } };

/** A ranking made elsewhere stands without the questions, as an article freezes it. */
export const Frozen: Story = {
  render: () => html`
    <vitrine-platform-finder
      .data=${platformFinder(
        openStore(atlas),
        { control: 'own-store', services: ['livestream', 'customer-service'] },
        { asOf: '2019-12-31' },
      )}
    >
      <span slot="headline">Livestreams brought brands back to the open market</span>
    </vitrine-platform-finder>
  `,
};

/** Answers go into the address of the page, so that a link to it holds them. */
export const InTheAddress: Story = { args: { needs: '', sync: 'hash' } };

/** A misspelt need is answered in place, with the nearest word or the list of them. */
export const MisspeltNeed: Story = {
  tags: ['!autodocs'],
  args: { needs: 'service:livestrem tier:lux' },
};

/** Until an atlas comes, the page’s own words stay. */
export const NoAtlas: Story = {
  tags: ['!autodocs'],
  render: () => html`
    <vitrine-platform-finder>
      <p>
        Which platform fits depends on what you sell, and on how much of the shop you want to run.
      </p>
    </vitrine-platform-finder>
  `,
  parameters: { withoutAtlas: true },
};
