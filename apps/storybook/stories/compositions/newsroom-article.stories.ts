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
      <h1>The malls have the traffic. The pure player has the labels</h1>
      <p>
        By June 2017 one in ten fashion brands of the L2 index (11%) had an official flagship on
        JD.com, and about one in five (21%) on Tmall. Farfetch China had 83% of them on sale.
      </p>
      <vitrine-platform-table platforms="tmall jd-com farfetch-china" heading-level="2">
        <span slot="headline">Four in five labels on Farfetch, one in ten on JD.com</span>
      </vitrine-platform-table>
      <p>
        Coach had opened on Tmall twice by then, and closed twice. Burberry, there since April 2014,
        had stayed.
      </p>
      <div class="cards">
        <vitrine-brand-card brand="coach" heading-level="2"></vitrine-brand-card>
        <vitrine-brand-card brand="burberry" heading-level="2"></vitrine-brand-card>
      </div>
    </article>
  `,
};

export const ArticleInTheDark: StoryObj = {
  ...Article,
  tags: ['!autodocs'],
  globals: { ...Article.globals, theme: 'dark' },
};
