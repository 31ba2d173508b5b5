import { css } from 'lit';

export const atlasSearchStyles = css`
  .exhibit {
    max-inline-size: var(--vitrine-search-width, 36rem);
  }
  .caption {
    display: block;
    color: var(--_color-muted);
    font-size: var(--_size-note);
    line-height: var(--_leading-cell);
  }
  .box {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    border-block-end: var(--_rule-thin) solid var(--_color-ink);
  }
  .box:focus-within {
    border-block-end-color: var(--_color-accent);
    box-shadow: 0 1px var(--_color-accent);
  }
  .lens {
    inline-size: 0.875em;
    block-size: 0.875em;
    flex: none;
    color: var(--_color-muted);
  }
  input {
    appearance: none;
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    padding: var(--_space-2) 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: var(--_leading-cell);
  }
  /* The line under the field tells, and turns into a ring where colours are not ours. */
  input:focus-visible {
    outline: none;
  }
  .clear {
    all: unset;
    display: grid;
    place-items: center;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    cursor: pointer;
    color: var(--_color-muted);
  }
  .clear:hover {
    color: var(--_color-ink);
  }
  .clear:focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: -2px;
  }
  .clear svg {
    inline-size: 0.7rem;
    block-size: 0.7rem;
  }
  .popup {
    position: absolute;
    z-index: 3;
    inset-inline: 0;
    inset-block-start: 100%;
    box-sizing: border-box;
    max-block-size: min(28rem, 60vh);
    overflow-y: auto;
    margin-block-start: 1px;
    padding-block: var(--_space-1) var(--_space-2);
    border: var(--_rule-thin) solid var(--_color-ink);
    border-block-start: 0;
    background: var(--_color-surface);
    line-height: var(--_leading-cell);
  }
  .popup[hidden] {
    display: none;
  }
  .kind,
  .note {
    padding: var(--_space-2) var(--_space-3) var(--_space-1);
    font-size: var(--_size-note);
  }
  .kind {
    font-weight: var(--_weight-strong);
  }
  .note {
    color: var(--_color-muted);
    overflow-wrap: anywhere;
  }
  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-3);
    padding: calc(var(--_space-row) / 2) var(--_space-3);
    padding-inline-start: calc(var(--_space-3) - 2px);
    border-inline-start: 2px solid transparent;
    color: inherit;
    cursor: pointer;
    text-decoration: none;
  }
  .option[aria-selected='true'] {
    border-inline-start-color: var(--_color-ink);
    background: color-mix(in srgb, var(--_color-ink) 7%, transparent);
  }
  .option:hover .first {
    text-decoration: underline 1px;
    text-underline-offset: 0.28em;
  }
  .option .second {
    margin-inline-start: 0.35em;
    color: var(--_color-muted);
  }
  .why {
    color: var(--_color-muted);
    font-size: var(--_size-note);
  }
  mark {
    background: none;
    color: inherit;
    font-weight: var(--_weight-strong);
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
    text-decoration-color: var(--_color-accent);
  }
  :lang(zh) mark {
    font-weight: inherit;
  }
  @media (forced-colors: active) {
    .box:focus-within {
      outline: 2px solid Highlight;
    }
    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
