import { css } from 'lit';

export const dealCardStyles = css`
  dd.name {
    color: var(--_color-ink);
  }
  .name .evidence button {
    text-align: end;
  }
  .row {
    grid-template-columns: minmax(5rem, max-content) minmax(0, 1fr);
  }
  .row:has(.channel) {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  @container (inline-size < 17rem) {
    .row,
    .row:has(.channel) {
      grid-template-columns: minmax(0, 1fr);
    }
    .name .evidence button {
      text-align: start;
    }
  }
  .statement {
    grid-template-columns: minmax(0, 1fr);
  }
  .statement dt {
    display: block;
    text-wrap: pretty;
  }
  .statement dd {
    font-size: var(--_size-note);
    text-align: start;
  }
  .statement a {
    position: relative;
    z-index: 1;
  }
`;
