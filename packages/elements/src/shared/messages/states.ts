import type { State } from '@vitrine/core';
import { words } from './words.js';

/** The standings of something that lasts. */
export type StateNames = Readonly<Record<State, string>>;

export const stateNames = words('stateNames', {
  certain: 'present',
  presumed: 'presumed',
  possible: 'possible',
  announced: 'announced',
  ended: 'ended',
  absent: 'absent',
  unknown: 'unknown',
});
