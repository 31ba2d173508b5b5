import { css } from 'lit';

export const atlasStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  :host([density='compact']) {
    --vitrine-space-row: var(--vitrine-space-row-compact, 8px);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
    --vitrine-weight-strong: 560;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --vitrine-weight-strong: 560;
    }
  }
`;
