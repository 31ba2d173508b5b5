import type { Figure } from '@vitrine/query';
import { compare } from './latest.js';

const dayOf = ({ time }: Figure): string => time?.latest ?? time?.earliest ?? '';

interface Weight {
  /** The metrics that tell most of the thing. */
  readonly telling: ReadonlySet<string>;
  /** A figure of the whole stands for its metric before a later one of a part: all brands, not those of one group. */
  readonly wholeFirst?: boolean;
}

/**
 * The figures in the order in which a reader wants them: of each measure its latest figure, those of a `telling`
 * metric before those of one campaign, results before forecasts, the latest first.
 */
export function byWeight(
  figures: readonly Figure[],
  { telling, wholeFirst = false }: Weight,
): readonly Figure[] {
  const leads = (a: Figure, b: Figure): number =>
    (wholeFirst ? Number(isPart(a)) - Number(isPart(b)) : 0) || rank(a, b);
  const leading = new Map<string, Figure>();
  for (const figure of figures) {
    const other = leading.get(figure.metric.id);
    if (other === undefined || leads(figure, other) < 0) leading.set(figure.metric.id, figure);
  }
  const weight = (figure: Figure) =>
    (leading.get(figure.metric.id) === figure ? 0 : 2) + (telling.has(figure.metric.id) ? 0 : 1);
  return [...figures].sort((a, b) => weight(a) - weight(b) || rank(a, b));
}

const isPart = ({ population }: Figure): boolean => population !== undefined;

function rank(a: Figure, b: Figure): number {
  return Number(a.forecast ?? false) - Number(b.forecast ?? false) || compare(dayOf(b), dayOf(a));
}
