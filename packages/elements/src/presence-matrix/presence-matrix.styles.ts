import { css } from 'lit';
import { stacked } from './stacked.styles.js';

/** A matrix that scrolls in itself, with its head and foot in sight. */
const bounded = css`
  max-block-size: var(--vitrine-matrix-height, min(80vh, 44rem));
  overflow: auto;
`;

export const presenceMatrixStyles = css`
  .frame {
    position: relative;
    margin-block-start: var(--_space-3);
  }
  /* The box of what is only spoken as well: laid out against a box further out, it would widen the page. */
  .scroller {
    position: relative;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-padding-block: 5rem 4rem;
    scroll-padding-inline-start: var(--_name);
  }
  /* Where it fits, the page itself scrolls, and the head stays at its edge. */
  .frame:not([data-scrolls], [data-bounded]) .scroller {
    overflow: visible;
  }
  /* Told by what it holds, not by what was measured: a height that follows a measure would be measured again. */
  @media screen {
    .frame[data-bounded] .scroller {
      ${bounded}
    }
    @container (30rem <= inline-size < 42rem) {
      .frame[data-tall][data-broad] .scroller {
        ${bounded}
      }
    }
  }
  .frame[data-more]::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    z-index: 3;
    inline-size: 2.5rem;
    pointer-events: none;
    background: linear-gradient(to right, transparent, var(--_color-surface));
  }
  .exhibit {
    --_name: clamp(8.5rem, 24cqi, 14rem);
    --_total: 4.5rem;
  }
  table {
    table-layout: fixed;
    inline-size: min(100%, var(--_name) + var(--_columns) * 7.25rem + var(--_total));
    min-inline-size: calc(var(--_name) + var(--_columns) * 4.75rem + var(--_total));
    border-collapse: separate;
    border-spacing: 0;
    line-height: var(--_leading-cell);
  }
  th,
  td {
    padding: 0;
    font-weight: var(--_weight-regular);
    text-align: start;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_color-surface);
    border-block: var(--_rule-strong) solid var(--_color-ink);
    border-block-end-width: 1px;
    font-size: var(--_size-note);
    vertical-align: bottom;
  }
  thead th:first-child {
    inset-inline-start: 0;
    z-index: 3;
    inline-size: var(--_name);
  }
  thead .total {
    inline-size: var(--_total);
  }
  .sort {
    all: unset;
    position: relative;
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    padding: var(--_space-2) var(--_space-1);
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    overflow-wrap: anywhere;
    hyphens: auto;
    text-align: center;
    text-wrap: balance;
    cursor: pointer;
  }
  /* A part of the platform that stands before it. */
  .part .sort {
    font-weight: var(--_weight-regular);
  }
  th:first-child .sort {
    padding-inline: 0 var(--_space-4);
    text-align: start;
  }
  .total .sort {
    padding-inline-end: 0;
    text-align: end;
  }
  .sort:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.28em;
  }
  .sort:focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: -2px;
  }
  /* Where the name ends, and without a place of its own: the name stays where it was when the arrow comes. */
  .arrow {
    position: absolute;
    inline-size: 0.5rem;
    block-size: 0.375rem;
    margin-block-start: 0.4375em;
    margin-inline-start: 0.25rem;
    visibility: hidden;
  }
  /* Its name ends at the edge of the table. */
  .total .arrow {
    margin-inline-start: -0.75rem;
  }
  .sort:is(:hover, :focus-visible) .arrow {
    visibility: visible;
    opacity: 0.5;
  }
  [aria-sort] .sort .arrow {
    visibility: visible;
    opacity: 1;
  }
  [aria-sort='descending']:first-child .arrow,
  [aria-sort='ascending']:not(:first-child) .arrow {
    rotate: 180deg;
  }

  tbody tr > * {
    border-block-start: 0 solid var(--_color-rule);
  }
  tbody tr + tr > * {
    border-block-start-width: 1px;
  }
  .heading > th {
    padding-block: var(--_space-5) var(--_space-1);
    font-size: var(--_size-note);
    font-weight: var(--_weight-strong);
  }
  /* Many owners of one or two brands each. */
  [data-tall] .heading > th {
    padding-block-start: var(--_space-4);
  }
  .owner {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }
  .heading + tr > * {
    border-block-start-color: var(--_color-ink);
  }
  th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-block: var(--_space-row);
    padding-inline-end: var(--_space-4);
    overflow-wrap: break-word;
  }
  .frame:is([data-scrolls], [data-bounded]) th[scope='row'] {
    background: var(--_color-surface);
  }
  tr:hover > :is(th[scope='row'], td) {
    border-block-start-color: var(--_color-muted);
  }
  .heading + tr:hover > * {
    border-block-start-color: var(--_color-ink);
  }
  .detail {
    display: block;
    color: var(--_color-muted);
    font-size: var(--_size-note);
  }
  td {
    text-align: center;
    vertical-align: middle;
  }
  .total {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  /* There are thousands: each property and each box around them counts. */
  .cell {
    appearance: none;
    display: block;
    inline-size: 100%;
    margin: 0;
    border: 0;
    padding: var(--_space-row) 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  /* The flag stands beside the mark, which stays in the middle of its column. */
  .disputed {
    position: relative;
  }
  .cell .flag {
    position: absolute;
    inset-inline-start: calc(50% + 0.375em);
    inset-block-start: calc(50% - 0.5em);
  }
  .cell:is(:hover, [aria-expanded='true']) {
    background: linear-gradient(currentColor, currentColor) center
      calc(100% - var(--_space-row) + 0.125em) / 1em 1px no-repeat;
  }
  .cell:focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: -4px;
  }
  .numbers {
    display: none;
  }
  tfoot :is(th, td) {
    padding-block: var(--_space-row);
    border-block: var(--_rule-thin) solid var(--_color-ink);
    color: var(--_color-muted);
    font-size: var(--_size-note);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .frame:is([data-scrolls], [data-bounded]) tfoot :is(th, td) {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    background: var(--_color-surface);
  }
  .frame:is([data-scrolls], [data-bounded]) tfoot th {
    z-index: 2;
  }
  .foot > .unlisted {
    display: none;
  }
  /* Every line of one height, by which those out of sight are counted; nothing but the reader moves them. */
  [data-windowed] .scroller {
    overflow-anchor: none;
  }
  [data-windowed] tbody tr:not(.heading) > * {
    border-block-start-style: solid;
    border-block-start-width: 1px;
  }
  [data-windowed] tbody :is(.name, .detail) {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [data-windowed] tbody .doubted .name {
    line-height: 1;
  }

  @container (inline-size < 30rem) {
    .frame:not([data-windowed]) ~ .foot {
      &[data-silent] .legend li:last-child {
        display: none;
      }
      .unlisted {
        display: block;
      }
    }
    .frame:not([data-windowed]) {
      ${stacked}
    }
  }
`;
