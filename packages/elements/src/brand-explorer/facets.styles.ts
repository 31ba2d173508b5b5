import { css } from 'lit';

/** The facets beside what they find, folded behind a button in a narrow place. */
export const facetStyles = css`
  .columns {
    display: grid;
    grid-template-columns: 13rem minmax(0, 1fr);
    column-gap: var(--_space-7);
    align-items: start;
  }
  .narrow {
    display: none;
  }
  .facets {
    padding-block-start: var(--_space-1);
  }
  fieldset {
    min-inline-size: 0;
    margin: var(--_space-4) 0 0;
    padding: 0;
    border: 0;
    line-height: var(--_leading-cell);
  }
  legend {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0 0 var(--_space-1);
    border-block-end: var(--_rule-thin) solid var(--_color-rule);
    margin-block-end: var(--_space-1);
    font-size: var(--_size-note);
    font-weight: var(--_weight-strong);
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    column-gap: var(--_space-2);
    align-items: baseline;
    padding-block: calc(var(--_space-row) / 4);
    font-size: var(--_size-note);
    cursor: pointer;
  }
  .choice:hover .name > :last-child {
    text-decoration: underline 1px;
    text-underline-offset: 0.28em;
  }
  .choice[data-none] {
    color: var(--_color-muted);
  }
  input[type='checkbox'] {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin: 0;
    accent-color: var(--_color-ink);
    translate: 0 0.125rem;
    cursor: pointer;
  }
  .name {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    overflow-wrap: anywhere;
  }
  .count {
    color: var(--_color-muted);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
  }
  .facet .more {
    padding-inline-start: calc(0.875rem + var(--_space-2));
  }
  .facet .more::before {
    margin-inline-start: -1em;
  }
  @container (inline-size < 44rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .narrow {
      display: inline-block;
      padding-block: var(--_space-3) 0;
      color: var(--_color-ink);
    }
    .facets {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
      gap: var(--_space-4) var(--_space-6);
      align-items: start;
      padding-block: var(--_space-3) var(--_space-4);
      border-block-end: var(--_rule-thin) solid var(--_color-rule);
    }
    .facets:not([data-open]) {
      display: none;
    }
    .facet {
      margin: 0;
    }
  }
`;
