import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { atlas } from '@vitrine/core/atlas';
import { html } from 'lit';
import { pageOf } from '../shared/page.js';
import '../shared/data.css';
import './disputes.css';
import { disputesPage } from './disputes-page.js';
import { settled } from './settled.js';

const meta: Meta = {
  title: 'Data/Disputes',
  tags: ['!autodocs'],
  parameters: {
    // One template makes them all: the first of each kind stand for the others.
    a11y: { context: { include: ['.data'], exclude: ['.dispute:nth-of-type(n + 4)'] } },
  },
};
export default meta;

/** Every field on which claims cannot all be true. */
export const Disputes: StoryObj = {
  render: (_, { globals }) => disputesPage(atlas, pageOf(globals)),
};

export const Chinese: StoryObj = { ...Disputes, globals: { locale: 'zh-Hans' } };

export const Dark: StoryObj = { ...Disputes, globals: { theme: 'dark' } };

export const Phone: StoryObj = {
  render: (_, { globals }) =>
    html`<div class="phone">${disputesPage(atlas, pageOf(globals))}</div>`,
};

/** What the page says once everything is settled. */
export const NoDisputes: StoryObj = {
  render: (_, { globals }) => disputesPage(settled(atlas), pageOf(globals)),
};

export const NoDisputesInChinese: StoryObj = { ...NoDisputes, globals: { locale: 'zh-Hans' } };
