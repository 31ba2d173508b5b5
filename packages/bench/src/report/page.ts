import type { Results } from '../run/results.js';

/** The page of docs. */
export const page = async (results: Results): Promise<string> =>
  Promise.resolve(JSON.stringify(results));
