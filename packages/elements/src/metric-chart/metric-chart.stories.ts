import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { commonArgTypes } from '../../test/arg-types.js';

interface Args {
  metric: string;
  subjects?: string;
  population?: string;
  unit?: string;
  'reported-by'?: string;
  after?: string;
  until?: string;
  highlight?: string;
}

const chart = (args: Args) =>
  html`<vitrine-metric-chart
    metric=${args.metric}
    subjects=${ifDefined(args.subjects)}
    population=${ifDefined(args.population)}
    unit=${ifDefined(args.unit)}
    reported-by=${ifDefined(args['reported-by'])}
    after=${ifDefined(args.after)}
    until=${ifDefined(args.until)}
    highlight=${ifDefined(args.highlight)}
  ></vitrine-metric-chart>`;

const meta: Meta<Args> = {
  title: 'Components/Metric chart',
  component: 'vitrine-metric-chart',
  args: { metric: 'monthly-active-users', subjects: 'wechat douyin xiaohongshu' },
  argTypes: {
    metric: { options: atlas.metrics.map(({ id }) => id), control: { type: 'select' } },
    ...commonArgTypes,
  },
  globals: { asOf: 'today' },
  render: chart,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** One series stands in the accent, all others are context. */
export const Highlighted: Story = {
  args: {
    metric: 'user-base',
    subjects: 'wechat tmall jd-com organization/alibaba',
    population: '',
    highlight: 'tmall',
  },
};

/** “More than” and “at least” are arrows without an end; a headline states what that leaves of the story. */
export const OpenRanges: Story = {
  args: { metric: 'brand-count', subjects: 'tmall-luxury-pavilion', population: '' },
  render: (args, { globals }) => {
    const headline =
      globals['locale'] === 'zh-Hans'
        ? '两百个品牌，此后再无新数'
        : 'Two hundred brands, then silence';
    return html`<vitrine-metric-chart
      metric=${args.metric}
      subjects=${ifDefined(args.subjects)}
      population=""
    >
      <span slot="headline">${headline}</span>
    </vitrine-metric-chart>`;
  },
};

/** Each reporter has a line of its own; forecasts are rings and dashes. */
export const Reporters: Story = {
  args: { metric: 'share-of-global-luxury', subjects: 'chinese-luxury-worldwide' },
};

/** Change may be below zero, and ranges are sticks. */
export const Change: Story = {
  args: {
    metric: 'sales-growth',
    subjects: 'cn-luxury',
    highlight: 'market/cn-luxury:percent@bain',
  },
};

/** A flag stands at what sources disagree about. */
export const Disputed: Story = {
  args: { metric: 'user-base', subjects: 'organization/alibaba', population: '' },
};

/** More series than anybody tells apart: the longest are drawn, the table has all. */
export const TooMany: Story = { render: () => chart({ metric: 'brand-count' }) };

export const Chinese: Story = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };

export const Dark: Story = {
  tags: ['!autodocs'],
  args: Highlighted.args ?? {},
  globals: { theme: 'dark' },
};

/** In the width of a phone the chart is laid out anew: fewer years, a taller plot, the names under it. */
export const Narrow: Story = {
  render: (args) => html`<div class="phone">${chart(args)}</div>`,
};

/** A day before anybody gave such a figure. */
export const NoFigure: Story = {
  tags: ['!autodocs'],
  globals: { asOf: '2017-06-30' },
  args: { metric: 'monthly-active-users', subjects: 'xiaohongshu' },
};

/** A misspelt name is answered in place, with the nearest one. */
export const MisspeltId: Story = { tags: ['!autodocs'], args: { metric: 'monthly-active-user' } };

/** Until an atlas comes, the page’s own words stay. */
export const NoAtlas: Story = { tags: ['!autodocs'], parameters: { withoutAtlas: true } };
