import type { Observation } from '@vitrine/core';
import type { ViewContext } from '../context.js';
import { figure, figuresOn } from '../figures.js';
import { boundsOf } from '../metric-series/bounds.js';
import type { ValueBounds } from '../types.js';
import { together, type Finding, type Look } from './finding.js';
import type { Verdict } from './types.js';

/** A figure, and what it should be. */
export interface FigureBound {
  readonly metric: string;
  /** The English wording; left out for figures of the whole. */
  readonly population?: string | undefined;
  readonly unit: string;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  /** The population is but a part of what is meant: too low a figure says nothing. */
  readonly part?: boolean;
}

/** Whether the figures of a platform are as they should be: the latest of each that had come by the day. */
export const figuresLook = (bounds: readonly FigureBound[]): Look => ({
  look: 'figures',
  find: (context, { id }) => findingOf(context, id, bounds),
});

/** The same by the first of several metrics of which there is a figure. */
export const firstFigureLook = (bounds: readonly FigureBound[]): Look => ({
  look: 'figures',
  find(context, { id }) {
    const findings = bounds.map((bound) => findingOf(context, id, [bound]));
    return findings.find(({ shows }) => shows.length > 0) ?? { verdict: 'unknown', shows: [] };
  },
});

function findingOf(
  context: ViewContext,
  platform: string,
  bounds: readonly FigureBound[],
): Finding {
  const known = context.store.bucket('observation', 'subject.platform', platform);
  const met = bounds.flatMap((bound) =>
    figuresOn(
      context,
      known.filter((observation) => isOf(bound, observation)),
    ).map((observation) => ({ observation, verdict: verdictBy(bound, observation) })),
  );
  return {
    verdict: together(met.map(({ verdict }) => verdict)),
    shows: met.map(({ observation }) => ({ type: 'figure', figure: figure(context, observation) })),
  };
}

const isOf = ({ metric, population, unit }: FigureBound, observation: Observation): boolean =>
  observation.metric === metric &&
  observation.population?.en === population &&
  observation.value.unit === unit;

/** What sources contradict each other on, or only foretell, is a doubt; what a figure leaves open is unknown. */
function verdictBy(bound: FigureBound, { value, disputed, forecast }: Observation): Verdict {
  const verdict = comparedWith(bound, boundsOf(value));
  if (verdict === 'against' && bound.part) return 'unknown';
  return verdict !== 'unknown' && (disputed.includes('value') || forecast) ? 'doubt' : verdict;
}

function comparedWith({ atLeast, atMost }: FigureBound, bounds: ValueBounds): Verdict {
  const { low, high, lowExclusive, highExclusive } = bounds;
  const tooLow =
    atLeast !== undefined &&
    high !== undefined &&
    (high < atLeast || (high === atLeast && highExclusive));
  const tooHigh =
    atMost !== undefined && low !== undefined && (low > atMost || (low === atMost && lowExclusive));
  if (tooLow || tooHigh) return 'against';
  const enough = atLeast === undefined || (low !== undefined && low >= atLeast);
  const notTooMuch = atMost === undefined || (high !== undefined && high <= atMost);
  return enough && notTooMuch ? 'for' : 'unknown';
}
