import { css } from 'lit';

export const ownershipTreeStyles = css`
  .exhibit {
    max-inline-size: 42rem;
  }
  .headline .second {
    margin-inline-start: 0.35em;
    font-size: var(--_size-body);
  }
  .part {
    padding-block-end: var(--_space-2);
  }
  .tally {
    margin-inline-start: 0.2em;
  }
  .part > ul:first-of-type {
    padding-block-start: var(--_space-1);
  }
  .node {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 4rem minmax(10rem, max-content);
    column-gap: var(--_space-4);
    align-items: baseline;
    padding-block: calc(var(--_space-row) * 0.5);
    line-height: var(--_leading-cell);
    break-inside: avoid;
  }
  .row .node {
    padding-block: calc(var(--_space-row) * 0.75);
  }
  .row + .row,
  .more + ul > .row:first-child {
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
  }
  .thing {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }
  .detail {
    color: var(--_color-muted);
    font-size: var(--_size-note);
  }
  .thing .detail {
    margin-inline-start: 0.35em;
  }
  .row .thing .detail {
    display: block;
    margin-inline-start: 0;
  }
  .share,
  .days {
    text-align: end;
  }
  .days {
    color: var(--_color-muted);
  }
  .share {
    font-weight: var(--_weight-strong);
  }
  /* The lines of the tree: each thing has a stem down from what stands above it, and a twig to its mark. */
  .branches li {
    position: relative;
    padding-inline-start: 1.5rem;
  }
  .branches li::before,
  .branches li::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.34rem;
    border: 0 solid color-mix(in srgb, var(--_color-ink) 32%, transparent);
  }
  .branches li::before {
    inset-block: 0;
    border-inline-start-width: 1px;
  }
  .branches:not(.goes-on) > li:last-child::before {
    inset-block-end: auto;
    block-size: calc(var(--_space-row) * 0.5 + 0.75em);
  }
  .branches li::after {
    inset-block-start: calc(var(--_space-row) * 0.5 + 0.75em);
    inline-size: 0.8rem;
    border-block-start-width: 1px;
  }
  .branches .more {
    margin-inline-start: 1.5rem;
  }
  .nobody,
  .relative {
    padding-block-start: var(--_space-2);
    color: var(--_color-muted);
  }
  .relative {
    font-size: var(--_size-note);
  }
  @container (inline-size < 32rem) {
    .node {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .days {
      grid-column: 1 / -1;
      padding-inline-start: calc(1.35 * var(--_size-body));
      font-size: var(--_size-note);
      text-align: start;
    }
    .thing:not(:has(.mark)) ~ .days {
      padding-inline-start: 0;
    }
    .branches li {
      padding-inline-start: 1.25rem;
    }
  }
  @media (forced-colors: active) {
    .branches li::before,
    .branches li::after {
      border-color: CanvasText;
    }
  }
  @media print {
    /* The numbers of the notes may need a second line. */
    .days {
      white-space: normal;
    }
    .branches li::before,
    .branches li::after {
      border-color: #999;
    }
  }
`;
