import type { Atlas } from '../model/atlas.js';
import { json } from './data.js';
import { deepFreeze } from './deep-freeze.js';

/**
 * The seeded atlas, frozen. Data licence: CC BY 4.0.
 *
 * It was validated when it was compiled, which is why its text is trusted here.
 */
export const atlas: Atlas = deepFreeze(JSON.parse(json) as Atlas);
