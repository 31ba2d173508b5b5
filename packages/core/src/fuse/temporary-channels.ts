import type { Term } from '../model/record.js';

/** The channels that are limited in time by their nature, such as a pop-up store. */
export const temporaryChannels = (terms: readonly Term[]): ReadonlySet<string> =>
  new Set(
    terms
      .filter(({ vocabulary, temporary }) => vocabulary === 'channel' && temporary)
      .map(({ term }) => term),
  );
