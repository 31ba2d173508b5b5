import '@fontsource-variable/bodoni-moda';
import '@fontsource-variable/newsreader';
import '@fontsource-variable/noto-serif-sc';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect, within } from 'storybook/test';
import '../../../../../packages/elements/src/shared/tokens.css';
import '../foundations.css';
import './theming.css';
import { asTokens, changesIn, type Settings } from './changes.js';
import { tokenControls } from './controls.js';
import { everyComponent } from './every-component.js';
import { report } from './report.js';

function page(args: Settings, specimens: TemplateResult): TemplateResult {
  const set = Object.fromEntries(changesIn(args).map(({ token, css }) => [token.property, css]));
  return html`
    <div class="theming" style=${styleMap({ ...set, '--zoom': String(args['zoom']) })}>
      ${report(args)}
      <div class="specimen">${specimens}</div>
    </div>
  `;
}

const oneCard = html`<vitrine-brand-card brand="coach"></vitrine-brand-card>`;

const meta: Meta<Settings> = {
  title: 'Foundations/Theming',
  tags: ['!autodocs', 'tokens', 'theme'],
  args: { zoom: 0.55 },
  argTypes: {
    zoom: {
      description:
        'How large the components stand here: small enough to see all, large enough to read.',
      control: { type: 'range', min: 0.4, max: 1, step: 0.05 },
      table: { category: 'View' },
    },
    ...tokenControls,
  },
  parameters: { controls: { expanded: true, sort: 'none' } },
  render: (args) => page(args, everyComponent()),
};
export default meta;

type Story = StoryObj<Settings>;

/** Change any token in the controls: every component answers, contrast is measured, the changes can be copied. */
export const Theming: Story = {};

/** A theme of another house, as the controls make it. */
export const Example: Story = {
  render: (args) => page(args, oneCard),
  args: {
    'color-ink': '#10233f',
    'color-muted': '#48566b',
    'color-surface': '#f4f1ea',
    'color-accent': '#9a5b00',
    'dark-color-accent': '#f0b35a',
    'font-headline': 'Newsreader',
    'rule-strong': 4,
    'space-row': 9,
  },
  play: async ({ canvasElement, args }) => {
    const card = canvasElement.querySelector('vitrine-brand-card');
    if (!card) throw new Error('There is no card to look at.');
    await expect(getComputedStyle(card).color).toBe('rgb(16, 35, 63)');
    const accent: unknown = JSON.parse(asTokens(changesIn(args), 'dark'));
    await expect(accent).toMatchObject({
      color: { $type: 'color', accent: { $value: { colorSpace: 'srgb', hex: '#f0b35a' } } },
    });
  },
};

/** Ink that is too pale is said to be. */
export const TooPale: Story = {
  render: (args) => page(args, oneCard),
  args: { 'color-muted': '#a8a49c' },
  // In the card axe would find what the page warns of.
  parameters: {
    a11y: { config: { rules: [{ id: 'color-contrast', selector: '.report *' }] } },
  },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await expect(page.getByText('1 too little:')).toBeVisible();
  },
};
