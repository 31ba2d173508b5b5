import type {
  ComparisonCell,
  ComparisonGroup,
  ComparisonItem,
  ComparisonRow,
  PlatformComparison,
} from '@vitrine/query';
import { firstOf, listText } from './limits.js';
import type { Page } from './page.js';
import { stateText } from './standing.js';
import {
  citationsOf,
  citationText,
  dateText,
  quantityText,
  valueText,
  type Citation,
  type PageStyle,
} from './words.js';

const groupNames: Readonly<Record<ComparisonGroup, string>> = {
  identity: 'Identity',
  reach: 'Reach',
  brands: 'Brands',
  tools: 'Tools',
  deals: 'Deals',
  voices: 'Voices',
};

function itemText(item: ComparisonItem): string {
  switch (item.type) {
    case 'value':
      return valueText(item.cell.value);
    case 'figure': {
      const { value, time, forecast } = item.figure;
      const when = [forecast && 'forecast', time && dateText(time)].filter(Boolean).join(', ');
      return `${quantityText(value.quantity)}${when ? ` (${when})` : ''}`;
    }
    case 'standing':
      return `${item.thing.name.en}: ${stateText(item.cell.standing)}`;
    case 'insight':
      return item.insight.topic.name.en;
    case 'deal': {
      const { kind, parties, date } = item.deal;
      const names = parties.map(({ party }) => party.name.en).join(' and ');
      return [kind?.name.en ?? 'Deal', names, date && valueText(date.value)]
        .filter(Boolean)
        .join(', ');
    }
    case 'tally': {
      const { present, possible, announced, ended } = item;
      return Object.entries({ present, possible, announced, ended })
        .filter(([, count]) => count > 0)
        .map(([state, count]) => `${count} ${state}`)
        .join(', ');
    }
  }
}

/** Not known and nothing to know are two things, and neither is an empty cell. */
function cellText(cell: ComparisonCell, most: number): string {
  if (cell.kind === 'unknown') return 'unknown';
  if (cell.kind === 'not-applicable') return '–';
  const texts = cell.items.map(itemText);
  const { shown, more } = firstOf([...new Set(texts)], most);
  return listText(
    shown.map((text) => repeated(text, texts)),
    more,
  );
}

/** Several voices may name one topic: `Audience ×3`. */
function repeated(text: string, texts: readonly string[]): string {
  const times = texts.filter((other) => other === text).length;
  return times > 1 ? `${text} ×${times}` : text;
}

function evidenceIn(item: ComparisonItem) {
  switch (item.type) {
    case 'value':
      return [item.cell.evidence];
    case 'figure':
      return [item.figure.evidence];
    case 'standing':
      return [item.cell.evidence];
    case 'insight':
      return [item.insight.evidence];
    case 'deal':
      return [item.deal.evidence];
    case 'tally':
      return item.brands.map(({ cell }) => cell.evidence);
  }
}

function citationsIn(cell: ComparisonCell): readonly Citation[] {
  if (cell.kind !== 'items') return [];
  return cell.items
    .flatMap(evidenceIn)
    .flatMap((evidence) => (evidence ? citationsOf(evidence) : []));
}

/** What stands behind a row: first one source of each platform, so that a short list speaks for all. */
function sourcesOf({ cells }: ComparisonRow, style: PageStyle): string {
  const cited = cells.map(citationsIn).filter((citations) => citations.length > 0);
  const firsts = cited.flatMap((citations) => citations.slice(0, 1));
  const sources = Math.max(style.limits.sources, firsts.length);
  return citationText([...firsts, ...cited.flat()], {
    ...style,
    limits: { ...style.limits, sources },
  });
}

/** The rows in their order, without those that compare least where there are too many. */
function mostTelling(rows: readonly ComparisonRow[], most: number) {
  const filled = ({ cells }: ComparisonRow): number =>
    cells.filter(({ kind }) => kind === 'items').length;
  const { shown, more } = firstOf(
    [...rows].sort((a, b) => filled(b) - filled(a)),
    most,
  );
  const kept = new Set(shown);
  return { shown: rows.filter((row) => kept.has(row)), more };
}

const rowNames: Readonly<Record<string, string>> = {
  operator: 'Operator',
  kind: 'Kind',
  model: 'Business model',
  parent: 'Part of',
  launched: 'Launched',
  closed: 'Closed',
  brands: 'Brands',
  deals: 'Deals',
  'topic:driver': 'Drivers',
  'topic:barrier': 'Barriers',
  'topic:neutral': 'Other topics',
};

function labelOf({ id, label, population }: ComparisonRow): string {
  const name = label?.en ?? rowNames[id] ?? id;
  return population ? `${name}, ${population.en}` : name;
}

/** A comparison of platforms in words, one column a platform. */
export function comparisonPage(
  { platforms, asOf, groups, sources }: PlatformComparison,
  style: PageStyle,
): Page {
  const { items, rows: most } = style.limits;
  const header = ['what', ...platforms.map(({ name }) => name.en), 'sources'];
  return {
    title: platforms.map(({ name }) => name.en).join(', '),
    asOf,
    sections: groups.map((group) => {
      const { shown, more } = mostTelling(group.rows, most);
      const rows = shown.map((row) => [
        labelOf(row),
        ...row.cells.map((cell) => cellText(cell, items)),
        sourcesOf(row, style),
      ]);
      return { title: groupNames[group.id], table: { header, rows }, more };
    }),
    sources,
  };
}
