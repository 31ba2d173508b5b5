import type { Locale } from '@vitrine/core';
import type { PlatformFinder } from '@vitrine/query';

/** Points of one exhibit, all with as many digits as the most exact of them needs, up to two. */
export type PointsFormat = (points: number, signed?: boolean) => string;

const mostDigits = 2;

export function pointsFormat(
  { platforms }: Pick<PlatformFinder, 'platforms'>,
  locale: Locale,
): PointsFormat {
  const all = platforms.flatMap(({ score, known, reasons }) => [
    score,
    known,
    ...reasons.map(({ points }) => points),
  ]);
  const digits = all.every(Number.isInteger) ? 0 : mostDigits;
  const format = (signDisplay: 'auto' | 'exceptZero') =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay,
    });
  const [plain, signed] = [format('auto'), format('exceptZero')];
  return (points, withSign = false) =>
    (withSign ? signed : plain).format(points).replace('-', '\u2212');
}
