import type { ComparisonItem } from '@vitrine/query';
import { firstOf, listText } from './limits.js';
import { stateText } from './standing.js';
import { citationsOf, dateText, quantityText, valueText, type Citation } from './words.js';

/** One thing that an exhibit holds, in a few words. */
export function itemText(item: ComparisonItem): string {
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

/** Several of them, each once with how often it stands there. */
export function itemsText(items: readonly ComparisonItem[], most: number): string {
  const texts = items.map(itemText);
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

/** Everything that stands behind them. */
export const citationsOfItems = (items: readonly ComparisonItem[]): readonly Citation[] =>
  items.flatMap(evidenceIn).flatMap((evidence) => (evidence ? citationsOf(evidence) : []));
