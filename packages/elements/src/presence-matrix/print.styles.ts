import { css } from 'lit';
import { stacked } from './stacked.styles.js';

/** The matrix on paper: all of it, nothing that scrolls, each mark with the numbers of its notes. */
export const printedMatrixStyles = css`
  @media print {
    .scroller,
    .frame .scroller {
      max-block-size: none;
      overflow: visible;
    }
    .frame::after,
    .arrow {
      display: none;
    }
    /* No column is narrower than the longest word of its head. */
    .frame table {
      table-layout: auto;
      inline-size: 100%;
      min-inline-size: 0;
    }
    .sort {
      overflow-wrap: break-word;
    }
    .frame :is(th, td),
    .frame .owner {
      position: static;
      background: none;
    }
    .numbers {
      display: block;
      padding-inline: 1px;
      padding-block-end: 2px;
      font-size: 0.5625rem;
      line-height: 1.2;
      overflow-wrap: anywhere;
    }
    .frame[data-noted] .cell {
      padding-block-end: 0;
    }
    .cell .flag {
      inset-block-start: auto;
      inset-block-end: 0.3em;
    }
    tr {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
    .foot > span.use {
      display: none;
    }
    /* More columns than a sheet is wide. */
    .frame[data-wide] {
      ${stacked}
      tr {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      thead {
        display: none;
      }
      tbody .total {
        grid-column: 4;
      }
      tbody td {
        position: relative;
      }
      .numbers {
        grid-column: 2;
        order: 1;
        padding: 0;
      }
      .cell .flag {
        inset-block: 0.5em auto;
      }
    }
  }
`;
