import { css } from 'lit';

export const panelStyles = css`
  :host {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    inline-size: min(26rem, 100vi - 1rem);
    max-block-size: min(32rem, 100% - 1rem);
    margin: 0.5rem 0;
    padding: var(--_space-3) var(--_space-4) var(--_space-1);
    overflow: auto;
    overscroll-behavior: contain;
    border: var(--_rule-thin) solid var(--_color-rule);
    border-block-start: var(--_rule-strong) solid var(--_color-ink);
    background: var(--_color-surface);
    box-shadow: 0 1rem 3rem -1rem rgb(0 0 0 / 35%);
    color: var(--_color-ink);
    font-size: var(--_size-note);
    font-weight: var(--_weight-regular);
    line-height: var(--_leading-body);
    text-align: start;
    white-space: normal;
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline,
      --below,
      --above;
  }
  /* On a narrow screen it takes the whole width, wherever the value stands. */
  @position-try --below {
    position-area: block-end span-all;
    justify-self: center;
  }
  @position-try --above {
    position-area: block-start span-all;
    justify-self: center;
  }
  @supports not (position-area: block-end) {
    :host {
      inset-inline: 0;
      inset-block: auto 0;
      max-block-size: min(32rem, 100vb - 1rem);
      margin: auto auto 0.5rem;
    }
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  .heading {
    font-family: var(--_font-headline);
    font-size: var(--_size-body);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    text-wrap: balance;
  }
  .note {
    color: var(--_color-muted);
  }
  .entry {
    margin-block-start: var(--_space-2);
  }
  .entry + .entry {
    margin-block-start: var(--_space-4);
  }
  .field {
    font-weight: var(--_weight-strong);
  }
  .thing {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .days {
    margin-inline-start: auto;
    font-weight: var(--_weight-regular);
    color: var(--_color-muted);
    white-space: nowrap;
  }
  .readings {
    list-style: none;
  }
  .reading {
    padding-block: var(--_space-2);
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
  }
  .said {
    font-size: var(--_size-body);
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .statement {
    font-size: var(--_size-body);
    line-height: var(--_leading-cell);
    margin-block-end: var(--_space-1);
  }
  .testimony + .testimony {
    margin-block-start: var(--_space-2);
  }
  .publisher {
    font-weight: var(--_weight-strong);
    margin-inline-end: 0.25em;
  }
  .place,
  .summary {
    color: var(--_color-muted);
  }
  .verdict {
    padding-block: var(--_space-2);
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
    color: var(--_color-muted);
  }
  .verdict.disputed {
    border-block-start-color: var(--_color-ink);
    color: var(--_color-ink);
  }
  .verdict strong {
    color: var(--_color-accent);
    font-weight: var(--_weight-strong);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
