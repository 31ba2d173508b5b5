import type { State } from '@vitrine/core';
import { words } from './words.js';

/** How one thing owns another; `reported`: the days on which sources speak of it, where none states a start. */
export interface OwnershipWords {
  readonly states: Readonly<Record<State, string>>;
  readonly share: string;
  readonly reported: (period: string) => string;
}

export const ownershipWords = words('ownershipWords', {
  states: {
    certain: 'certain',
    presumed: 'presumed to hold still',
    possible: 'possible',
    announced: 'announced',
    ended: 'ended',
    absent: 'denied or not yet begun',
    unknown: 'unknown',
  },
  share: 'share',
  reported: (period) => `reported ${period}`,
});
