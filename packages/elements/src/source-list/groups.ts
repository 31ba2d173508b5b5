import type { Locale } from '@vitrine/core';
import type { SourceGroup, SourceList } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { Disclosures } from '../shared/disclosure-controller.js';
import { formatDate } from '../shared/format/dates.js';
import { formatNumber } from '../shared/format/quantities.js';
import { disclosure, foldClass, foldId, split } from '../shared/templates/disclosure.js';
import { sourceRow } from './row.js';
import { sourceListWords } from './words.js';

/** What a group needs to know of the list. */
export interface ListContext {
  readonly locale: Locale;
  readonly disclosures: Disclosures;
  readonly groupedBy: SourceList['groupedBy'];
  /** Whether rows name the publisher, which a heading may do for all of them. */
  readonly saysPublisher: boolean;
  /** The level of the names of groups among the headings of the page. */
  readonly level: number;
}

/** As many groups, and sources of each, as leave the list one that can be looked over. */
const mostGroups = 5;
const mostSources = 5;
/** A list of one group has nothing else to show. */
const mostAlone = 20;

/** Sources under the year or the publisher that they share; most of a long list stands behind buttons. */
export function sourceGroups(groups: readonly SourceGroup[], context: ListContext): TemplateResult {
  const { first, rest } = split(groups, mostGroups);
  const limit = groups.length === 1 ? mostAlone : mostSources;
  const drawn = (some: readonly SourceGroup[]) =>
    some.map((group) => groupTemplate(group, limit, context));
  if (rest.length === 0) return html`${drawn(first)}`;
  const words = sourceListWords[context.locale].moreGroups[context.groupedBy](rest.length);
  return html`${drawn(first)}
    <div class="further">${disclosure('groups', words, context)}</div>
    <div id=${foldId('groups')} class=${foldClass('groups', context)}>${drawn(rest)}</div>`;
}

function groupTemplate(group: SourceGroup, limit: number, context: ListContext): TemplateResult {
  const { locale, level, groupedBy } = context;
  const words = sourceListWords[locale];
  const { first, rest } = split(group.sources, limit);
  const part = `group-${group.key ?? ''}`;
  const rows = (some: SourceGroup['sources']) => some.map((listed) => sourceRow(listed, context));
  const name = nameOf(group, context);
  const publisher = groupedBy === 'publisher' ? 'no' : nothing;
  return html`<section class="group">
    <div class="title">
      <span role="heading" aria-level=${level}
        ><span translate=${publisher}>${name}</span>
        <span class="count">${words.sources(group.sources.length)}</span></span
      >
      <span class="claims"
        ><span aria-hidden="true">${formatNumber(group.claims, locale)}</span
        ><span class="spoken">${words.claims(group.claims)}</span></span
      >
    </div>
    <ul role="list" aria-label=${name}>
      ${rows(first)}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`${disclosure(part, words.moreSources(rest.length), context)}
            <ul role="list" aria-label=${name} id=${foldId(part)} class=${foldClass(part, context)}>
              ${rows(rest)}
            </ul>`
    }
  </section>`;
}

function nameOf({ key }: SourceGroup, { groupedBy, locale }: ListContext): string {
  if (key === undefined) return sourceListWords[locale].noYear;
  return groupedBy === 'year' ? formatDate(key, locale) : key;
}
