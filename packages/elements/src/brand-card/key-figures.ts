import type { Figure } from '@vitrine/query';

/** What tells most of a brand, whoever reads: how large it is, how it grows, where it stands. */
const telling = new Set([
  'revenue',
  'sales',
  'revenue-share',
  'sales-growth',
  'revenue-growth',
  'store-count',
  'rank',
]);

const dayOf = ({ time }: Figure): string => time?.latest ?? time?.earliest ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The figures in the order in which a reader wants them: of each measure its latest figure, those that
 * tell of the brand as a whole before those of one campaign, results before forecasts, the latest first.
 */
export function byWeight(figures: readonly Figure[]): readonly Figure[] {
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
