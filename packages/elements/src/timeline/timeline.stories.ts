import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { commonArgTypes } from '../../test/arg-types.js';

interface Args {
  brand?: string;
  platform?: string;
  organization?: string;
  kinds?: string;
  after?: string;
  until?: string;
}

const timeline = (args: Args) =>
  html`<vitrine-timeline
    brand=${ifDefined(args.brand)}
    platform=${ifDefined(args.platform)}
    organization=${ifDefined(args.organization)}
    kinds=${ifDefined(args.kinds)}
    after=${ifDefined(args.after)}
    until=${ifDefined(args.until)}
  ></vitrine-timeline>`;

const meta: Meta<Args> = {
  title: 'Components/Timeline',
  component: 'vitrine-timeline',
  argTypes: {
    brand: { options: atlas.brands.map(({ id }) => id), control: { type: 'select' } },
    platform: { options: atlas.platforms.map(({ id }) => id), control: { type: 'select' } },
    ...commonArgTypes,
  },
  render: timeline,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { args: { brand: 'coach' } };

/** A headline that states the finding: three stores on one platform, with who says when. */
export const WithHeadline: Story = {
  globals: { asOf: 'today' },
  render: (_, { globals }) => html`
    <vitrine-timeline brand="coach" platform="tmall tmall-luxury-pavilion">
      <span slot="headline"
        >${globals['locale'] === 'zh-Hans' ? '蔻驰三上天猫' : 'Coach’s three tries at Tmall'}</span
      >
    </vitrine-timeline>
  `,
};

/** What a group bought, sold and announced. */
export const Group: Story = {
  args: { organization: 'tapestry' },
  globals: { asOf: 'today' },
};

/** Plans stand apart from facts: on this day the store on Luxury Pavilion is announced. */
export const Plans: Story = { args: { brand: 'coach' }, globals: { asOf: '2019-09-30' } };

/** Of more than eight rows a lane shows the first; the others stand behind a button, and on paper. */
export const Long: Story = {
  args: { platform: 'tmall-luxury-pavilion' },
  globals: { asOf: 'today' },
};

/** One year of one kind. */
export const OneYear: Story = {
  args: { kinds: 'deal', after: '2018', until: '2019' },
};

export const Chinese: Story = {
  tags: ['!autodocs'],
  args: { brand: 'coach' },
  globals: { locale: 'zh-Hans' },
};

export const Dark: Story = {
  tags: ['!autodocs'],
  args: { brand: 'coach' },
  globals: { theme: 'dark' },
};

/** In the width of a phone it is a list by year, with a mark in the margin of each entry. */
export const Narrow: Story = {
  args: { brand: 'coach' },
  render: (args) => html`<div class="phone">${timeline(args)}</div>`,
};

/** A day before anybody wrote of the brand. */
export const Nothing: Story = {
  tags: ['!autodocs'],
  args: { brand: 'coach', until: '2005' },
};

/** A misspelt id is answered in place, with the nearest one. */
export const MisspeltId: Story = { tags: ['!autodocs'], args: { brand: 'coahc' } };

/** Until an atlas comes, the page’s own words stay. */
export const NoAtlas: Story = {
  tags: ['!autodocs'],
  args: { brand: 'coach' },
  parameters: { withoutAtlas: true },
};
