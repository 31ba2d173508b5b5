import type { QuantityWords } from '../shared/messages/quantities.js';

export const quantityWords: QuantityWords = {
  moreThan: (text) => `超过${text}`,
  atLeast: (text) => `至少${text}`,
  lessThan: (text) => `不到${text}`,
  atMost: (text) => `至多${text}`,
  between: (low, high) => `${low}至${high}`,
  percent: (text) => `${text}%`,
  rank: (text) => `第${text}名`,
};
