import type {
  ComparisonCell,
  ComparisonGroup,
  ComparisonRow,
  PlatformComparison,
} from '@vitrine/query';
import { citationsOfItems, itemsText } from './item.js';
import { firstOf } from './limits.js';
import type { Page } from './page.js';
import { citationText, type Citation, type PageStyle } from './words.js';

const groupNames: Readonly<Record<ComparisonGroup, string>> = {
  identity: 'Identity',
  reach: 'Reach',
  brands: 'Brands',
  tools: 'Tools',
  deals: 'Deals',
  voices: 'Voices',
};

/** Not known and nothing to know are two things, and neither is an empty cell. */
function cellText(cell: ComparisonCell, most: number): string {
  if (cell.kind === 'unknown') return 'unknown';
  if (cell.kind === 'not-applicable') return '–';
  return itemsText(cell.items, most);
}

const citationsIn = (cell: ComparisonCell): readonly Citation[] =>
  cell.kind === 'items' ? citationsOfItems(cell.items) : [];

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
