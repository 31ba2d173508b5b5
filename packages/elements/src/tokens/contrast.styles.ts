// Generated from src/tokens/*.tokens.json by scripts/build-tokens.mjs. Do not edit.
import { css } from 'lit';

/** Colours for a place that asks for more contrast than the reader's system does. */
export const moreContrast = css`
  :host([contrast='more']) {
    --vitrine-color-ink: light-dark(#000000, #ffffff);
    --vitrine-color-muted: light-dark(#3d3831, #d9d3c9);
    --vitrine-color-rule: light-dark(#0000008f, #ffffff8f);
    --vitrine-color-surface: light-dark(#ffffff, #000000);
    --vitrine-color-accent: light-dark(#75101c, #ffb4ae);
  }
`;
