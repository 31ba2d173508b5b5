import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg, type TemplateResult } from 'lit';
import '../../../../packages/elements/src/shared/tokens.css';
import './foundations.css';
import { tokensOf, written, type DesignToken } from './tokens.js';

const meta: Meta = { title: 'Foundations/Space and lines', tags: ['tokens', 'density', 'rules'] };
export default meta;

const pixels = (token: DesignToken) => (token.type === 'dimension' ? token.value.value : 0);

function table(tokens: readonly DesignToken[], sample: (size: number) => unknown): TemplateResult {
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">Size</th>
          <th scope="col">Token</th>
          <th scope="col">Value</th>
          <th scope="col">Use</th>
        </tr>
      </thead>
      <tbody>
        ${tokens.map(
          (token) => html`
            <tr>
              <td>
                <svg width="48" height="12" aria-hidden="true">${sample(pixels(token))}</svg>
              </td>
              <th scope="row"><code>${token.property}</code></th>
              <td>${written(token)}</td>
              <td class="what">${token.description}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** A base of four pixels, and two weights of line. The first column of a table stands on the edge of the text. */
export const SpaceAndLines: StoryObj = {
  render: () => html`
    <section class="foundation">
      <h2>Space and lines</h2>
      <p>
        Steps of a base of four. Density changes the rows and nothing else: compact rows take
        <code>space.row-compact</code>. No line stands upright, and none is thicker than it must be.
      </p>
      ${table(
        tokensOf('space'),
        (size) => svg`<rect width=${size} height="12" fill="currentColor" />`,
      )}
      ${table(
        tokensOf('rule'),
        (size) => svg`<rect y=${6 - size / 2} width="48" height=${size} fill="currentColor" />`,
      )}
    </section>
  `,
};

export const Compact: StoryObj = {
  ...SpaceAndLines,
  tags: ['!autodocs'],
  globals: { density: 'compact' },
};
