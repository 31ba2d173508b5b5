import type { Locale } from '@vitrine/core';
import type { ListedSource } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { inSentence, sentenceCase, tagFor, textIn } from '../shared/format/locale.js';
import { formatNumber } from '../shared/format/quantities.js';
import { formatPublished } from '../shared/format/sources.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { joined, type Content } from '../shared/templates/evidenced.js';
import { sourceLink } from '../shared/templates/source-link.js';
import type { ListContext } from './groups.js';
import { sourceListWords } from './words.js';

/** One document: its day, its title as a link, who published it in which language, and how much it says. */
export function sourceRow(
  { source, kind, claims }: ListedSource,
  { locale, saysPublisher }: Pick<ListContext, 'locale' | 'saysPublisher'>,
): TemplateResult {
  const words = sourceListWords[locale];
  const { publisher, language, author, via, url, titleSupplied } = source;
  const details: Content[] = [
    saysPublisher ? [html`<span translate="no" lang=${language}>${publisher}</span>`] : [],
    author === undefined ? [] : [words.by(author)],
    via === undefined ? [] : [words.via(via)],
    [kindName(kind, locale)],
    locale.startsWith(language) ? [] : [words.language(languageName(language, locale))],
  ].flat();
  const title = sourceLink(source);
  return html`<li class="source">
    <span class="when date">${formatPublished(source, locale)}</span>
    <span class="what"
      >${titleSupplied ? html`[${title}]` : title}
      <span class="details">${joined(capital(details), punctuation[locale].comma)}</span>${
        url === undefined ? nothing : html`<span class="print address">${url}</span>`
      }</span
    >
    <span class="claims"
      ><span aria-hidden="true">${formatNumber(claims, locale)}</span
      ><span class="spoken">${words.claims(claims)}</span></span
    >
  </li>`;
}

/** A line begins with a capital, where it does not begin with a name. */
const capital = ([first = '', ...others]: readonly Content[]): readonly Content[] => [
  typeof first === 'string' ? sentenceCase(first) : first,
  ...others,
];

const kindName = (kind: ListedSource['kind'], locale: Locale): string =>
  inSentence(textIn(kind.name, locale).text, locale);

const languages: Partial<Record<Locale, Intl.DisplayNames>> = {};

function languageName(language: string, locale: Locale): string {
  // Made once: it takes longer to make than all names of a list take to look up.
  languages[locale] ??= new Intl.DisplayNames(tagFor(locale), { type: 'language' });
  return languages[locale].of(language) ?? language;
}
