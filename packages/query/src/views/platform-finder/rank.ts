import type { Platform } from '@vitrine/core';
import type { ViewContext } from '../context.js';
import type { Finding, LookedNeed } from './finding.js';
import type { FinderReason, Verdict } from './types.js';

/** A platform with what speaks for and against it. */
export interface Scored {
  readonly platform: Platform;
  readonly score: number;
  readonly known: number;
  readonly reasons: readonly FinderReason[];
}

/** A doubt and a gap neither add nor take away. */
function pointsOf(verdict: Verdict, most: number): number {
  if (verdict === 'for') return most;
  return verdict === 'against' ? 0 - most : 0;
}

/**
 * Looks at every platform in every way. The highest score comes first, then whatever more is known of,
 * then the id.
 */
export function rankPlatforms(
  context: ViewContext,
  needs: readonly LookedNeed[],
  platforms: readonly Platform[],
): Scored[] {
  const reasons = new Map(platforms.map((platform) => [platform, [] as FinderReason[]]));
  for (const { need, looks } of needs) {
    // However many ways there are to look at a need, it counts as much as its weight.
    const weight = need.weight / looks.length;
    for (const { look, find } of looks) {
      const found = platforms.map((platform) => ({ platform, finding: find(context, platform) }));
      const most = Math.max(...found.map(({ finding }) => finding.amount ?? 0));
      for (const { platform, finding } of found) {
        const { verdict, shows, above } = finding;
        const strength = look === 'peers' ? strengthOf(finding, most) : 1;
        reasons.get(platform)?.push({
          need: need.id,
          look,
          verdict,
          weight,
          strength,
          points: pointsOf(verdict, weight * strength),
          shows,
          ...(above && { above }),
        });
      }
    }
  }
  return [...reasons]
    .map(([platform, list]) => ({ platform, reasons: list, ...totals(list) }))
    .sort(
      (a, b) => b.score - a.score || b.known - a.known || (a.platform.id < b.platform.id ? -1 : 1),
    );
}

/** The number of brands beside that of the platform with the most of them. */
const strengthOf = ({ amount = 0 }: Finding, most: number): number =>
  most === 0 ? 0 : amount / most;

function totals(reasons: readonly FinderReason[]): Pick<Scored, 'score' | 'known'> {
  const sum = (list: readonly number[]): number =>
    inDecimals(list.reduce((all, one) => all + one, 0));
  return {
    score: sum(reasons.map(({ points }) => points)),
    known: sum(reasons.filter(({ verdict }) => verdict !== 'unknown').map(({ weight }) => weight)),
  };
}

/** Without the noise of binary fractions, so that sums of equal parts are equal. */
const inDecimals = (number: number): number => Number(number.toPrecision(12));
