import type { Evidence, IsoDate } from '@vitrine/core';
import type {
  DealSummary,
  Figure,
  InsightSummary,
  RecordReference,
  StandingCell,
} from '@vitrine/query';
import { firstOf } from './limits.js';
import type { Section } from './page.js';
import { daysText } from './standing.js';
import {
  citationsOf,
  citationText,
  dateText,
  quantityText,
  valueText,
  type PageStyle,
} from './words.js';

const header = ['what', 'value', 'when', 'sources', 'record'];
/** A line of a page: what stands there, its value, its days, who says so, and where `vitrine why` finds the rest. */
export type Line = readonly [
  what: string,
  value: string,
  when: string,
  sources: string,
  record: string,
];

export const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** Where `vitrine why` finds what stands behind a line. */
export const recordText = ({ collection, id }: RecordReference): string => `${collection} ${id}`;

export const marked = (value: string, ...evidence: readonly (Evidence | undefined)[]): string =>
  evidence.some((one) => one?.disputed) ? `${value} (disputed)` : value;

export const cited = (evidence: Evidence | undefined, style: PageStyle): string =>
  evidence ? citationText(citationsOf(evidence), style) : '';

export function standingLine(
  what: string,
  value: string,
  { standing, evidence, disputes, record }: StandingCell,
  asOf: IsoDate,
  style: PageStyle,
): Line {
  const shown = marked(value, evidence, ...disputes);
  return [what, shown, daysText(standing, asOf), cited(evidence, style), recordText(record)];
}

export function figureLine(figure: Figure, style: PageStyle): Line {
  const { metric, population, forecast, time, value, evidence, record, reportedBy } = figure;
  const number = quantityText(value.quantity);
  return [
    joined(metric.name.en, population?.en, forecast && 'forecast'),
    marked(joined(number, reportedBy && `by ${reportedBy.name.en}`), evidence),
    time ? dateText(time) : '',
    cited(evidence, style),
    recordText(record),
  ];
}

export function dealLine(deal: DealSummary, style: PageStyle): Line {
  const { kind, parties, date, amount, record, evidence } = deal;
  const price = amount === undefined || amount === 'undisclosed' ? amount : quantityText(amount);
  const sides = parties.map(({ party, role }) => `${party.name.en} (${role.name.en})`);
  return [
    kind?.name.en ?? 'Deal',
    marked(joined(...sides, price), date?.evidence),
    date ? valueText(date.value) : '',
    cited(evidence, style),
    recordText(record),
  ];
}

export const insightLine = (
  { topic, stance, record, evidence }: InsightSummary,
  style: PageStyle,
): Line => [
  `${topic.name.en}, ${stance}`,
  evidence.readings.map(({ value }) => valueText(value)).join('; '),
  '',
  cited(evidence, style),
  recordText(record),
];

/** Makes sections of lines, as long as the page has room. */
export const sectionsIn =
  (style: PageStyle) =>
  <Item>(
    title: string,
    items: readonly Item[],
    lineOf: (item: Item, style: PageStyle) => Line,
  ): Section => {
    const { shown, more } = firstOf(items, style.limits.rows);
    return { title, table: { header, rows: shown.map((item) => lineOf(item, style)) }, more };
  };
