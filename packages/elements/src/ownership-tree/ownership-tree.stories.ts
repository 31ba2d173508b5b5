import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { commonArgTypes } from '../../test/arg-types.js';

interface Args {
  brand?: string | undefined;
  organization?: string | undefined;
  platform?: string | undefined;
  'as-of'?: string;
  locale?: 'en' | 'zh-Hans';
  headline?: string;
}

const meta: Meta<Args> = {
  title: 'Components/Ownership tree',
  component: 'vitrine-ownership-tree',
  args: { organization: 'kering' },
  argTypes: commonArgTypes,
  render: (args) => html`
    <vitrine-ownership-tree
      brand=${ifDefined(args.brand)}
      organization=${ifDefined(args.organization)}
      platform=${ifDefined(args.platform)}
      as-of=${ifDefined(args['as-of'])}
      locale=${ifDefined(args.locale)}
      >${args.headline === undefined ? '' : html`<span slot="headline">${args.headline}</span>`}</vitrine-ownership-tree
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Chinese: Story = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } };

/** Owners of several kinds, one of whom is owned by another; who owned it before, and by which deals. */
export const ManyOwners: Story = {
  args: {
    organization: 'farfetch',
    'as-of': '2024-06-01',
    headline: 'Farfetch passed from its shareholders to Coupang',
  },
};

/** The same brand came from a parent to another, and the first kept a share. */
export const ChangedHands: Story = {
  args: { organization: undefined, brand: 'shang-xia', 'as-of': '2021-06-01' },
};

/** A large group: ten, the others on request and on paper. */
export const Large: Story = { args: { organization: 'lvmh' }, globals: { asOf: 'today' } };

/** Shares of one owner in two spells. */
export const Shares: Story = {
  args: { organization: undefined, brand: 'moschino', 'as-of': '2024-06-01' },
};

/** To run a platform is not to own it. */
export const RunNotOwned: Story = {
  args: { organization: undefined, platform: 'tmall-luxury-pavilion' },
};

/** Sources disagree about a day or a share: a flag stands beside it. */
export const Disputed: Story = { args: { organization: 'estee-lauder-companies' } };

/** Nobody names an owner. */
export const NoOwner: Story = {
  args: { organization: undefined, brand: 'coach', 'as-of': '2009-01-01' },
};

export const Narrow: Story = {
  render: () => html`
    <div class="phone">
      <vitrine-ownership-tree organization="farfetch" as-of="2024-06-01"></vitrine-ownership-tree>
    </div>
  `,
};

/** A misspelt id is answered in place, with the nearest one. */
export const MisspeltId: Story = { tags: ['!autodocs'], args: { organization: 'kerring' } };
