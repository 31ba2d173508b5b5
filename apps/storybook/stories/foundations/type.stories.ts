import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../../../packages/elements/src/shared/tokens.css';
import './foundations.css';
import { tokensOf, written, type DesignToken } from './tokens.js';

const meta: Meta = { title: 'Foundations/Type', tags: ['tokens', 'fonts', 'Chinese'] };
export default meta;

const groups = ['size', 'weight', 'leading', 'font'] as const;

/** What a token does to a line of text, in the script that it is for. */
function sample({ group, name, property }: DesignToken): TemplateResult {
  const chinese = name.endsWith('-zh');
  const style = {
    size: `font-size: var(${property})`,
    weight: `font-weight: var(${property})`,
    font: `font-family: var(${property}, inherit)`,
    leading: `line-height: var(${property}); max-inline-size: 16em`,
  }[group as string];
  const long = group === 'leading';
  return chinese
    ? html`<span class="sample" lang="zh-Hans" style=${style ?? ''}
        >${long ? '一个值，两行字，看得出行与行之间隔了多远。' : '天猫奢品'}</span
      >`
    : html`<span class="sample" style=${style ?? ''}
        >${long ? 'One value over two lines shows how far they stand apart.' : 'Luxury Pavilion'}</span
      >`;
}

function tokenTable(group: (typeof groups)[number]): TemplateResult {
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">Sample</th>
          <th scope="col">Token</th>
          <th scope="col">Value</th>
          <th scope="col">Use</th>
        </tr>
      </thead>
      <tbody>
        ${tokensOf(group).map(
          (token) => html`
            <tr>
              <td>${sample(token)}</td>
              <th scope="row"><code>${token.property}</code></th>
              <td class="value">${written(token)}</td>
              <td class="what">${token.description}</td>
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
