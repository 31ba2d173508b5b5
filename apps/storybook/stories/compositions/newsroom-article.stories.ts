import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './compositions.css';

const meta: Meta = { title: 'Compositions/Newsroom article' };
export default meta;

/** An article with a table between its paragraphs and the brands that it speaks of at its end. */
export const Article: StoryObj = {
  globals: { asOf: '2017-06-30' },
  render: () => html`
    <article class="article" lang="en">
      <h1>The malls have the traffic. The pure players have the labels</h1>
      <p>
        In June 2017 JD.com bought a stake in Farfetch. One in ten fashion brands had opened a
        flagship on its own site by then; more than eight in ten could be bought on its new
        partner’s.
      </p>
      <vitrine-platform-table platforms="tmall jd-com farfetch-china" heading-level="2">
        <span slot="headline">Pure players won the labels that the malls could not</span>
      </vitrine-platform-table>
      <p>Coach and Burberry had been among the first to try, and the first to leave.</p>
      <div class="cards">
        <vitrine-brand-card brand="coach" heading-level="2"></vitrine-brand-card>
        <vitrine-brand-card brand="burberry" heading-level="2"></vitrine-brand-card>
      </div>
    </article>
  `,
};

export const ArticleInTheDark: StoryObj = {
  ...Article,
  globals: { ...Article.globals, theme: 'dark' },
};
