import type { OccurrenceWords } from '../shared/messages/occurrences.js';

export const occurrenceWords: OccurrenceWords = {
  presence: ['', '（', '）'],
  capability: ['', '（', '）'],
  appointment: ['', '（', '）'],
  ownership: ['', '（由', '持有）'],
};
