import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg } from 'lit';
import '../../../../packages/elements/src/shared/tokens.css';
import './foundations.css';
import { tokensOf } from './tokens.js';

const meta: Meta = { title: 'Foundations/Colour' };
export default meta;

/** Two strengths of ink, one rule, one surface, and one accent that means one thing. */
export const Colour: StoryObj = {
  render: () => html`
    <section class="foundation">
      <h2>Colour</h2>
      <p>Light, then dark. No status is told by colour alone.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Sample</th>
            <th scope="col">Property</th>
            <th scope="col">Light / dark</th>
            <th scope="col">Use</th>
          </tr>
        </thead>
        <tbody>
          ${tokensOf('color').map(
            ({ property, value, description }) => html`
              <tr>
                <td>
                  <svg width="48" height="24" aria-hidden="true">
                    ${svg`<rect width="48" height="24" fill="var(${property})" stroke="var(--vitrine-color-rule)" />`}
                  </svg>
                </td>
                <th scope="row"><code>${property}</code></th>
                <td><code>${value}</code></td>
                <td class="what">${description}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </section>
  `,
};

export const Dark: StoryObj = { ...Colour, tags: ['!autodocs'], globals: { theme: 'dark' } };
