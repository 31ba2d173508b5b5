import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { html } from 'lit';
import { pageOf } from '../shared/page.js';
import '../shared/data.css';
import './sources.css';
import { sourcesPage } from './sources-page.js';

const meta: Meta = {
  title: 'Data/Sources',
  tags: ['!autodocs'],
  parameters: {
    // One template makes them all: the first publishers and documents stand for the others.
    a11y: {
      context: { include: ['.data'], exclude: ['.publishers > li:nth-child(n + 6)'] },
    },
  },
};
export default meta;

/** Every document behind the atlas. They do not depend on the day of the toolbar. */
export const Sources: StoryObj = {
  render: (_, { globals }) => sourcesPage(atlas, pageOf(globals).locale),
};

/** A publisher opened to its documents. */
export const Opened: StoryObj = {
  ...Sources,
  play: ({ canvasElement }) => {
    for (const details of canvasElement.querySelectorAll('details')) details.open = true;
  },
};

export const Chinese: StoryObj = { ...Sources, globals: { locale: 'zh-Hans' } };

export const Dark: StoryObj = { ...Sources, globals: { theme: 'dark' } };

/** On a phone the years stand one below the other. */
export const Phone: StoryObj = {
  render: (_, { globals }) =>
    html`<div class="phone">${sourcesPage(atlas, pageOf(globals).locale)}</div>`,
};

export const NoSources: StoryObj = {
  render: (_, { globals }) =>
    sourcesPage(
      {
        ...atlas,
        sources: [],
        meta: { ...atlas.meta, counts: { ...atlas.meta.counts, sources: 0, claims: 0 } },
      },
      pageOf(globals).locale,
    ),
};
