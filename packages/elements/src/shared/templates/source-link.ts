import type { Source } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';

/** The title of a source in its own language, as a link where it has an address; nothing until the title is loaded. */
export function sourceLink(source: Source): TemplateResult | typeof nothing {
  if (source.title === '') return nothing;
  return source.url === undefined
    ? html`<cite lang=${source.language}>${source.title}</cite>`
    : html`<a href=${source.url} rel="external noopener" lang=${source.language}
        >${source.title}</a
      >`;
}
