import { css } from 'lit';

export const questionStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* Out of the line of its fieldset, so that the line runs above it. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    margin-block-end: var(--_space-1);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-cell);
  }
  legend + * {
    clear: both;
  }
  fieldset label {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    padding-block: 0.2em;
    line-height: var(--_leading-cell);
    cursor: pointer;
  }
  fieldset label:hover > span:first-of-type {
    text-decoration: underline 1px;
    text-underline-offset: 0.28em;
  }
  fieldset input {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
    font-size: inherit;
    translate: 0 0.12em;
    accent-color: var(--_color-ink);
    cursor: pointer;
  }
  fieldset:focus {
    outline: none;
  }
  .told {
    margin-inline-start: auto;
    color: var(--_color-muted);
    font-size: var(--_size-note);
    font-variant-numeric: tabular-nums lining-nums;
  }
  :is(.step, .clear) {
    all: unset;
    cursor: pointer;
    padding-block: var(--_space-1);
    font-size: var(--_size-note);
    line-height: var(--_leading-cell);
    text-decoration: underline 1px;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.28em;
  }
  :is(.step, .clear):hover {
    text-decoration-color: currentColor;
  }
  :is(.step, .clear):focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: 2px;
  }
  .clear {
    color: var(--_color-muted);
    margin-block-start: var(--_space-3);
  }
  .steps {
    display: none;
  }
  .questions {
    columns: 13rem;
    column-gap: var(--_space-6);
  }
  fieldset {
    break-inside: avoid;
    margin-block-end: var(--_space-5);
  }

  /* One question at a time, with the way on in one place. */
  @container (inline-size < 30rem) {
    .questions {
      columns: auto;
    }
    fieldset {
      margin: 0;
    }
    fieldset:not(.current) {
      display: none;
    }
    fieldset label {
      padding-block: 0.45em;
      border-block-start: var(--_rule-thin) solid var(--_color-rule);
    }
    .steps {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      margin-block-start: var(--_space-2);
      padding-block-start: var(--_space-2);
      border-block-start: var(--_rule-thin) solid var(--_color-rule);
    }
    .steps .at {
      color: var(--_color-muted);
      font-size: var(--_size-note);
      font-variant-numeric: tabular-nums lining-nums;
    }
    .step {
      padding: var(--_space-2) var(--_space-1);
    }
    .step[aria-disabled='true'] {
      color: var(--_color-muted);
      text-decoration: none;
      cursor: default;
    }
  }

  /* Beside the ranking, one below the other. */
  @container (inline-size >= 52rem) {
    .questions {
      columns: auto;
    }
    fieldset {
      margin: 0;
    }
    fieldset + fieldset {
      margin-block-start: var(--_space-4);
      padding-block-start: var(--_space-3);
      border-block-start: var(--_rule-thin) solid var(--_color-rule);
    }
  }

  @media print {
    .needs {
      display: none;
    }
  }
`;
