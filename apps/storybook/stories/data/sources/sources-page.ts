import { lookupIn, type Atlas, type Locale, type SourceKind } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatYears, sentenceCase, textIn } from '../shared/from-elements.js';
import { barTable } from '../shared/bars.js';
import { pageHeading } from '../shared/heading.js';

import { catalogueOf, leading, type Dating } from './catalogue.js';
import { publisherList } from './publisher-list.js';
import { sourcesWords } from './words.js';
import { yearChart } from './year-chart.js';

/** As many publishers are named at once; the others stand behind one more click. */
const named = 20;

const datings: readonly Dating[] = ['exact', 'approximate', 'undated'];

/** What the atlas rests on: how many documents, of which years, kinds and publishers. */
export function sourcesPage(atlas: Atlas, locale: Locale): TemplateResult {
  const words = sourcesWords[locale];
  const catalogue = catalogueOf(atlas);
  const { sources, publishers, claims, linked } = catalogue;
  const heading = pageHeading({
    label: words.label,
    headline: words.headline(sources, publishers.length),
    subtitle: words.subtitle(claims, formatYears(atlas.sources, locale)),
  });
  if (sources === 0) {
    return html`<article class="data" lang=${locale}>
      ${heading}
      <p class="message">${words.nothing}</p>
    </article>`;
  }
  const lookup = lookupIn(atlas);
  const nameOf = (kind: SourceKind) => lookup.term('source-kind', kind)?.name ?? { en: kind };
  const kinds = [...catalogue.kinds].map(([kind, count]) => ({
    name: sentenceCase(textIn(nameOf(kind), locale).text),
    count,
  }));
  const dated = datings.map((dating) => ({
    name: words.datings[dating],
    count: catalogue.datings.get(dating) ?? 0,
  }));
  const { first, rest } = leading(publishers, named);
  const options = { locale, nameOf, most: publishers[0]?.sources.length ?? 1 };
  const further = rest.reduce((sum, publisher) => sum + publisher.sources.length, 0);
  const { sources: counted, share } = words;
  return html`<article class="data sources" lang=${locale}>
    ${heading} ${yearChart(catalogue.years, locale)}
    <div class="pair">
      ${barTable({ caption: words.byKind, what: words.kind, counted, share, bars: kinds }, locale)}
      ${barTable(
        { caption: words.byDating, what: words.dating, counted, share, bars: dated },
        locale,
      )}
    </div>
    <section>
      <h2>${words.byPublisher}</h2>
      ${first.length === 0 ? nothing : publisherList(first, options)}
      ${
        rest.length === 0
          ? nothing
          : html`<details class="rest" ?open=${first.length === 0}>
              <summary>${words.rest(rest.length, further, rest[0]?.sources.length ?? 1)}</summary>
              ${publisherList(rest, options)}
            </details>`
      }
    </section>
    <footer class="foot"><p>${words.linked(linked, sources)}</p></footer>
  </article>`;
}
