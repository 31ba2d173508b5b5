import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { open } from '@vitrine/query';
import { html } from 'lit';
import { entriesOf } from './entry.js';

const { presences, sources } = open(atlas).brandProfile('coach', { asOf: '2019-12-31' });

const meta: Meta = {
  title: 'Components/Evidence',
  component: 'vitrine-evidence',
};
export default meta;

type Story = StoryObj;

/** What is said of one store: the announced one on Luxury Pavilion, or one of the spells on Tmall. */
function store(platform: string, era?: number) {
  const found = presences.find(
    (presence) => presence.platform.id === platform && presence.era === era,
  );
  return found === undefined ? [] : entriesOf(found);
}

/** Anywhere in a text: the value is a button, two clicks from its source. */
export const InProse: Story = {
  render: () => html`
    <p class="column">
      Coach announced a flagship on Tmall Luxury Pavilion in
      <vitrine-evidence
        .entries=${store('tmall-luxury-pavilion')}
        .sources=${sources}
        heading="Coach on Tmall Luxury Pavilion"
        >September 2019</vitrine-evidence
      >.
    </p>
  `,
};

/** Where sources disagree a flag stands beside the value, and the popover shows all readings. */
export const Disputed: Story = {
  render: () => html`
    <p class="column">
      The first store closed in
      <vitrine-evidence
        .entries=${store('tmall', 1)}
        .sources=${sources}
        heading="Coach’s first store"
        >2012</vitrine-evidence
      >.
    </p>
  `,
};

export const Chinese: Story = {
  tags: ['!autodocs'],
  globals: { locale: 'zh-Hans' },
  render: () => html`
    <p class="column">
      首家店铺于<vitrine-evidence
        .entries=${store('tmall', 1)}
        .sources=${sources}
        heading="蔻驰首家店铺"
        >2012年</vitrine-evidence
      >关闭。
    </p>
  `,
};

/** Opened, as the tests and the docs see it. */
export const Open: Story = {
  ...Disputed,
  play: async ({ canvasElement }) => {
    await canvasElement.querySelector('vitrine-evidence')?.show();
  },
};
