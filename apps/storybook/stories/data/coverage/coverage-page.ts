import { lookupIn, type Atlas } from '@vitrine/core';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formatDate } from '../shared/from-elements.js';
import { pageHeading } from '../shared/heading.js';
import type { Page } from '../shared/page.js';
import { coverageOn, type Coverage } from './coverage.js';
import { coverageFilter } from './coverage-filter.js';
import { coverageFoot, coverageLegend } from './coverage-foot.js';
import { coverageTable } from './coverage-table.js';
import { coverageWords } from './words.js';

/** Which brand is on which platform on the day of the page. */
export function coveragePage(atlas: Atlas, page: Page): TemplateResult {
  const { locale, day } = page;
  const words = coverageWords[locale];
  const coverage = coverageOn(atlas, day);
  const { columns, brands, presences } = coverage;
  const longDay = formatDate(day, locale, 'long');
  const headline = words.headline(brands, columns.length);
  const heading = pageHeading({
    label: words.label,
    headline,
    subtitle: words.subtitle(longDay, presences),
  });
  if (brands === 0) {
    return html`<article class="data" lang=${locale}>
      ${heading}
      <p class="message">${words.nothing(longDay)}</p>
    </article>`;
  }
  const claims = claimsBehind(coverage);
  const behind = new Set(claims.map(({ source }) => source));
  const context = {
    ...page,
    lookup: lookupIn(atlas),
    sources: atlas.sources.filter(({ id }) => behind.has(id)),
  };
  const most = Math.max(
    ...coverage.groups.flatMap(({ rows }) => rows.map(({ present }) => present)),
  );
  // Drawn anew for another day or language, so that no row that a reader hid stands for another brand.
  return html`${keyed(
    `${locale} ${day}`,
    html`<article class="data" lang=${locale}>
      ${heading} ${coverageFilter(brands, most, page)} ${coverageLegend(coverage, context)}
      ${coverageTable(coverage, headline, context)} ${coverageFoot(claims.length, context)}
    </article>`,
  )}`;
}

function claimsBehind({ groups }: Coverage) {
  return groups
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()]))
    .flatMap(({ presences }) => presences.flatMap(({ claims }) => claims));
}
