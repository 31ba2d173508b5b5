import type { Figure } from '@vitrine/query';
import { compare } from './latest.js';

const dayOf = ({ time }: Figure): string => time?.latest ?? time?.earliest ?? '';

/**
 * The figures in the order in which a reader wants them: of each measure its latest figure, those of a `telling`
 * metric before those of one campaign, results before forecasts, the latest first.
 */
export function byWeight(
  figures: readonly Figure[],
  telling: ReadonlySet<string>,
): readonly Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const other = latest.get(figure.metric.id);
    if (other === undefined || rank(figure, other) < 0) latest.set(figure.metric.id, figure);
  }
  const isLatest = (figure: Figure) => latest.get(figure.metric.id) === figure;
  const weight = (figure: Figure) =>
    (isLatest(figure) ? 0 : 2) + (telling.has(figure.metric.id) ? 0 : 1);
  return [...figures].sort((a, b) => weight(a) - weight(b) || rank(a, b));
}

function rank(a: Figure, b: Figure): number {
  return Number(a.forecast ?? false) - Number(b.forecast ?? false) || compare(dayOf(b), dayOf(a));
}
