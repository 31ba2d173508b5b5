import { css } from 'lit';

export const brandExplorerStyles = css`
  .search {
    margin-block-start: var(--_space-4);
    padding-block: var(--_space-3) var(--_space-2);
    border-block-start: var(--_rule-strong) solid var(--_color-ink);
  }
  vitrine-atlas-search {
    margin: 0;
  }
  vitrine-atlas-search:not(:defined) {
    display: grid;
    max-inline-size: 36rem;
    color: var(--_color-muted);
    font-size: var(--_size-note);
    line-height: var(--_leading-cell);
  }
  .caption {
    color: var(--_color-muted);
    font-size: var(--_size-note);
    line-height: var(--_leading-cell);
  }
  input[type='search'] {
    appearance: none;
    min-inline-size: 0;
    margin: 0;
    padding: var(--_space-2) 0;
    border: 0;
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
    background: none;
    color: var(--_color-ink);
    font: inherit;
    font-size: var(--_size-body);
    line-height: var(--_leading-cell);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-5);
    padding-block: var(--_space-4) var(--_space-2);
    border-block-end: var(--_rule-thin) solid var(--_color-rule);
    line-height: var(--_leading-cell);
  }
  .found {
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-2);
  }
  select {
    appearance: none;
    field-sizing: content;
    padding: 0 1.25em 0 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_size-note);
    cursor: pointer;
  }
  .order {
    position: relative;
    margin-inline-end: var(--_space-4);
  }
  .order::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.25em;
    inset-block-start: 0.45em;
    inline-size: 0.375em;
    block-size: 0.375em;
    border: solid currentColor;
    border-width: 0 1.25px 1.25px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  option {
    background: var(--_color-surface);
    color: var(--_color-ink);
  }
  .shows {
    display: flex;
    gap: var(--_space-3);
  }
  .show,
  .plain,
  .chip {
    all: unset;
    cursor: pointer;
    font-size: var(--_size-note);
    line-height: var(--_leading-cell);
  }
  .show {
    padding-block-end: 1px;
    border-block-end: 2px solid transparent;
    color: var(--_color-muted);
  }
  .show[aria-pressed='true'] {
    border-block-end-color: var(--_color-ink);
    color: var(--_color-ink);
    font-weight: var(--_weight-strong);
  }
  .show:hover {
    color: var(--_color-ink);
  }
  .plain {
    text-decoration: underline 1px;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.28em;
  }
  .plain:hover {
    text-decoration-color: currentColor;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-2) var(--_space-3);
    padding-block-start: var(--_space-3);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 2px 0.6em;
    border: var(--_rule-thin) solid var(--_color-ink);
    border-radius: 1em;
  }
  .chip:hover span {
    text-decoration: underline 1px;
    text-underline-offset: 0.28em;
  }
  .cross {
    inline-size: 0.65em;
    block-size: 0.65em;
    flex: none;
  }
  :is(.show, .plain, .chip, .found):focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: 2px;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
    gap: 0 var(--_space-6);
    align-items: start;
    list-style: none;
  }
  vitrine-brand-card:not(:defined) {
    display: block;
    margin-block: var(--_space-exhibit);
    padding-block: var(--_space-3);
    border-block-start: var(--_rule-strong) solid var(--_color-ink);
    font-family: var(--_font-headline);
    font-size: var(--_size-headline);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-headline);
  }
  .part {
    font-size: var(--_size-body);
  }
  .further {
    all: unset;
    box-sizing: border-box;
    inline-size: 100%;
    padding-block: var(--_space-3);
    border-block: var(--_rule-thin) solid var(--_color-rule);
    cursor: pointer;
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-cell);
  }
  .further:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.28em;
  }
  .further:focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: 2px;
  }
  .remedies {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
    list-style: none;
    color: var(--_color-ink);
  }
  .actions {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }
  .results .message {
    border-block-start: 0;
  }
  .search + .message {
    border-block-start: 0;
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
  }
  .away {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    color: var(--_color-muted);
  }
  .columns + .foot {
    border-block-start: var(--_rule-thin) solid var(--_color-ink);
    padding-block-start: var(--_space-3);
  }
  .print.question {
    display: none;
  }
  @media (forced-colors: active) {
    .show {
      border-block-end-color: Canvas;
    }
    .show[aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .search,
    .filters,
    .views,
    .chosen,
    .further,
    .away {
      display: none;
    }
    .print.question {
      display: block;
    }
    .columns {
      display: block;
    }
    .cards {
      columns: 2;
      column-gap: var(--_space-6);
      display: block;
      margin-block-start: var(--_space-5);
    }
    .cards:has(> :only-child) {
      columns: 1;
    }
    .cards li {
      break-inside: avoid;
    }
    vitrine-brand-card {
      margin-block: 0 var(--_space-5);
    }
  }
`;
