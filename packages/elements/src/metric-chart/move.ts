import type { PlacedPoint, PlacedSeries } from './layout.js';

/**
 * Where an arrow key leads: left and right along a series, up and down to the nearest point in time of the series
 * before and after it. `undefined` for any other key, and at an end.
 */
export function next(
  series: readonly PlacedSeries[],
  current: string,
  key: string,
): PlacedPoint | undefined {
  const row = series.findIndex(({ points }) => points.some((point) => point.key === current));
  const points = series[row]?.points ?? [];
  const column = points.findIndex((point) => point.key === current);
  const here = points[column];
  switch (key) {
    case 'ArrowRight':
      return points[column + 1];
    case 'ArrowLeft':
      return points[column - 1];
    case 'Home':
      return points[0];
    case 'End':
      return points.at(-1);
    case 'ArrowDown':
      return here && nearest(series[row + 1], here);
    case 'ArrowUp':
      return here && nearest(series[row - 1], here);
    default:
      return undefined;
  }
}

const nearest = (series: PlacedSeries | undefined, { x }: PlacedPoint): PlacedPoint | undefined =>
  series?.points.reduce((best, point) =>
    Math.abs(point.x - x) < Math.abs(best.x - x) ? point : best,
  );
