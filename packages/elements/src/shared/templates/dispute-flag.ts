import { html } from 'lit';

/** A small flag for what sources disagree about. Its words stand in the name of the button around it. */
export const disputeFlag = html`<svg class="flag" viewBox="0 0 9 12" aria-hidden="true">
  <path
    d="M1 .5v11M1 1h7L6 3.75 8 6.5H1z"
    fill="currentColor"
    stroke="currentColor"
    stroke-width="1"
    stroke-linejoin="round"
  />
</svg>`;
