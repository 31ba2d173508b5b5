import { css } from 'lit';

export const copyStyles = css`
  .copies {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    color: var(--_color-muted);
    font-size: var(--_size-note);
  }
  .copy {
    all: unset;
    cursor: pointer;
    padding-block: var(--_space-1);
    text-decoration: underline 1px;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.28em;
  }
  .copy:hover {
    color: var(--_color-ink);
    text-decoration-color: currentColor;
  }
  .copy:focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: 2px;
  }
  .copies [role='status'] {
    padding-block: var(--_space-1);
  }
  @media print {
    .copies {
      display: none;
    }
  }
`;
