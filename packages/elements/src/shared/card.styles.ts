import { css } from 'lit';

/** One thing in one column: a brand, a platform, a deal. */
export const cardStyles = css`
  :host {
    max-inline-size: var(--vitrine-card-width, 28rem);
  }
  .exhibit {
    border-block-start: var(--_rule-strong) solid var(--_color-ink);
    padding-block-start: var(--_space-3);
  }
  .headline .second {
    font-size: var(--_size-body);
    margin-inline-start: 0.35em;
  }
  .headline a {
    text-decoration: none;
  }
  .headline a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .headline a:hover {
    text-decoration: underline 1px;
  }
  .headline a:focus-visible {
    outline: none;
  }
  .headline a:focus-visible::after {
    outline: 2px solid var(--_color-accent);
    outline-offset: 4px;
  }
  .evidence,
  ::slotted([slot='notes']) {
    position: relative;
    z-index: 1;
  }
  .rows {
    margin-block-start: var(--_space-3);
  }
  .title {
    margin-block-start: var(--_space-4);
    font-size: var(--_size-note);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-cell);
  }
  .title + .rows {
    margin-block-start: var(--_space-1);
  }
  .title + .rows > .row:first-child {
    border-block-start-color: var(--_color-ink);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--_space-5);
    align-items: baseline;
    padding-block: calc(var(--_space-row) * 0.75);
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
    line-height: var(--_leading-cell);
    break-inside: avoid;
  }
  .folded + .rows,
  .more + div > .rows {
    margin-block-start: 0;
  }
  .rows + .more {
    margin-block-end: var(--_space-2);
  }
  dt {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }
  .channel {
    display: block;
    color: var(--_color-muted);
    font-size: var(--_size-note);
  }
  dd {
    color: var(--_color-muted);
    text-align: end;
  }
  dd.number {
    color: var(--_color-ink);
    font-weight: var(--_weight-strong);
  }
  dd.also {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    grid-column: 1 / -1;
    font-size: var(--_size-note);
    text-align: start;
  }
  /* Under the name of the platform, whose mark is of the size of the row. */
  .place dd.also {
    padding-inline-start: calc(1.35 * var(--_size-body));
  }
  .count {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
  }
  .nobody {
    margin-block-start: var(--_space-3);
    padding-block: var(--_space-row);
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
    color: var(--_color-muted);
  }
  :is(.rows, .more, .more + div) + .legend {
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
    margin-block-start: 0;
    padding-block-start: var(--_space-2);
    color: var(--_color-muted);
    font-size: var(--_size-note);
  }
  @container (inline-size < 17rem) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    dd {
      text-align: start;
    }
    /* Under the name of the platform, which stands behind its mark. */
    .place dd {
      padding-inline-start: 1.35em;
    }
  }
  /* In a wide place the name and the foot stand across it, and the rows between them in two columns. */
  @container (inline-size >= 40rem) {
    .exhibit {
      columns: 2;
      gap: var(--_space-6);
    }
    .exhibit > :is(.label, .headline, .subtitle, .foot) {
      column-span: all;
    }
    .subtitle {
      margin-block-end: var(--_space-3);
    }
    .rows {
      margin: 0;
    }
  }
  @media print {
    :host {
      max-inline-size: none;
    }
    .row {
      grid-template-columns: minmax(0, 1fr) fit-content(50%);
    }
    dd:not(.also) .evidence button {
      text-align: end;
    }
  }
`;
