import { html, nothing, type TemplateResult } from 'lit';

interface Heading {
  readonly label: string;
  readonly headline: string;
  readonly subtitle?: string;
}

/** What every page opens with: what it is about, what it finds, what was counted and when. */
export function pageHeading({ label, headline, subtitle }: Heading): TemplateResult {
  return html`<header class="heading">
    <p class="label">${label}</p>
    <h1 class="headline">${headline}</h1>
    ${subtitle === undefined ? nothing : html`<p class="subtitle">${subtitle}</p>`}
  </header>`;
}
