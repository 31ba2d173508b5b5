import type { Deal, FuzzyDate, IsoDate } from '@vitrine/core';
import type { AtlasStore } from '../../store/store.js';
import { occurredBy } from '../../time/occurred.js';
import type { DealProfile, DealStage } from './types.js';

/** The stages in order, with the field that dates each. */
const stages: readonly (readonly [DealStage, 'announced' | 'effective' | 'ended'])[] = [
  ['ended', 'ended'],
  ['effective', 'effective'],
  ['announced', 'announced'],
];

/**
 * How far a deal had come by a day: the last stage whose date had come. It is `certain` where the
 * whole of the date had passed, else `presumed`, since the day falls into it.
 */
export function stageOn(store: AtlasStore, deal: Deal, day: IsoDate): DealProfile['stage'] {
  for (const [stage, field] of stages) {
    const date = deal[field];
    if (date && begunBy(date, day)) {
      const passed = date.latest !== undefined && date.latest <= day;
      return { stage, certainty: passed ? 'certain' : 'presumed' };
    }
  }
  const ahead = stages.some(([, field]) => deal[field]);
  const told = ahead ? undefined : occurredBy(store, 'deal', deal, day);
  return told ? { stage: 'told', certainty: told } : { stage: 'ahead', certainty: 'certain' };
}

const begunBy = ({ earliest }: FuzzyDate, day: IsoDate): boolean => (earliest ?? '') <= day;
