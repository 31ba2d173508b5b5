import { css } from 'lit';

export const changesListStyles = css`
  .exhibit {
    max-inline-size: 46rem;
  }
  .group {
    padding-block-end: var(--_space-1);
  }
  .tally {
    margin-inline-start: 0.35em;
  }
  .change {
    display: grid;
    grid-template-columns: 8.5rem minmax(0, 1fr) minmax(0, 16rem);
    column-gap: var(--_space-5);
    align-items: baseline;
    padding-block: calc(var(--_space-row) * 0.75);
    line-height: var(--_leading-cell);
    break-inside: avoid;
  }
  .change + .change,
  ul + .more + ul > .change:first-child {
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
  }
  .when,
  .end {
    color: var(--_color-muted);
  }
  .when {
    white-space: normal;
    text-wrap: balance;
  }
  .end {
    font-size: var(--_size-note);
    text-align: end;
    text-wrap: balance;
  }
  .number {
    display: block;
    color: var(--_color-ink);
    font-size: var(--_size-body);
    font-weight: var(--_weight-strong);
  }
  .details {
    display: block;
    color: var(--_color-muted);
    font-size: var(--_size-note);
    font-variant-numeric: tabular-nums lining-nums;
    text-wrap: pretty;
  }
  .nobody {
    padding-block: var(--_space-3);
    color: var(--_color-muted);
  }
  @container (inline-size < 34rem) {
    .change {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .when {
      grid-column: 1 / -1;
      font-size: var(--_size-note);
    }
    .what {
      grid-column: 1;
    }
    .end {
      max-inline-size: 10rem;
    }
    .change:not(:has(.number)) .end {
      grid-column: 1 / -1;
      max-inline-size: none;
      text-align: start;
    }
    .change:not(:has(.number)) .what {
      grid-column: 1 / -1;
    }
  }
`;
