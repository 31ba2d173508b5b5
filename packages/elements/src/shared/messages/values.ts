import { words } from './words.js';

/** Values that are words of ours. */
export interface ValueWords {
  readonly undisclosed: string;
}

export const valueWords = words('valueWords', { undisclosed: 'undisclosed' });
