import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '@vitrine/core';
import { html } from 'lit';
import { legendWords } from '../../../../packages/elements/src/shared/messages/legend.js';
import { stateNames } from '../../../../packages/elements/src/shared/messages/states.js';
import { disputeFlag } from '../../../../packages/elements/src/shared/templates/dispute-flag.js';
import { statusShape } from '../../../../packages/elements/src/shared/templates/status-mark.js';
import '../../../../packages/elements/src/shared/tokens.css';
import './foundations.css';

const meta: Meta = { title: 'Foundations/Status marks' };
export default meta;

const meanings: Readonly<Record<(typeof states)[number], string>> = {
  certain: 'Sources saw it before and after the day, or state it.',
  presumed: 'It had started, and nothing says that it ended.',
  possible: 'What is known merely allows it.',
  announced: 'Sources said that it was to come. It is not there yet.',
  ended: 'It had ended by that day.',
  absent: 'Sources deny it, or state a start that lies later.',
  unknown: 'Nobody spoke of it. This is never a “no”.',
};

/** How sure is sure: one shape and one word a state, in any colour, on any paper. */
export const StatusMarks: StoryObj = {
  render: () => html`
    <section class="foundation">
      <h2>Status marks</h2>
      <p>Shape and word, so that they survive grey paper, forced colours and any eye.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Mark</th>
            <th scope="col">Word</th>
            <th scope="col"><span lang="zh-Hans">中文</span></th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          ${states.map(
            (state) => html`
              <tr>
                <td>${statusShape(state)}</td>
                <th scope="row">${stateNames.en[state]}</th>
                <td lang="zh-Hans">${stateNames['zh-Hans'][state]}</td>
                <td class="what">${meanings[state]}</td>
              </tr>
            `,
          )}
          <tr>
            <td>${disputeFlag}</td>
            <th scope="row">${legendWords.en.disputed}</th>
            <td lang="zh-Hans">${legendWords['zh-Hans'].disputed}</td>
            <td class="what">Two readings cannot both be true; the popover shows all of them.</td>
          </tr>
        </tbody>
      </table>
    </section>
  `,
};

export const Dark: StoryObj = { ...StatusMarks, tags: ['!autodocs'], globals: { theme: 'dark' } };
