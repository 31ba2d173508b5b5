import type { NamedThing, Platform } from '@vitrine/core';
import type { ViewContext } from '../context.js';
import type { ComparisonItem } from '../types.js';
import type { FinderNeed, FinderReason, Verdict } from './types.js';

/** What one look at a platform found. */
export interface Finding {
  readonly verdict: Verdict;
  readonly shows: readonly ComparisonItem[];
  /** How much speaks for it, where more is better than less: a number of brands. */
  readonly amount?: number;
  /** The platform above it of which this is known. */
  readonly above?: NamedThing;
}

/** One way to look at a platform for a need. */
export interface Look {
  readonly look: FinderReason['look'];
  readonly find: (context: ViewContext, platform: Platform) => Finding;
}

/** A need with the ways to look at it: at least one. */
export interface LookedNeed {
  readonly need: FinderNeed;
  readonly looks: readonly Look[];
}

export const unknown: Finding = { verdict: 'unknown', shows: [] };

/**
 * What several verdicts come to: those that are unknown do not count, and where some speak for it
 * and some against it, or one is in doubt and none is sure, all is in doubt.
 */
export function together(verdicts: readonly Verdict[]): Verdict {
  const pro = verdicts.includes('for');
  const contra = verdicts.includes('against');
  if (pro && contra) return 'doubt';
  if (pro) return 'for';
  if (contra) return 'against';
  return verdicts.includes('doubt') ? 'doubt' : 'unknown';
}
