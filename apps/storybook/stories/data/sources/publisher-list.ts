import type { Locale, NamedThing, Source, SourceKind } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import {
  formatPublished,
  inSentence,
  list,
  evidenceWords,
  sentenceCase,
  sourceLink,
  textIn,
} from '../shared/from-elements.js';
import { number } from '../shared/numbers.js';
import type { Publisher } from './catalogue.js';

/** The name of a kind of source. */
export type KindName = (kind: SourceKind) => NamedThing['name'];

interface ListOptions {
  readonly locale: Locale;
  readonly nameOf: KindName;
  /** The longest list of any publisher, to which the bars are drawn. */
  readonly most: number;
}

/** Publishers with how much of what they gave; each opens to its sources. */
export function publisherList(
  publishers: readonly Publisher[],
  options: ListOptions,
): TemplateResult {
  return html`<ul class="publishers" role="list">
    ${publishers.map((publisher) => html`<li>${publisherItem(publisher, options)}</li>`)}
  </ul>`;
}

function publisherItem(
  { name, kinds, sources }: Publisher,
  { locale, nameOf, most }: ListOptions,
): TemplateResult {
  const kindNames = kinds.map((kind) => inSentence(textIn(nameOf(kind), locale).text, locale));
  return html`<details>
    <summary>
      <span>
        <span class="name" translate="no">${name}</span>
        <span class="aside">${list(kindNames, locale)}</span>
      </span>
      <span class="bar" style=${styleMap({ '--part': String(sources.length / most) })}></span>
      <span class="amount">${number(sources.length, locale)}</span>
    </summary>
    <ul class="documents" role="list">
      ${sources.map((source) => html`<li>${document(source, locale)}</li>`)}
    </ul>
  </details>`;
}

function document(source: Source, locale: Locale): TemplateResult {
  const { via, url } = source;
  const published = sentenceCase(formatPublished(source, locale));
  const read = via === undefined ? nothing : html`, ${evidenceWords[locale].via(via)}`;
  return html`${sourceLink(source)}
    <span class="aside">${published}${read}</span>
    ${url === undefined ? nothing : html`<span class="print address">${url}</span>`}`;
}
