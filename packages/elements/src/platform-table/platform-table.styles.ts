import { css } from 'lit';

export const platformTableStyles = css`
  .frame {
    position: relative;
    margin-block-start: var(--_space-3);
  }
  /* The box of what is only spoken as well: laid out against a box further out, it would widen the page. */
  .scroller {
    position: relative;
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }
  .frame[data-more]::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 2.5rem;
    pointer-events: none;
    background: linear-gradient(to right, transparent, var(--_color-surface));
  }
  .frame[data-more]:dir(rtl)::after {
    background: linear-gradient(to left, transparent, var(--_color-surface));
  }
  table {
    table-layout: fixed;
    inline-size: 100%;
    min-inline-size: var(--_least, 40rem);
    max-inline-size: 60rem;
    border-collapse: separate;
    border-spacing: 0;
    border-block-start: var(--_rule-strong) solid var(--_color-ink);
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
    line-height: var(--_leading-cell);
  }
  /* Columns of one width, as many as there are platforms; few of them are not stretched over a wide page. */
  table:not(:has(thead th:nth-child(4))) {
    --_least: 30rem;
    max-inline-size: 46rem;
  }
  table:has(thead th:nth-child(5)) {
    --_least: 50rem;
    max-inline-size: none;
  }
  table:has(thead th:nth-child(6)) {
    --_least: 60rem;
  }
  table:has(thead th:nth-child(7)) {
    --_least: 72rem;
  }
  th,
  td {
    padding-block: var(--_space-row);
    padding-inline: 0 var(--_space-5);
    font-weight: var(--_weight-regular);
    text-align: start;
    vertical-align: baseline;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
    padding-block: var(--_space-2);
    font-weight: var(--_weight-strong);
    vertical-align: bottom;
  }
  thead .second {
    display: block;
    font-size: var(--_size-note);
  }
  tbody tr + tr > * {
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
  }
  tbody .group > * {
    padding-block: var(--_space-5) var(--_space-1);
    font-size: var(--_size-note);
    font-weight: var(--_weight-strong);
  }
  tbody .group + tr > * {
    border-block-start-color: var(--_color-ink);
  }
  :is(.brands, .deals) tr > * {
    border-block-start: var(--_rule-thin) solid var(--_color-ink);
  }
  th[scope='row'] {
    color: var(--_color-muted);
  }
  thead th:first-child {
    inline-size: 11rem;
  }
  .content {
    max-inline-size: 22rem;
    text-wrap: pretty;
  }
  th:first-child:not([colspan]) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }
  .frame[data-scrolls] th:first-child:not([colspan]) {
    background: var(--_color-surface);
  }
  tbody:is(.unfolds, .rest) > tr:first-child > * {
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
  }
  .unfolds td {
    padding-block: var(--_space-2);
  }
  td .more + ul {
    margin-block-start: var(--_space-1);
  }
  th .nobody {
    display: none;
  }
  td ul {
    list-style: none;
  }
  td li + li {
    margin-block-start: var(--_space-2);
  }
  .unit,
  .date,
  .standing .detail {
    white-space: nowrap;
  }
  .detail {
    display: block;
    color: var(--_color-muted);
    font-size: var(--_size-note);
  }
  .aside {
    color: var(--_color-muted);
    font-size: var(--_size-note);
    white-space: nowrap;
  }
  .standing {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .tally {
    display: inline-grid;
  }
  .count {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    white-space: nowrap;
  }
  .platform {
    display: none;
  }
  @container (inline-size >= 30rem) {
    .repeated {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    tbody:has(+ :is(.brands, .deals)) tr:last-child > * {
      padding-block-end: calc(var(--_space-row) + var(--_space-4));
    }
  }

  @container (inline-size < 30rem) {
    .scroller {
      overflow: visible;
    }
    table,
    tbody:not(.folded),
    tr,
    th,
    td {
      display: block;
    }
    table {
      min-inline-size: 0;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody th[scope='row'] {
      position: static;
      inline-size: auto;
      padding-block: var(--_space-row) var(--_space-1);
      padding-inline: 0;
      color: var(--_color-ink);
      font-weight: var(--_weight-strong);
    }
    tbody tr > th[scope='row'] {
      border-block-start: var(--_rule-thin) solid var(--_color-rule);
    }
    tbody .group > th {
      padding-inline: 0;
    }
    tbody .group + tr > th[scope='row'],
    :is(.brands, .deals) tr > th[scope='row'] {
      border-block-start-color: var(--_color-ink);
    }
    tbody tr > td,
    tbody tr + tr > td,
    :is(.brands, .deals) tr > td {
      display: grid;
      grid-template-columns: minmax(5.5rem, 38cqi) minmax(0, 1fr);
      column-gap: var(--_space-4);
      align-items: baseline;
      min-inline-size: 0;
      padding: var(--_space-1) 0;
      border: 0;
    }
    tbody tr > td:last-child {
      padding-block-end: var(--_space-row);
    }
    .platform {
      display: block;
      color: var(--_color-muted);
    }
    /* Still cells to a screen reader; the eye has them in one line under the name of the row. */
    tbody tr > td.silent {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    th .nobody {
      display: block;
      color: var(--_color-muted);
      font-size: var(--_size-note);
      font-weight: var(--_weight-regular);
    }
    tbody.unfolds tr > td {
      display: block;
    }
    .content {
      max-inline-size: none;
    }
    .detail {
      font-weight: var(--_weight-regular);
    }
    tbody:has(+ :is(.brands, .deals)) tr:last-child > td:last-child {
      padding-block-end: calc(var(--_space-row) + var(--_space-4));
    }
  }

  @container (inline-size >= 60rem) {
    thead th:first-child {
      inline-size: 17rem;
    }
  }

  @media print {
    .scroller {
      overflow: visible;
    }
    .frame::after {
      display: none;
    }
    table {
      min-inline-size: 0;
      max-inline-size: none;
    }
    .frame th:first-child:not([colspan]) {
      position: static;
      background: none;
    }
    .unfolds {
      display: none;
    }
    td .more + ul {
      margin-block-start: var(--_space-2);
    }
    tr {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
  }
`;
