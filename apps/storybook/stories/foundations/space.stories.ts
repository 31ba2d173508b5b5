import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg } from 'lit';
import '../../../../packages/elements/src/shared/tokens.css';
import './foundations.css';
import { tokensOf } from './tokens.js';

const meta: Meta = { title: 'Foundations/Space' };
export default meta;

/** A base of four pixels. The first column of a table stands on the edge of the text. */
export const Space: StoryObj = {
  render: () => html`
    <section class="foundation">
      <h2>Space</h2>
      <p>Steps of a base of four. Density changes the rows and nothing else.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Size</th>
            <th scope="col">Property</th>
            <th scope="col">Value</th>
            <th scope="col">Use</th>
          </tr>
        </thead>
        <tbody>
          ${tokensOf('space').map(
            ({ property, value, description }) => html`
              <tr>
                <td>
                  <svg width="48" height="12" aria-hidden="true">
                    ${svg`<rect width=${Number.parseInt(value)} height="12" fill="currentColor" />`}
                  </svg>
                </td>
                <th scope="row"><code>${property}</code></th>
                <td>${value}</td>
                <td class="what">${description}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </section>
  `,
};
