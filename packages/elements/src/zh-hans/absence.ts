import type { AbsenceWords } from '../shared/messages/absence.js';

export const absenceWords: AbsenceWords = {
  unknown: '未知',
  notApplicable: '不适用',
  notApplicableShort: '不适用',
};
