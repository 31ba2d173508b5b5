import type { Source, Testimony } from '@vitrine/core';
import type { DealProfile } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { formatPublished } from '../shared/format/sources.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { joined } from '../shared/templates/evidenced.js';
import { localized } from '../shared/templates/names.js';

/** What the sources say of the deal, one row a statement, with who says it and where to read it. */
export function statementRows(
  { evidence, sources }: DealProfile,
  context: ExhibitContext,
): TemplateResult[] {
  return evidence.readings.flatMap(({ value, testimonies }) =>
    value.type === 'text'
      ? [
          html`<div class="row statement">
            <dt>${localized(value.text, context.locale)}</dt>
            ${testimonies.map((testimony) => publisher(testimony, sources, context))}
          </div>`,
        ]
      : [],
  );
}

function publisher(
  { source: id }: Testimony,
  sources: readonly Source[],
  { locale }: ExhibitContext,
): TemplateResult | typeof nothing {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) return nothing;
  const { url, title, language } = source;
  const name = html`<span translate="no" lang=${language}>${source.publisher}</span>`;
  const link =
    url === undefined
      ? name
      : html`<a href=${url} rel="external noopener" aria-label="${source.publisher}: ${title}"
          >${name}</a
        >`;
  return html`<dd>
    ${joined([link, formatPublished(source, locale)], punctuation[locale].comma)}
  </dd>`;
}
