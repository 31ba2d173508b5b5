import type { FigureBound } from './figures-look.js';
import type { Audience } from './types.js';

const share = (...populations: readonly string[]) =>
  populations.map((population): FigureBound => ({
    metric: 'consumer-share',
    population,
    unit: 'percent',
    // Half of the customers: a platform of that group rather than of others.
    atLeast: 50,
  }));

const lower = (bounds: readonly FigureBound[]): FigureBound[] =>
  bounds.map((bound) => ({ ...bound, part: true }));

/** The figures by which platforms are held to a group of customers: sources word it in many ways. */
export const audienceFigures: Readonly<Record<Audience, readonly FigureBound[]>> = {
  women: share('women among users'),
  young: [
    ...share(
      'users aged 18 to 35',
      'customers under 35',
      'customers younger than 35',
      'active users younger than 34',
    ),
    // A part of the young: half or more speaks for the platform, and less leaves it open.
    ...lower(
      share(
        'users of Generation Z',
        'users born in the 1990s',
        'shoppers born after 1990',
        'Chinese millennials among customers',
      ),
    ),
  ],
  // No source counts them for a platform without any, so that one is enough.
  'big-spenders': [
    'members who each spent over CNY 1 million',
    'shoppers who each spent over CNY 1 million a year',
    'shoppers with very high yearly spend',
  ].map((population) => ({ metric: 'user-base', population, unit: 'users', atLeast: 1 })),
};

/**
 * The metrics that tell how many use a platform, the soundest first: within a month, within a year, and
 * without a basis of counting. Daily users are too few and registered ones too many to stand beside them.
 */
const reachMetrics = ['monthly-active-users', 'active-customers', 'user-base'];

export const reachBounds = (atLeast: number): readonly FigureBound[] =>
  reachMetrics.map((metric) => ({ metric, unit: 'users', atLeast }));
