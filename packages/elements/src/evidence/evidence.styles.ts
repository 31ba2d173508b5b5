import { css } from 'lit';

export const evidenceStyles = css`
  :host {
    display: inline-flex;
    max-inline-size: 100%;
  }
`;
