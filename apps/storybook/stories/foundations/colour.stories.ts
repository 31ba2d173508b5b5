import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, svg, type TemplateResult } from 'lit';
import '../../../../packages/elements/src/shared/tokens.css';
import './foundations.css';
import { contrastOf, textColours, writtenRatio } from './contrast.js';
import { colourIn, themes, tokensOf, writtenColour, type Theme } from './tokens.js';

const meta: Meta = { title: 'Foundations/Colour', tags: ['tokens', 'contrast'] };
export default meta;

const names: Readonly<Record<Theme, string>> = {
  light: 'Light',
  dark: 'Dark',
  'light-high-contrast': 'Light, high contrast',
  'dark-high-contrast': 'Dark, high contrast',
};

function sample(theme: Theme, name: string): TemplateResult {
  const colour = colourIn(theme, name);
  const surface = colourIn(theme, 'surface').hex;
  const isText = textColours.some((text) => text === name);
  const ratio = isText ? contrastOf(colour.hex, surface) : undefined;
  return html`
    <svg class="swatch" width="56" height="32" aria-hidden="true">
      ${svg`<rect width="56" height="32" fill=${surface} />
        <rect width="56" height="32" fill=${colour.hex} fill-opacity=${colour.alpha ?? 1} />
        <rect x="0.5" y="0.5" width="55" height="31" fill="none" stroke="currentColor" stroke-opacity="0.2" />`}
    </svg>
    <code>${writtenColour(colour)}</code>
    ${ratio === undefined ? nothing : html`<span class="ratio">${writtenRatio(ratio)} : 1</span>`}
  `;
}

/** Two strengths of ink, one rule, one surface, and one accent that means one thing. */
export const Colour: StoryObj = {
  render: () => html`
    <section class="foundation">
      <h2>Colour</h2>
      <p>
        Five colours in four themes. Under a colour of text stands its contrast with the surface,
        measured as WCAG 2.1 does: at least 4.5 : 1, in high contrast 7 : 1. No status is told by
        colour alone.
      </p>
      <div class="scroller" role="region" aria-label="Colours by theme" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">Token</th>
              ${themes.map((theme) => html`<th scope="col">${names[theme]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${tokensOf('color').map(
              ({ property, name, description }) => html`
                <tr>
                  <th scope="row">
                    <code>${property}</code>
                    <span class="what">${description}</span>
                  </th>
                  ${themes.map((theme) => html`<td>${sample(theme, name)}</td>`)}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
      <p class="note">
        <a href="?path=/story/foundations-theming--theming" target="_top">Change them</a> and see
        all components answer. They are in the package as
        <code>tokens/vitrine.resolver.json</code> and, a file a theme, in <code>tokens/modes</code>.
      </p>
    </section>
  `,
};

export const Dark: StoryObj = { ...Colour, tags: ['!autodocs'], globals: { theme: 'dark' } };

export const HighContrast: StoryObj = {
  ...Colour,
  tags: ['!autodocs'],
  globals: { theme: 'dark-high-contrast' },
};
