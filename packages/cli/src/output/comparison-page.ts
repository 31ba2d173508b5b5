import type {
  ComparisonCell,
  ComparisonGroup,
  ComparisonItem,
  ComparisonRow,
  PlatformComparison,
} from '@vitrine/query';
import type { Page } from './page.js';
import { stateText } from './standing.js';
import { citations, dateText, quantityText, valueText, type SourceNamer } from './words.js';

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
function cellText(cell: ComparisonCell): string {
  if (cell.kind === 'unknown') return 'unknown';
  if (cell.kind === 'not-applicable') return '–';
  const texts = cell.items.map(itemText);
  return [...new Set(texts)].map((text) => repeated(text, texts)).join('; ');
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

function sourcesOf({ cells }: ComparisonRow, nameOf: SourceNamer): string {
  const all = cells.flatMap((cell) =>
    cell.kind === 'items' ? cell.items.flatMap(evidenceIn) : [],
  );
  const readings = all.flatMap((evidence) => evidence?.readings ?? []);
  return citations({ readings }, nameOf);
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
  nameOf: SourceNamer,
): Page {
  const header = ['what', ...platforms.map(({ name }) => name.en), 'sources'];
  return {
    title: platforms.map(({ name }) => name.en).join(', '),
    asOf,
    sections: groups.map((group) => ({
      title: groupNames[group.id],
      table: {
        header,
        rows: group.rows.map((row) => [
          labelOf(row),
          ...row.cells.map(cellText),
          sourcesOf(row, nameOf),
        ]),
      },
    })),
    sources,
  };
}
