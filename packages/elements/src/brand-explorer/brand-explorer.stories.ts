import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { commonArgTypes } from '../../test/arg-types.js';

interface Args {
  text: string;
  states: string;
  platforms: string;
  channels: string;
  owners: string;
  categories: string;
  countries: string;
  tiers: string;
  order: string;
  show: string;
}

const nothing: Args = {
  text: '',
  states: '',
  platforms: '',
  channels: '',
  owners: '',
  categories: '',
  countries: '',
  tiers: '',
  order: 'name',
  show: 'cards',
};

const meta: Meta<Args> = {
  title: 'Components/Brand explorer',
  component: 'vitrine-brand-explorer',
  args: { ...nothing, platforms: 'tmall-luxury-pavilion', categories: 'watches' },
  argTypes: {
    order: { options: ['name', 'platforms', 'latest'], control: { type: 'select' } },
    show: { options: ['cards', 'matrix'], control: { type: 'select' } },
    state: { control: false },
    ...commonArgTypes,
  } as Meta<Args>['argTypes'] & object,
  render: (args) => html`
    <vitrine-brand-explorer
      text=${args.text}
      states=${args.states}
      platforms=${args.platforms}
      channels=${args.channels}
      owners=${args.owners}
      categories=${args.categories}
      countries=${args.countries}
      tiers=${args.tiers}
      order=${args.order}
      show=${args.show}
    ></vitrine-brand-explorer>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** Every brand: cards come page by page, and on paper those that are not drawn stand by name. */
export const Everything: Story = { args: nothing };

/** The same brands as a matrix, on the platforms that are chosen. */
export const Matrix: Story = {
  args: { ...nothing, owners: 'kering', show: 'matrix' },
  globals: { asOf: '2019-12-31' },
};

export const Chinese: Story = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } };

/** In the width of a phone facets fold into one button. */
export const Narrow: Story = {
  render: () => html`
    <div class="phone">
      <vitrine-brand-explorer owners="tapestry" href="#{id}"></vitrine-brand-explorer>
    </div>
  `,
};

/** By its name, in any language. */
export const WithText: Story = { args: { ...nothing, text: '蔻' } };

/** Nothing matches: what to leave out, and how many brands there would be then. */
export const NothingFound: Story = {
  args: { ...nothing, countries: 'SE', categories: 'watches', states: 'ended' },
};

/** Words that there are not, as a link written by hand may have them, with the nearest ones. */
export const MisspeltValue: Story = {
  tags: ['!autodocs'],
  args: { ...nothing, platforms: 'tmal jd-com', categories: 'watchs', show: 'table' },
};

/** Until an atlas comes, the page’s own words stay. */
export const NoAtlas: Story = { tags: ['!autodocs'], parameters: { withoutAtlas: true } };
