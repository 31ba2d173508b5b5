import type { State } from '@vitrine/core';
import { words } from './words.js';

/** The key of marks; `noSource`: the meaning of the dash in a table. */
export interface LegendWords {
  readonly legend: Readonly<Record<State, string>>;
  readonly disputed: string;
  readonly noSource: string;
}

export const legendWords = words('legendWords', {
  legend: {
    certain: 'present',
    presumed: 'presumed still there',
    possible: 'possible',
    announced: 'announced',
    ended: 'ended',
    absent: 'denied or not yet begun',
    unknown: 'unknown',
  },
  disputed: 'sources disagree',
  noSource: 'no source says',
});
