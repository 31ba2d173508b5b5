// Generated from src/tokens/*.tokens.json by scripts/build-tokens.mjs. Do not edit.
import { css } from 'lit';

/** Private names for the tokens, so that a value set anywhere above a component reaches it by inheritance. */
export const tokens = css`
  :host {
    --_color-ink: var(--vitrine-color-ink, light-dark(#16130f, #ece7de));
    --_color-muted: var(--vitrine-color-muted, light-dark(#5b544a, #aba396));
    --_color-rule: var(--vitrine-color-rule, light-dark(#16130f24, #ece7de2e));
    --_color-surface: var(--vitrine-color-surface, light-dark(#fbf9f5, #151310));
    --_color-accent: var(--vitrine-color-accent, light-dark(#8a1f2b, #e58f8a));
    --_rule-strong: var(--vitrine-rule-strong, 2px);
    --_rule-thin: var(--vitrine-rule-thin, 1px);
    --_space-1: var(--vitrine-space-1, 4px);
    --_space-2: var(--vitrine-space-2, 8px);
    --_space-3: var(--vitrine-space-3, 12px);
    --_space-4: var(--vitrine-space-4, 16px);
    --_space-5: var(--vitrine-space-5, 24px);
    --_space-6: var(--vitrine-space-6, 32px);
    --_space-7: var(--vitrine-space-7, 48px);
    --_space-row: var(--vitrine-space-row, 12px);
    --_space-exhibit: var(--vitrine-space-exhibit, 24px);
    --_font-body: var(--vitrine-font-body, inherit);
    --_font-headline: var(--vitrine-font-headline, inherit);
    --_size-headline: var(--vitrine-size-headline, 1.25rem);
    --_size-body: var(--vitrine-size-body, 0.9375rem);
    --_size-note: var(--vitrine-size-note, 0.8125rem);
    --_size-label: var(--vitrine-size-label, 0.75rem);
    --_weight-regular: var(--vitrine-weight-regular, 400);
    --_weight-strong: var(--vitrine-weight-strong, 600);
    --_leading-headline: var(--vitrine-leading-headline, 1.2);
    --_leading-cell: var(--vitrine-leading-cell, 1.4);
    --_leading-body: var(--vitrine-leading-body, 1.5);
  }
  @media (prefers-contrast: more) {
    :host {
      --_color-ink: var(--vitrine-color-ink, light-dark(#000000, #ffffff));
      --_color-muted: var(--vitrine-color-muted, light-dark(#3d3831, #d9d3c9));
      --_color-rule: var(--vitrine-color-rule, light-dark(#0000008f, #ffffff8f));
      --_color-surface: var(--vitrine-color-surface, light-dark(#ffffff, #000000));
      --_color-accent: var(--vitrine-color-accent, light-dark(#75101c, #ffb4ae));
    }
  }
  :host([density='compact']) {
    --_space-row: var(--vitrine-space-row-compact, 8px);
  }
  :lang(zh) {
    --_font-body: var(--vitrine-font-body-zh, inherit);
    --_font-headline: var(--vitrine-font-headline-zh, inherit);
    --_leading-headline: var(--vitrine-leading-headline-zh, 1.35);
    --_leading-cell: var(--vitrine-leading-cell-zh, 1.5);
    --_leading-body: var(--vitrine-leading-body-zh, 1.7);
  }
`;
