import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { html } from 'lit';
import { pageOf } from '../shared/page.js';
import '../shared/data.css';
import './coverage.css';
import { coveragePage } from './coverage-page.js';

// A page of its own per story: all of them on one docs page would draw the matrix many times over.
const meta: Meta = {
  title: 'Data/Coverage',
  tags: ['!autodocs'],
  parameters: {
    // Thousands of cells are made by one template: those of the first owners stand for all.
    a11y: { context: { include: ['.data'], exclude: ['tbody:nth-of-type(n + 3)'] } },
  },
};
export default meta;

const some = new Set(atlas.brands.slice(0, 40).map(({ id }) => id));

/** Enough brands to judge a look by; the story of all of them is the first. */
const fewer = { ...atlas, presences: atlas.presences.filter(({ brand }) => some.has(brand)) };

const Fewer: StoryObj = {
  render: (_, { globals }) => coveragePage(fewer, pageOf(globals)),
};

/** Every brand on every platform, by the day of the toolbar. */
export const Coverage: StoryObj = {
  render: (_, { globals }) => coveragePage(atlas, pageOf(globals)),
};

export const Today: StoryObj = { ...Fewer, globals: { asOf: 'today' } };

export const Chinese: StoryObj = { ...Fewer, globals: { locale: 'zh-Hans' } };

export const Dark: StoryObj = { ...Fewer, globals: { theme: 'dark' } };

/** On a phone each brand lists the platforms of which something is known. */
export const Phone: StoryObj = {
  render: (_, { globals }) =>
    html`<div class="phone">${coveragePage(fewer, pageOf(globals))}</div>`,
};

/** A day of which nothing is known. */
export const NothingKnown: StoryObj = {
  render: (_, { globals }) => coveragePage({ ...atlas, presences: [] }, pageOf(globals)),
};
