import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { commonArgTypes } from '../../test/arg-types.js';

interface Args {
  after?: string;
  until?: string;
  brand?: string;
  platform?: string | undefined;
  organization?: string;
  kinds?: string;
  headline?: string;
  locale?: 'en' | 'zh-Hans';
}

const meta: Meta<Args> = {
  title: 'Components/Changes list',
  component: 'vitrine-changes-list',
  args: { after: '2018', until: '2019', platform: 'tmall-luxury-pavilion' },
  argTypes: {
    ...commonArgTypes,
  },
  render: (args) => html`
    <vitrine-changes-list
      after=${ifDefined(args.after)}
      until=${ifDefined(args.until)}
      brand=${ifDefined(args.brand)}
      platform=${ifDefined(args.platform)}
      organization=${ifDefined(args.organization)}
      kinds=${ifDefined(args.kinds)}
      locale=${ifDefined(args.locale)}
      >${args.headline === undefined ? '' : html`<span slot="headline">${args.headline}</span>`}</vitrine-changes-list
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Chinese: Story = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } };

/** One brand between two days, under a headline that states the finding. */
export const OneBrand: Story = {
  args: {
    platform: undefined,
    brand: 'coach',
    after: '2019-06-30',
    until: '2019-12-31',
    headline: 'Coach came back to Tmall, and announced a second shop',
  },
};

/** Who came to another owner, which platforms opened and closed, in a year. */
export const Owners: Story = {
  args: { platform: undefined, after: '2019', until: '2020', kinds: 'owners platforms' },
};

/** Numbers beside those before them: the direction in words, and a sign where both are single numbers. */
export const Figures: Story = {
  args: { platform: 'tmall wechat jd-com', after: '2018', until: '2020', kinds: 'figures' },
};

/** Everything of a year: the surest first, the rest behind buttons, and on paper. */
export const Large: Story = { args: { platform: undefined, after: '2019', until: '2020' } };

/** What is only possible says so at the end of its row. */
export const Doubtful: Story = {
  args: {
    platform: 'tmall-luxury-pavilion',
    after: '2019-09',
    until: '2019-12',
    kinds: 'started ended',
  },
};

/** Nobody tells of a change. */
export const Nothing: Story = {
  args: { platform: undefined, brand: 'coach', after: '2005', until: '2006' },
};

export const Narrow: Story = {
  render: ({ after, until, platform }) => html`
    <div class="phone">
      <vitrine-changes-list
        after=${ifDefined(after)}
        until=${ifDefined(until)}
        platform=${ifDefined(platform)}
      ></vitrine-changes-list>
    </div>
  `,
};

/** A word that names no kind is answered in place, with those that do. */
export const MisspeltKind: Story = { tags: ['!autodocs'], args: { kinds: 'startd' } };
