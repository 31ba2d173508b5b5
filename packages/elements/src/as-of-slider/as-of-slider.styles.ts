import { css, unsafeCSS } from 'lit';

/** A year is as wide as it has steps; the last has one less, as nothing follows it. */
const widths = Array.from(
  { length: 13 },
  (_, steps) => `.year[data-steps='${steps}'] { flex-grow: ${steps}; }`,
).join('\n');

export const asOfSliderStyles = css`
  .exhibit {
    --_handle: 1rem;
    max-inline-size: 75rem;
  }
  .day {
    display: flex;
    align-items: center;
    gap: 0.35em;
    line-height: var(--_leading-cell);
  }
  .day .date {
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .day:lang(zh) {
    gap: 0;
  }
  .play {
    all: unset;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 2rem;
    block-size: 2rem;
    margin-inline-end: var(--_space-2);
    border: var(--_rule-thin) solid var(--_color-ink);
    border-radius: 50%;
    cursor: pointer;
  }
  .play svg {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }
  .play:hover {
    background: var(--_color-ink);
    color: var(--_color-surface);
  }
  .play:focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: 2px;
  }
  input {
    appearance: none;
    position: relative;
    z-index: 1;
    display: block;
    inline-size: 100%;
    block-size: 2rem;
    margin: var(--_space-1) 0 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  input::-webkit-slider-runnable-track {
    block-size: 1px;
    background: var(--_color-ink);
  }
  input::-moz-range-track {
    block-size: 1px;
    background: var(--_color-ink);
  }
  input::-webkit-slider-thumb {
    appearance: none;
    inline-size: var(--_handle);
    block-size: var(--_handle);
    margin-block-start: calc((1px - var(--_handle)) / 2);
    border: 0;
    border-radius: 50%;
    background: var(--_color-ink);
    cursor: grab;
  }
  input::-moz-range-thumb {
    inline-size: var(--_handle);
    block-size: var(--_handle);
    border: 0;
    border-radius: 50%;
    background: var(--_color-ink);
    cursor: grab;
  }
  input:focus-visible {
    outline: none;
  }
  input:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--_color-accent);
    outline-offset: 3px;
  }
  input:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--_color-accent);
    outline-offset: 3px;
  }
  /* From the middle of the handle at one end to its middle at the other. */
  .years {
    display: flex;
    margin-inline: calc(var(--_handle) / 2);
    margin-block-start: -1rem;
    pointer-events: none;
    color: var(--_color-muted);
    font-size: var(--_size-label);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.25;
  }
  .year {
    flex: 0 1 0;
    min-inline-size: 0;
    border-inline-start: var(--_rule-thin) solid var(--_color-ink);
    padding-block-start: 0.625rem;
    block-size: 0.625rem;
    white-space: nowrap;
  }
  .year span {
    display: inline-block;
    margin-inline-start: -1px;
    padding-block-start: 0.125rem;
  }
  .partial {
    border-inline-start-color: transparent;
    color: transparent;
  }
  .years {
    padding-block-end: 1.25rem;
  }
  ${unsafeCSS(widths)}
  @container (inline-size < 46rem) {
    .many .year:not(.round) {
      padding-block-start: 0.375rem;
      block-size: 0.375rem;
    }
    .many .year:not(.round) span {
      display: none;
    }
  }
  @container (inline-size < 20rem) {
    .years:not(.many) .year:nth-child(even) span {
      display: none;
    }
  }
  @media (forced-colors: active) {
    input {
      appearance: auto;
    }
    .play:hover {
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .play,
    input,
    .years {
      display: none;
    }
  }
`;
