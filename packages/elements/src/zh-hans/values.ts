import type { ValueWords } from '../shared/messages/values.js';

export const valueWords: ValueWords = { undisclosed: '未披露' };
