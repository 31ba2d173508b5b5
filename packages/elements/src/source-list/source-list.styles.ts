import { css } from 'lit';

export const sourceListStyles = css`
  .exhibit {
    max-inline-size: 46rem;
  }
  /* A full date takes one line in either language. */
  .exhibit:lang(zh) {
    --_dates: 9rem;
  }
  .groups {
    margin-block-start: var(--_space-3);
    border-block-start: var(--_rule-strong) solid var(--_color-ink);
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
  }
  .columns,
  .source {
    display: grid;
    grid-template-columns: var(--_dates, 7.5rem) minmax(0, 1fr) 4rem;
    column-gap: var(--_space-5);
    align-items: baseline;
    line-height: var(--_leading-cell);
  }
  .columns {
    padding-block: var(--_space-2);
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
    font-size: var(--_size-note);
    font-weight: var(--_weight-strong);
  }
  .columns > :last-child {
    text-align: end;
  }
  .group {
    padding-block-end: var(--_space-2);
  }
  .title {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    column-gap: var(--_space-5);
    padding-block: var(--_space-4) var(--_space-1);
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-cell);
    break-after: avoid;
  }
  .count {
    margin-inline-start: 0.35em;
    color: var(--_color-muted);
    font-size: var(--_size-note);
    font-weight: var(--_weight-regular);
  }
  ul {
    list-style: none;
  }
  .source {
    padding-block: calc(var(--_space-row) * 0.6);
    break-inside: avoid;
  }
  .source + .source,
  .more + ul > .source:first-child,
  .further {
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
  }
  .what {
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .when {
    color: var(--_color-muted);
    white-space: normal;
  }
  .claims {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .details {
    display: block;
    color: var(--_color-muted);
    font-size: var(--_size-note);
  }
  .nobody {
    padding-block: var(--_space-3);
    color: var(--_color-muted);
  }
  .what .print {
    display: none;
  }
  @container (inline-size < 30rem) {
    .columns,
    .source {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .columns > :first-child {
      display: none;
    }
    .when {
      grid-column: 1 / -1;
      font-size: var(--_size-note);
    }
  }
  @media print {
    .what .print {
      display: block;
      font-size: var(--_size-note);
    }
    .further {
      display: none;
    }
  }
`;
