import { suggest, VitrineError, type IsoDate, type Problem } from '@vitrine/core';
import type { BrandIndex } from '@vitrine/query/views';
import type { Exhibits } from '../shared/exhibits.js';
import { optionsOf, shows, type ExplorerState } from './state.js';

/**
 * The brands that a state asks for.
 *
 * @throws VitrineError with every word that the atlas or the explorer does not know, and the nearest one
 */
export function askedIndex(exhibits: Exhibits, state: ExplorerState, day: IsoDate): BrandIndex {
  const problems: Problem[] = shows.some((show) => show === state.show)
    ? []
    : [
        {
          code: 'unknown-word',
          path: 'show',
          message: `unknown word ${suggest(state.show, shows)}`,
        },
      ];
  try {
    const index = exhibits.brandIndex(optionsOf(state, day));
    if (problems.length === 0) return index;
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    problems.unshift(...error.problems);
  }
  throw new VitrineError('unknown-word', problems);
}
