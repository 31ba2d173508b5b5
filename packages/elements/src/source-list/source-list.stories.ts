import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { commonArgTypes } from '../../test/arg-types.js';

interface Args {
  ids?: string;
  publisher?: string;
  year?: string;
  record?: string;
  'group-by'?: 'year' | 'publisher';
  'as-of'?: string;
  locale?: 'en' | 'zh-Hans';
}

const meta: Meta<Args> = {
  title: 'Components/Source list',
  component: 'vitrine-source-list',
  args: { publisher: 'Jing Daily' },
  argTypes: {
    'group-by': { options: ['year', 'publisher'], control: { type: 'select' } },
    ...commonArgTypes,
  },
  render: (args) => html`
    <vitrine-source-list
      ids=${ifDefined(args.ids)}
      publisher=${ifDefined(args.publisher)}
      year=${ifDefined(args.year)}
      record=${ifDefined(args.record)}
      group-by=${ifDefined(args['group-by'])}
      as-of=${ifDefined(args['as-of'])}
      locale=${ifDefined(args.locale)}
    ></vitrine-source-list>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Chinese: Story = { tags: ['!autodocs'], globals: { locale: 'zh-Hans' } };

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } };

/** All documents by the day, by year: five of each of the latest five years, the others on request and on paper. */
export const Everything: Story = { args: { publisher: '' } };

/** By publisher, those with the most sources first. */
export const ByPublisher: Story = {
  args: { publisher: '', 'group-by': 'publisher' },
  globals: { asOf: 'today' },
};

/** What speaks of one record. */
export const OfOneRecord: Story = { args: { publisher: '', record: 'brand/coach' } };

/** Documents of which nobody knows when they appeared. */
export const Undated: Story = { args: { publisher: '', year: 'none' } };

/** None had been published by the day. */
export const Nothing: Story = { args: { publisher: '', year: '1990' } };

export const Narrow: Story = {
  render: () => html`
    <div class="phone"><vitrine-source-list year="2017"></vitrine-source-list></div>
  `,
};

/** A misspelt publisher is answered in place, with the nearest one. */
export const MisspeltPublisher: Story = { tags: ['!autodocs'], args: { publisher: 'Jing Dayly' } };
