import { css } from 'lit';

/** The table behind the chart. */
export const dataTableStyles = css`
  .data {
    max-inline-size: 44rem;
  }
  table {
    inline-size: 100%;
    margin-block: var(--_space-1) var(--_space-2);
    border-collapse: collapse;
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
    line-height: var(--_leading-cell);
    color: var(--_color-ink);
    font-size: var(--_size-body);
  }
  th,
  td {
    padding: calc(var(--_space-row) * 0.5) var(--_space-5) calc(var(--_space-row) * 0.5) 0;
    font-weight: var(--_weight-regular);
    text-align: start;
    vertical-align: baseline;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
    font-weight: var(--_weight-strong);
  }
  tbody tr + tr > * {
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
  }
  tbody .group > th {
    padding-block-start: var(--_space-4);
    font-weight: var(--_weight-strong);
  }
  .group .unit {
    color: var(--_color-muted);
    font-weight: var(--_weight-regular);
  }
  tbody th[scope='row'] {
    color: var(--_color-muted);
  }
  :is(th, td).number {
    inline-size: 9rem;
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  @container (inline-size < 30rem) {
    th,
    td {
      padding-inline-end: var(--_space-3);
    }
    :is(th, td).number {
      inline-size: auto;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
    .data {
      color: var(--_color-ink);
    }
  }
`;
