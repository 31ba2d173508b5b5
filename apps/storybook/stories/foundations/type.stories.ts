import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../../../packages/elements/src/shared/tokens.css';
import './foundations.css';
import { tokensOf } from './tokens.js';

const meta: Meta = { title: 'Foundations/Type' };
export default meta;

const groups = ['size', 'weight', 'leading', 'font'] as const;

function tokenTable(group: (typeof groups)[number]): TemplateResult {
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">Property</th>
          <th scope="col">Value</th>
          <th scope="col">Use</th>
        </tr>
      </thead>
      <tbody>
        ${tokensOf(group).map(
          ({ property, value, description }) => html`
            <tr>
              <th scope="row"><code>${property}</code></th>
              <td>${value}</td>
              <td class="what">${description}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Four sizes, two weights. The face is that of the page. */
export const Type: StoryObj = {
  render: () => html`
    <section class="foundation">
      <h2>Type</h2>
      <p>
        Four sizes and two weights, in the face of the page. Figures are lining and of one width.
        Chinese has lines of its own height, and is never slanted, spaced out or made bold by force.
      </p>
      ${groups.map(tokenTable)}
    </section>
  `,
};
