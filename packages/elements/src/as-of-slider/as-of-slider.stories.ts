import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  min: string;
  max: string;
}

const meta: Meta<Args> = {
  title: 'Components/As-of slider',
  component: 'vitrine-as-of-slider',
  args: { min: '', max: '' },
  argTypes: {
    min: { control: { type: 'text' } },
    max: { control: { type: 'text' } },
    asOf: { table: { disable: true } },
  } as Meta<Args>['argTypes'] & object,
  render: ({ min, max }) =>
    html`<vitrine-as-of-slider min=${min} max=${max}></vitrine-as-of-slider>`,
};
export default meta;

type Story = StoryObj<Args>;

/** From the first to the last year of which the atlas has a source. */
export const Default: Story = {};

const platforms =
  'tmall tmall-luxury-pavilion jd-com wechat-official-accounts wechat-mini-programs weibo';

/** Everything in the same atlas follows. The platforms are given, so that columns stay where they are. */
export const WithMatrix: Story = {
  args: { min: '2012', max: '2025' },
  render: ({ min, max }) => html`
    <vitrine-as-of-slider min=${min} max=${max}></vitrine-as-of-slider>
    <vitrine-presence-matrix
      brands="coach burberry gucci cartier louis-vuitton prada"
      platforms=${platforms}
    ></vitrine-presence-matrix>
  `,
};

export const Chinese: Story = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } };

/** In a narrow place every fifth year has its name. */
export const Narrow: Story = {
  render: () => html`<div class="phone"><vitrine-as-of-slider></vitrine-as-of-slider></div>`,
};

/** A span of months. */
export const FewYears: Story = { args: { min: '2018-05', max: '2021-10' } };

/** A span the wrong way round is answered in place. */
export const WrongWayRound: Story = {
  tags: ['!autodocs'],
  args: { min: '2021', max: '2018' },
};
