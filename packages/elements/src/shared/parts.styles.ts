import { css } from 'lit';

/** An exhibit in parts one under the other, each with a small title and a list. */
export const partsStyles = css`
  .parts {
    margin-block-start: var(--_space-3);
    border-block-start: var(--_rule-strong) solid var(--_color-ink);
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
  }
  .title {
    padding-block: var(--_space-4) var(--_space-1);
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
    font-size: var(--_size-note);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-cell);
    break-after: avoid;
  }
  :first-child > .title {
    padding-block-start: var(--_space-3);
  }
  .tally {
    color: var(--_color-muted);
    font-weight: var(--_weight-regular);
    font-variant-numeric: tabular-nums lining-nums;
  }
  ul {
    list-style: none;
  }
`;
