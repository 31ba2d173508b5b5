import type { ClaimedState } from '@vitrine/core';
import { words } from './words.js';

/** Values that are words of ours; `ownership`: the states of one thing owning another. */
export interface ValueWords {
  readonly ownership: Readonly<Record<ClaimedState, string>>;
  readonly undisclosed: string;
}

export const valueWords = words('valueWords', {
  ownership: {
    present: 'owner',
    announced: 'purchase announced',
    ended: 'no longer owner',
    absent: 'not owner',
  },
  undisclosed: 'undisclosed',
});
