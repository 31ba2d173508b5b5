import { suggest, VitrineError } from '@vitrine/core';
import type { MetricSeries, MetricSeriesView, SeriesScale } from '@vitrine/query';

/** More lines than these, and nobody tells them apart: the others stand in the table. */
export const most = 6;

/** The accent means "look here"; where it is used, all else is context. */
export type Role = 'accent' | 'context' | 'plain';

interface ChosenSeries {
  readonly series: MetricSeries;
  readonly role: Role;
}

export interface Chosen {
  readonly scale: SeriesScale;
  /** The series to draw, those that matter most first. */
  readonly drawn: readonly ChosenSeries[];
  /** How many of the same unit are not drawn. */
  readonly left: number;
  /** Units of figures that share no axis with what is drawn. */
  readonly otherScales: readonly SeriesScale[];
}

const isNamed = ({ id, subject }: MetricSeries, name: string): boolean =>
  [id, subject.id, `${subject.type}/${subject.id}`].includes(name);

/**
 * Which series a chart draws: those of one unit, since others have no axis in common; what is highlighted first,
 * then the longest of each subject.
 *
 * @throws VitrineError `unknown-id` where there is neither a series nor a subject of the name to highlight
 */
export function choose(view: MetricSeriesView, highlight: string): Chosen | undefined {
  checkHighlight(view, highlight);
  // Of a subject with several series the first is the one of the whole, or the longest.
  const accent = view.series.find((series) => highlight !== '' && isNamed(series, highlight));
  const isAccent = (series: MetricSeries) => series === accent;
  const scale =
    view.scales.find(({ series }) => accent && series.includes(accent.id)) ?? view.scales[0];
  if (scale === undefined) return undefined;
  const shared = view.series.filter(({ id }) => scale.series.includes(id));
  const drawn = inOrder(shared, isAccent).slice(0, most);
  const accented = drawn.some(isAccent);
  return {
    scale,
    drawn: drawn.map((series) => ({
      series,
      role: isAccent(series) ? 'accent' : accented ? 'context' : 'plain',
    })),
    left: shared.length - drawn.length,
    otherScales: view.scales.filter((one) => one !== scale),
  };
}

/** The view has the longest first within each subject, or the subjects in the order that was asked for. */
function inOrder(
  series: readonly MetricSeries[],
  isAccent: (series: MetricSeries) => boolean,
): readonly MetricSeries[] {
  const counts = new Map<string, number>();
  const placed = series.map((one) => {
    const key = `${one.subject.type}/${one.subject.id}`;
    const place = counts.get(key) ?? 0;
    counts.set(key, place + 1);
    return { one, place, accent: isAccent(one) ? 0 : 1 };
  });
  return placed.sort((a, b) => a.accent - b.accent || a.place - b.place).map(({ one }) => one);
}

function checkHighlight({ series, without }: MetricSeriesView, highlight: string): void {
  if (highlight === '' || series.length === 0) return;
  if (series.some((one) => isNamed(one, highlight))) return;
  if (without.some(({ id, type }) => [id, `${type}/${id}`].includes(highlight))) return;
  const known = series.flatMap(({ id, subject }) => [subject.id, id]);
  const message = `unknown series ${suggest(highlight, known)}`;
  throw new VitrineError('unknown-id', [{ code: 'unknown-id', path: 'highlight', message }]);
}
