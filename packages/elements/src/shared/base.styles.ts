import { css } from 'lit';

/** What every component starts from: the type of the page, ink by token, marks that survive without colour. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  :lang(zh) {
    font-synthesis: none;
    letter-spacing: normal;
    line-break: strict;
    text-autospace: normal;
  }
  [lang] {
    font-family: var(--_font-body);
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .mark {
    inline-size: 0.75em;
    block-size: 0.75em;
    overflow: visible;
    flex: none;
  }
  .flag {
    inline-size: 0.5625em;
    block-size: 0.75em;
    margin-inline-start: 0.3em;
    color: var(--_color-accent);
    overflow: visible;
  }
  .none {
    color: var(--_color-muted);
  }
  .not-applicable {
    font-size: var(--_size-note);
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: 2px;
  }
  .print {
    display: none;
  }
  @media (forced-colors: active) {
    .flag {
      color: Highlight;
    }
  }
  @media print {
    :host {
      --_color-ink: #000;
      --_color-muted: #333;
      --_color-accent: #000;
      --_color-rule: #999;
      --_color-surface: #fff;
      color-scheme: light;
    }
    .print {
      display: revert;
    }
  }
`;
