import { css } from 'lit';

/** The frame of every exhibit: label, headline, subtitle, body, notes, source. */
export const exhibitStyles = css`
  :host {
    display: block;
    margin-block: var(--_space-exhibit);
    container-type: inline-size;
    min-inline-size: min(100%, 16rem);
    color: var(--_color-ink);
    font-family: var(--_font-body);
    font-size: var(--_size-body);
    font-weight: var(--_weight-regular);
    text-align: start;
  }
  .exhibit {
    position: relative;
    line-height: var(--_leading-body);
    font-variant-numeric: lining-nums;
  }
  /* Only numbers and days: figures of one width widen the hyphens of words with them. */
  .figure,
  .date,
  .aside,
  .place dd {
    font-variant-numeric: tabular-nums lining-nums;
  }
  /* Before the number, so that numbers end at one edge. */
  .number .evidence {
    position: relative;
  }
  .number .flag {
    position: absolute;
    inset-inline-end: 100%;
    inset-block-start: 0.3em;
    margin-inline: 0 0.35em;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .label {
    color: var(--_color-accent);
    font-size: var(--_size-label);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-cell);
  }
  .headline {
    margin-block-start: var(--_space-1);
    font-family: var(--_font-headline);
    font-size: var(--_size-headline);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-headline);
    text-wrap: balance;
  }
  /* Names stay whole: lines end where the language pauses. */
  .headline:lang(zh) {
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  .subtitle {
    margin-block-start: var(--_space-1);
    max-inline-size: 46rem;
    color: var(--_color-muted);
    text-wrap: pretty;
  }
  .second {
    color: var(--_color-muted);
    font-family: var(--_font-body);
    font-weight: var(--_weight-regular);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    margin-block-start: var(--_space-3);
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
  }
  .legend .flag {
    margin: 0;
  }
  .foot {
    margin-block-start: var(--_space-3);
    color: var(--_color-muted);
    font-size: var(--_size-note);
    text-wrap: pretty;
  }
  .date {
    white-space: nowrap;
  }
  /* A browser may break a line before the comma that follows a box. */
  .kept {
    white-space: nowrap;
  }
  .kept > * {
    white-space: normal;
  }
  .foot > * {
    display: block;
  }
  .foot > .legend {
    display: flex;
    margin-block: 0 var(--_space-1);
  }
  .message {
    border-block-start: var(--_rule-strong) solid var(--_color-ink);
    padding-block: var(--_space-3);
    color: var(--_color-muted);
    line-height: var(--_leading-body);
    overflow-wrap: anywhere;
  }
  .error {
    border-block-start: var(--_rule-thin) solid var(--_color-rule);
    font-size: var(--_size-note);
  }
  .more {
    all: unset;
    position: relative;
    z-index: 1;
    cursor: pointer;
    padding-block: var(--_space-1);
    color: var(--_color-muted);
    font-size: var(--_size-note);
    line-height: var(--_leading-cell);
  }
  .more::before {
    content: '+' / '';
    display: inline-block;
    inline-size: 1em;
  }
  .more[aria-expanded='true']::before {
    content: '\\2212' / '';
  }
  .more:hover {
    color: var(--_color-ink);
    text-decoration: underline 1px;
    text-underline-offset: 0.28em;
  }
  .more:focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: 2px;
  }
  @media screen {
    .folded {
      display: none;
    }
  }
  /* Numbers of three digits have room before their lines. */
  .notes {
    columns: 18rem;
    margin-block-start: var(--_space-3);
    font-size: var(--_size-label);
  }
  .notes li {
    break-inside: avoid;
    margin: 0 0 var(--_space-1) 2.75em;
  }
  .address {
    display: block;
    overflow-wrap: anywhere;
  }
  .print.notes,
  .foot > .print {
    display: none;
  }
  @media print {
    .more {
      display: none;
    }
    .foot > .print {
      display: block;
    }
  }
`;
