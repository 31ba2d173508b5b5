import { css } from 'lit';

/** A value that leads to its sources. */
export const valueStyles = css`
  .evidence {
    /* Its baseline is that of its first line, so that a value of two lines stays on its row. */
    display: inline-flex;
    max-inline-size: 100%;
  }
  .evidence button {
    all: unset;
    cursor: pointer;
    text-align: start;
    text-decoration: underline dotted 1px;
    text-decoration-color: color-mix(in srgb, currentColor 60%, transparent);
    text-underline-offset: 0.28em;
  }
  .evidence button:lang(zh) {
    text-underline-offset: 0.36em;
  }
  .evidence button:hover,
  .evidence button[aria-expanded='true'] {
    text-decoration: underline solid 1px;
    text-decoration-color: currentColor;
  }
  .evidence button:focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: 3px;
    border-radius: 1px;
  }
  .evidence .flag {
    vertical-align: baseline;
  }
  .evidence sup {
    font-size: 0.7em;
    line-height: 0;
    margin-inline-start: 0.15em;
  }
  @media print {
    .evidence button {
      text-decoration: none;
    }
    .evidence .many {
      display: block;
      margin: 0;
      line-height: 1.4;
      vertical-align: baseline;
    }
  }
`;
