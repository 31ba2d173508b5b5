import { lookupIn, preferences, type Atlas, type CollectionName } from '@vitrine/core';
import { stats, type Dispute } from '@vitrine/core/stats';
import { html, type TemplateResult } from 'lit';
import { barTable } from '../shared/bars.js';
import { pageHeading } from '../shared/heading.js';
import { number } from '../shared/numbers.js';
import type { Page } from '../shared/page.js';
import { grouped, tally } from '../shared/tally.js';
import { disputeItem } from './dispute-item.js';
import { recordTitle } from './record-title.js';
import { disputesWords, reasonOf } from './words.js';

const anchor = (collection: CollectionName) => `disputes-${collection}`;

/** Everything on which sources contradict each other, and how it is judged until they no longer do. */
export function disputesPage(atlas: Atlas, { locale, day }: Page): TemplateResult {
  const words = disputesWords[locale];
  const { disputes, quality, histories, roundings, forecasts } = stats(atlas, { asOf: day });
  const notDisputes = words.notDisputes(histories.length, roundings.length, forecasts.length);
  if (disputes.length === 0) {
    return html`<article class="data disputes" lang=${locale}>
      ${pageHeading({ label: words.label, headline: words.none })}
      <p class="message">${words.noneNote}</p>
      <footer class="foot"><p>${notDisputes}</p></footer>
    </article>`;
  }
  const groups = [...grouped(disputes, ({ collection }) => collection)];
  const { count, of } = quality.disputed;
  return html`<article class="data disputes" lang=${locale}>
    ${pageHeading({
      label: words.label,
      headline: words.headline(disputes.length),
      subtitle: words.subtitle(count, of),
    })}
    <div class="pair">
      ${barTable(
        {
          caption: words.byCollection,
          what: words.collection,
          counted: words.disputes,
          bars: groups.map(([collection, found]) => ({
            name: words.collections[collection] ?? collection,
            count: found.length,
            href: `#${anchor(collection)}`,
          })),
        },
        locale,
      )}
      ${barTable(
        {
          caption: words.byReason,
          what: words.reason,
          counted: words.disputes,
          bars: reasons(disputes).map(([reason, found]) => ({
            name: words.reasons[reason],
            count: found,
          })),
        },
        locale,
      )}
    </div>
    ${groups.map(
      ([collection, found]) =>
        html`<section class="group" id=${anchor(collection)}>
          <h2>
            ${words.collections[collection] ?? collection}
            <span class="aside">${number(found.length, locale)}</span>
          </h2>
          ${disputeItems(atlas, found, { locale, day })}
        </section>`,
    )}
    <footer class="foot"><p>${notDisputes}</p></footer>
  </article>`;
}

function disputeItems(atlas: Atlas, disputes: readonly Dispute[], { locale }: Page) {
  const lookup = lookupIn(atlas);
  return disputes
    .map((dispute) => ({ dispute, title: recordTitle(atlas, lookup, dispute, locale) }))
    .sort((a, b) => a.title.localeCompare(b.title, locale))
    .map(({ dispute, title }) => disputeItem(dispute, title, atlas.sources, locale));
}

/** In the order in which the reasons are asked, which is that of their weight. */
function reasons(disputes: readonly Dispute[]) {
  const counts = tally(disputes, ({ preferredBy }) => reasonOf(preferredBy));
  return ([...preferences, 'contradicted'] as const).flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [[reason, count] as const];
  });
}
