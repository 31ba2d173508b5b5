import { css } from 'lit';

/** The matrix as a list: each brand a block with the platforms of which somebody spoke. It is still one table. */
export const stacked = css`
  .scroller {
    max-block-size: none;
    overflow: visible;
  }
  table,
  tbody,
  thead,
  tfoot {
    display: block;
    inline-size: auto;
    min-inline-size: 0;
  }
  th:is([scope='row'], [scope='col']) {
    position: static;
    background: none;
  }
  tr {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: var(--_space-4);
  }
  thead tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    border-block: var(--_rule-strong) solid var(--_color-ink);
    border-block-end-width: 1px;
    padding-block: var(--_space-1);
  }
  thead th {
    inline-size: auto;
    border: 0;
  }
  .sort {
    display: inline-block;
    inline-size: auto;
    padding: var(--_space-1) 0;
    font-weight: var(--_weight-regular);
    text-align: start;
  }
  [aria-sort] .sort {
    font-weight: var(--_weight-strong);
  }
  .arrow {
    position: static;
    margin-block: 0;
    margin-inline-start: 0.4em;
  }
  th:not([aria-sort]) .arrow {
    display: none;
  }
  .heading {
    display: block;
  }
  .heading > th {
    display: block;
  }
  tbody tr + tr,
  tbody tr + tr:hover {
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
  }
  tbody .heading + tr,
  tbody .heading + tr:hover {
    border-block-start-color: var(--_color-ink);
  }
  tbody tr + tr > *,
  tbody tr:hover > * {
    border: 0;
  }
  tbody tr:not(.heading) {
    padding-block: var(--_space-2);
  }
  tbody th[scope='row'] {
    grid-column: 1 / -1;
    grid-row: 1;
    padding-block: var(--_space-1);
    padding-inline-end: 4rem;
    font-weight: var(--_weight-strong);
  }
  tbody th .detail {
    font-weight: var(--_weight-regular);
  }
  tbody .total {
    grid-column: 2;
    grid-row: 1;
    align-self: center;
    color: var(--_color-muted);
  }
  td {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    align-items: baseline;
    column-gap: 0.9em;
    padding-block: var(--_space-1);
    text-align: start;
  }
  td.total {
    display: block;
    text-align: end;
  }
  td[data-platform]::after {
    content: attr(data-platform) / '';
    min-inline-size: 0;
    font-size: var(--_size-note);
    overflow-wrap: anywhere;
  }
  .cell {
    position: static;
    display: flex;
    align-items: baseline;
    inline-size: auto;
    padding: 0;
  }
  /* The name beside the mark is part of the target. */
  .cell::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .cell:is(:hover, [aria-expanded='true']) {
    background: none;
  }
  /* In the gap between mark and name, so that names stay in line. */
  .cell .flag {
    inset-inline-start: 0.875em;
    inset-block-start: 0.5em;
    margin: 0;
  }
  td:not(.silent):hover::after {
    text-decoration: underline 1px;
    text-underline-offset: 0.28em;
  }
  tbody td:focus-within {
    outline: 2px solid var(--_color-accent);
    outline-offset: 1px;
  }
  td .cell:focus-visible {
    outline: none;
  }
  /* Still cells to a screen reader; the eye has only what somebody spoke of. */
  td.silent {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tfoot tr {
    border-block: var(--_rule-thin) solid var(--_color-ink);
    padding-block: var(--_space-2);
  }
  tfoot :is(th, td) {
    border: 0;
    position: static;
    padding-block: var(--_space-1);
    background: none;
  }
  tfoot th {
    grid-column: 1 / -1;
  }
  tfoot td {
    display: flex;
    justify-content: space-between;
    flex-direction: row-reverse;
  }
  tfoot .total {
    display: none;
  }
`;
